using System.Collections.Immutable;
using System.Text;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.World;

/// <summary>Writes an article piece by piece and notes where everything stands, so that text and facts agree to the letter.</summary>
internal sealed class ArticleComposer
{
    private readonly StringBuilder text = new();
    private readonly List<SentenceFacts> sentences = [];
    private readonly Dictionary<string, List<Evidence>> mentions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly List<string> order = [];
    private readonly List<(string Id, int Start, int End)> pending = [];
    private int sentenceStart;

    /// <summary>The text so far.</summary>
    public string Text => text.ToString();

    /// <summary>Sentences so far.</summary>
    public ImmutableArray<SentenceFacts> Sentences => [.. sentences];

    /// <summary>Offset of the end of the text.</summary>
    public int Length => text.Length;

    /// <summary>Adds words that mention nothing.</summary>
    public ArticleComposer Say(string words)
    {
        text.Append(words);
        return this;
    }

    /// <summary>Adds a mention of an entity; the longest form met is its name.</summary>
    public ArticleComposer Name(string id, string form, string? name = null)
    {
        pending.Add((id, text.Length, text.Length + form.Length));
        text.Append(form);
        name ??= form;
        if (!names.TryGetValue(id, out var known)) order.Add(id);
        if (known is null || name.Length > known.Length) names[id] = name;
        return this;
    }

    /// <summary>Ends a sentence; returns it.</summary>
    public Evidence EndSentence(string mark = ".", bool furniture = false)
    {
        text.Append(mark);
        var start = sentenceStart;
        var sentence = Cite(start, text.Length);
        sentences.Add(new SentenceFacts(start, text.Length, furniture));
        foreach (var (id, from, to) in pending)
        {
            if (!mentions.TryGetValue(id, out var list)) mentions[id] = list = [];
            list.Add(Cite(from, to));
        }

        pending.Clear();
        text.Append(' ');
        sentenceStart = text.Length;
        return sentence;
    }

    /// <summary>Ends a paragraph.</summary>
    public void EndParagraph()
    {
        if (text.Length > 0 && text[^1] == ' ') text.Length--;
        text.Append('\n');
        sentenceStart = text.Length;
    }

    /// <summary>Cites a stretch of the text.</summary>
    public Evidence Cite(int start, int end) => new(start, end, text.ToString(start, end - start));

    /// <summary>Ids that begin with a letter, by first mention.</summary>
    public IEnumerable<string> Ids(char prefix) => order.Where(id => id[0] == prefix);

    /// <summary>The fullest form of an entity.</summary>
    public string NameOf(string id) => names[id];

    /// <summary>True where the article names an entity.</summary>
    public bool Names(string id) => names.ContainsKey(id);

    /// <summary>Mentions of an entity.</summary>
    public ImmutableArray<Evidence> MentionsOf(string id) => [.. mentions[id]];
}
