using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations;

namespace KnowledgeGraph.Training.Relations;

/// <summary>An article as extraction reads it, with each entity tied to the annotated one it is.</summary>
internal sealed class AnnotatedArticle
{
    private AnnotatedArticle(GoldFacts gold, MentionIndex index)
    {
        Gold = gold;
        Index = index;
        GoldIds = [.. index.Entities.Entities.Select(entity => Match(gold, entity))];
    }

    /// <summary>The annotation.</summary>
    public GoldFacts Gold { get; }

    /// <summary>The entities found.</summary>
    public MentionIndex Index { get; }

    /// <summary>For each entity found the id of the annotated one, or null.</summary>
    public string?[] GoldIds { get; }

    /// <summary>Reads all articles of the folders, by name.</summary>
    public static List<AnnotatedArticle> ReadFolders(IReadOnlyCollection<string> folders)
    {
        var language = LanguagePipeline.Load();
        return [.. GoldFacts.ReadFolders(folders).Select(gold =>
        {
            var text = new LexicalText(language.Analyse(TextAnalysis.Tokenize(gold.Text)));
            return new AnnotatedArticle(gold, new MentionIndex(text, EntityFinder.Find(text)));
        })];
    }

    private static string? Match(GoldFacts gold, ArticleEntity entity)
    {
        var name = GoldFacts.Fold(entity.Name);
        return entity.Kind switch
        {
            NameKind.Person => gold.Persons.Find(person => person.Forms.Contains(name))?.Id,
            NameKind.Organisation => gold.Institutions.Find(known => known.Forms.Contains(name))?.Id,
            NameKind.Journal => gold.Journals.Find(known => known.Forms.Contains(name))?.Id,
            _ => null,
        };
    }
}
