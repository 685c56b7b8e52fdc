using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Names;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Import.Resolution.Touched;

/// <summary>Which people tell what the acronyms in use mean, as <see cref="AcronymReadings"/> asks it: everybody tied to an acronym, and those of them who are tied to a name that spells it.</summary>
internal sealed class AcronymWitnesses
{
    private readonly Dictionary<string, uint> hashes = new(StringComparer.Ordinal);
    private readonly HashSet<(string Acronym, uint Person)> told = [];
    private readonly Dictionary<string, (InstitutionName Name, string[] Spelled)> names = new(StringComparer.Ordinal);

    /// <summary>Gathers who is tied to an acronym.</summary>
    public AcronymWitnesses(IEnumerable<ComparedArticle> articles)
    {
        foreach (var article in articles)
        {
            foreach (var (position, acronym) in AcronymsAlone(article))
            {
                foreach (var person in PeopleAt(article, position)) told.Add((acronym, person));
            }
        }
    }

    /// <summary>Hashes of those tied to the institution at a position of an article who tell something, in ascending order.</summary>
    public ImmutableArray<uint> Of(ComparedArticle article, int position)
    {
        var (name, spelled) = Parsed(((InstitutionFeatures)article.Entities[position].Features).Name);
        if (name.Acronym.Length >= InstitutionNameComparison.ShortestAcronym) return [.. PeopleAt(article, position).Distinct().Order()];
        return spelled.Length == 0 || told.Count == 0 ? [] : [.. PeopleAt(article, position).Where(person => Array.Exists(spelled, acronym => told.Contains((acronym, person)))).Distinct().Order()];
    }

    /// <summary>The institutions of an article that it calls by an acronym alone.</summary>
    public IEnumerable<(int Position, string Acronym)> AcronymsAlone(ComparedArticle article)
    {
        for (var position = 0; position < article.Entities.Length; position++)
        {
            if (article.Entities[position].Kind != NodeKind.Institution) continue;
            var name = Parsed(((InstitutionFeatures)article.Entities[position].Features).Name).Name;
            if (name.Acronym.Length >= InstitutionNameComparison.ShortestAcronym) yield return (position, name.Acronym);
        }
    }

    /// <summary>Acronyms that the initials of a name spell.</summary>
    public IEnumerable<string> SpelledBy(string name) => Parsed(name).Spelled;

    private IEnumerable<uint> PeopleAt(ComparedArticle article, int position) => Witnesses.NamesAt(article, position).Select(HashOf).Where(hash => hash != 0);

    private uint HashOf(string name)
    {
        if (!hashes.TryGetValue(name, out var hash)) hashes[name] = hash = NamedPerson.FullHashOf(PersonName.Parse(name));
        return hash;
    }

    private (InstitutionName Name, string[] Spelled) Parsed(string name)
    {
        if (names.TryGetValue(name, out var found)) return found;
        var parsed = InstitutionName.Parse(name);
        return names[name] = (parsed, [.. InstitutionNameComparison.AcronymsOf(parsed).Distinct(StringComparer.Ordinal)]);
    }
}
