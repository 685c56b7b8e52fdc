using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Touched;

/// <summary>The distinct forms of journals, places, topics and institutions, as one article that stands for all that are not read.</summary>
/// <remarks>Equal forms are one node however many articles use them, so that the kinds that come in few forms are resolved the same by their forms as by all articles.</remarks>
internal static class FormsInUse
{
    /// <summary>Hash of the article that stands for all; before every other in ordinal order.</summary>
    public const string Hash = "";

    /// <summary>Gathers the forms; each has the smallest key of all who use it, and says how many do.</summary>
    public static ComparedArticle Of(IReadOnlyCollection<ResolvedArticle> articles)
    {
        var witnesses = new AcronymWitnesses(articles.Select(article => article.Article));
        var least = new Dictionary<(NodeKind Kind, string Name, string Type, string More), (Comparand Entity, int Uses)>();
        foreach (var article in articles)
        {
            for (var position = 0; position < article.Article.Entities.Length; position++)
            {
                var entity = article.Article.Entities[position];
                if (entity.Features is InstitutionFeatures institution && witnesses.Of(article.Article, position) is { IsEmpty: false } told) entity = entity with { Features = institution with { Witnesses = told } };
                if (FormOf(entity) is not { } form) continue;
                var isKnown = least.TryGetValue(form, out var known);
                least[form] = (isKnown && string.CompareOrdinal(entity.Key, known.Entity.Key) > 0 ? known.Entity : entity, known.Uses + 1);
            }
        }

        return new ComparedArticle(Hash, null, [], [.. least.Values.Select(Counted).OrderBy(entity => entity.Key, StringComparer.Ordinal)]);
    }

    private static Comparand Counted((Comparand Entity, int Uses) form) =>
        form.Entity.Features is InstitutionFeatures institution ? form.Entity with { Features = institution with { Uses = form.Uses } } : form.Entity;

    /// <summary>The forms with the entities they belong to now; null where one of them is no longer in use.</summary>
    /// <param name="forms">The forms.</param>
    /// <param name="entityOf">Leads from the key of a local entity to its entity's id.</param>
    public static ResolvedArticle? Resolved(ComparedArticle forms, Func<string, string?> entityOf)
    {
        var standings = ImmutableArray.CreateBuilder<Standing>(forms.Entities.Length);
        foreach (var form in forms.Entities)
        {
            if (entityOf(form.Key) is not { } entity) return null;
            standings.Add(new Standing(entity));
        }

        return new ResolvedArticle(forms, standings.MoveToImmutable());
    }

    private static (NodeKind Kind, string Name, string Type, string More)? FormOf(Comparand entity) => entity.Features switch
    {
        JournalFeatures journal => (entity.Kind, journal.Name, "", Joined(journal.Initials)),
        PlaceFeatures place => (entity.Kind, place.Name, place.Country, ""),
        TopicFeatures topic => (entity.Kind, topic.Phrase, "", ""),
        InstitutionFeatures institution => (entity.Kind, institution.Name, institution.Kind, MoreOf(institution)),
        _ => null,
    };

    private static string MoreOf(InstitutionFeatures institution) => institution.Acronyms.IsEmpty && institution.Witnesses.IsEmpty
        ? institution.Country
        : $"{institution.Country}\n{Joined(institution.Acronyms)}\n{string.Join('|', institution.Witnesses)}";

    private static string Joined(ImmutableArray<string> texts) => texts.IsEmpty ? "" : string.Join('|', texts);
}
