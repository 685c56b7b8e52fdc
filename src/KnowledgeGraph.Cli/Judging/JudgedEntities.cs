using KnowledgeGraph.Cli.Lookup;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;
using KnowledgeGraph.Import.Resolution;
using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Cli.Judging;

/// <summary>What a user's word leads to: an entity, and those of its local entities that are meant.</summary>
/// <param name="Node">The entity.</param>
/// <param name="Keys">Keys of the local entities that are meant: all, or the one whose mention was named.</param>
internal sealed record JudgedEntity(FoundNode Node, IReadOnlyList<string> Keys);

/// <summary>Finds entities for judgements and anchors them in the words of articles.</summary>
internal sealed class JudgedEntities(EmbeddedStore store)
{
    private readonly EmbeddedCatalog catalog = new(store);
    private readonly EmbeddedResolution resolution = new(store);
    private readonly Dictionary<string, FactSheet?> sheets = new(StringComparer.Ordinal);
    private ResolutionView? view;

    /// <summary>The last resolution.</summary>
    public ResolutionView View => view ??= ResolutionView.Read(resolution.States());

    /// <summary>Human judgements.</summary>
    public IReadOnlyList<Judgement> Judgements() => resolution.Judgements();

    /// <summary>Finds an entity by id, by the key of a mention or by name; tells the user where that fails.</summary>
    public JudgedEntity? Find(CommandContext context, string text)
    {
        if (EntityLookup.FindOrTell(context, catalog, text) is not { } node) return null;
        if (!GraphSchema.EntityKinds.Contains(node.Kind))
        {
            context.Fail($"“{text}” is a {node.Kind}; only persons, institutions, journals, studies, topics and places are judged");
            return null;
        }

        var members = View.Members(node.Id);
        var key = GraphIds.KeyOf(text);
        var named = members.Where(member => node.Id != text && Local(member) is { } local && (local.Key == key || local.Mentions.Any(mention => mention.Key == key))).ToList();
        return new JudgedEntity(node, named.Count > 0 ? named : members);
    }

    /// <summary>A local entity by its key.</summary>
    public LocalEntity? Local(string key) => SheetOf(key)?.Entities.FirstOrDefault(entity => entity.Key == key);

    /// <summary>The sheet of the article a local entity stands in.</summary>
    public FactSheet? SheetOf(string key)
    {
        return View.ArticleOf(key) is { } hash ? Sheet(hash) : null;
    }

    /// <summary>The sheet of an article.</summary>
    public FactSheet? Sheet(string hash)
    {
        if (!sheets.TryGetValue(hash, out var sheet)) sheets[hash] = sheet = resolution.Sheet(hash);
        return sheet;
    }

    /// <summary>Anchors a local entity in its article by its longest mention, the first of equals; null where it has none.</summary>
    public MentionAnchor? Anchor(string key)
    {
        if (SheetOf(key) is not { } sheet || Local(key) is not { } local) return null;
        var mention = local.Mentions.OrderByDescending(mention => mention.Span.Text.Length).ThenBy(mention => mention.Span.Start).FirstOrDefault();
        return mention is null ? null : MentionAnchor.Of(sheet.Article.Source ?? sheet.Article.Path, sheet.Text, mention.Span);
    }

    /// <summary>The sentence of a local entity's longest mention, the first of equals, with its article; empty where it has none.</summary>
    public string Quote(string key)
    {
        if (SheetOf(key) is not { } sheet
            || Local(key)?.Mentions.OrderByDescending(mention => mention.Span.Text.Length).FirstOrDefault() is not { } mention) return "";
        var words = mention.Sentence >= 0 && mention.Sentence < sheet.Sentences.Length
            ? sheet.Text[sheet.Sentences[mention.Sentence].Start..sheet.Sentences[mention.Sentence].End]
            : mention.Span.Text;
        return $"“{words.ReplaceLineEndings(" ")}” ({sheet.Article.Path})";
    }
}
