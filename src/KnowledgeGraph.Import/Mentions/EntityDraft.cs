using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Mentions;

/// <summary>An entity while its mentions are being gathered.</summary>
internal sealed class EntityDraft(NameKind kind, string name, string rule)
{
    /// <summary>Person, Organisation, Place or Journal.</summary>
    public NameKind Kind { get; } = kind;

    /// <summary>Fullest form met so far.</summary>
    public string Name { get; set; } = name;

    /// <summary>Rule that found the first mention.</summary>
    public string Rule { get; } = rule;

    /// <summary>Institution kind or country code.</summary>
    public string? Detail { get; set; }

    /// <summary>Mentions so far; their entity index is not set yet.</summary>
    public List<EntityMention> Mentions { get; } = [];

    /// <summary>Titles met before the name.</summary>
    public List<string> Titles { get; } = [];

    /// <summary>First token of the first mention.</summary>
    public int First => Mentions.Count == 0 ? int.MaxValue : Mentions.Min(mention => mention.Tokens.First);

    /// <summary>Adds a mention.</summary>
    public void Add(TokenRange tokens, MentionForm form, float confidence) => Mentions.Add(new EntityMention(-1, tokens, form, confidence));

    /// <summary>First token of the last mention before a token, or -1.</summary>
    public int LastBefore(int token)
    {
        var last = -1;
        foreach (var mention in Mentions)
        {
            if (mention.Tokens.First < token && mention.Tokens.First > last) last = mention.Tokens.First;
        }

        return last;
    }
}
