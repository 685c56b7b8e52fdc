using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Import.Resolution.Touched;

/// <summary>Who may tell what the acronyms of articles mean that the forms in use do not count: for those that they count they know it.</summary>
internal sealed class AcronymReach
{
    private readonly AcronymWitnesses acronyms = new([]);
    private readonly Dictionary<string, NamedPerson> names = new(StringComparer.Ordinal);

    /// <summary>Names of people tied to acronyms, each with the institutions that the acronym may be short for.</summary>
    /// <param name="articles">Articles before and after a resolution, the forms in use among them.</param>
    public IEnumerable<(NamedPerson Name, string Institution)> Of(IReadOnlyCollection<(ResolvedArticle Before, ResolvedArticle After)> articles)
    {
        var alone = articles.Select(pair => pair.After).Where(article => !article.IsCounted && article.Article.Hash != FormsInUse.Hash)
            .SelectMany(article => acronyms.AcronymsAlone(article.Article).SelectMany(one => Witnesses.NamesAt(article.Article, one.Position), (one, person) => (one.Acronym, Name: person)))
            .ToLookup(one => one.Acronym, one => one.Name, StringComparer.Ordinal);
        if (alone.Count == 0) yield break;
        foreach (var (acronym, institution) in articles.SelectMany(Spelled).Distinct())
        {
            foreach (var person in alone[acronym]) yield return (Read(person), institution);
        }
    }

    private IEnumerable<(string Acronym, string Institution)> Spelled((ResolvedArticle Before, ResolvedArticle After) article)
    {
        for (var i = 0; i < article.After.Standings.Length; i++)
        {
            if (article.After.Article.Entities[i].Features is not InstitutionFeatures institution) continue;
            foreach (var acronym in acronyms.SpelledBy(institution.Name))
            {
                yield return (acronym, article.After.Standings[i].Cluster);
                if (!article.Before.Standings.IsDefault) yield return (acronym, article.Before.Standings[i].Cluster);
            }
        }
    }

    private NamedPerson Read(string name)
    {
        if (!names.TryGetValue(name, out var read)) names[name] = read = NamedPerson.Read(name, names.Count);
        return read;
    }
}
