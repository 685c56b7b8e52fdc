using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Rarity;
using KnowledgeGraph.Import.Resolution.Names;
using KnowledgeGraph.Import.Resolution.Reading;

namespace KnowledgeGraph.Import.Resolution.Stages;

/// <summary>A person of one article as resolution compares it, with what was resolved before.</summary>
/// <param name="Name">The parsed name; one object for equal names.</param>
/// <param name="Features">What the article says.</param>
/// <param name="Article">Number of the article.</param>
/// <param name="Published">Day of the article's publication, as a number of days; 0 where unknown.</param>
/// <param name="Institutions">Clusters of the institutions and journals.</param>
/// <param name="Studies">Clusters of the studies written.</param>
/// <param name="Commented">Clusters of the studies commented on.</param>
/// <param name="Reported">Of a journalist the clusters of all studies that the article reports.</param>
/// <param name="Company">Hashes of the full names of the other people of the article, journalists left out, in ascending order.</param>
internal sealed record PersonView(
    NamedPerson Name,
    PersonFeatures Features,
    int Article,
    int Published,
    ImmutableArray<int> Institutions,
    ImmutableArray<int> Studies,
    ImmutableArray<int> Commented,
    ImmutableArray<int> Reported,
    ImmutableArray<uint> Company)
{
    /// <summary>True for the writer of the article.</summary>
    public bool IsJournalist => Features.Part == Parts.Journalist;

    /// <summary>Reads every person of the table.</summary>
    public static (List<int> Entities, List<PersonView> Views) ReadAll(EntityTable table)
    {
        var entities = new List<int>();
        var views = new List<PersonView>();
        for (var article = 0; article < table.Articles.Length; article++)
        {
            var people = new List<(int Entity, PersonFeatures Features, NamedPerson Name)>();
            ImmutableArray<int> studies = [.. Enumerable.Range(table.FirstOf(article), table.EndOf(article) - table.FirstOf(article))
                .Where(entity => table[entity].Kind == NodeKind.Study).Select(entity => table.Clusters[entity]).Distinct().Order()];
            for (var entity = table.FirstOf(article); entity < table.EndOf(article); entity++)
            {
                if (table[entity].Kind != NodeKind.Person) continue;
                var features = (PersonFeatures)table[entity].Features;
                people.Add((entity, features, table.NameOf(features.Name)));
            }

            uint[] named = [.. people.Where(person => person.Features.Part != Parts.Journalist && person.Name.FullHash != 0).Select(person => person.Name.FullHash).Distinct().Order()];
            foreach (var (entity, features, name) in people)
            {
                var company = Array.IndexOf(named, name.FullHash) is var own and >= 0 ? [.. named[..own], .. named[(own + 1)..]] : ImmutableCollectionsMarshal.AsImmutableArray(named);
                entities.Add(entity);
                views.Add(new PersonView(
                    name, features, article, table.Articles[article].Article.Published?.DayNumber ?? 0,
                    table.ClustersAt(article, features.Institutions),
                    table.ClustersAt(article, features.Studies),
                    table.ClustersAt(article, features.Commented),
                    features.Part == Parts.Journalist ? studies : [],
                    company));
            }
        }

        return (entities, views);
    }
}

/// <summary>A name with all that is worked out of it once.</summary>
/// <param name="Number">Equal for equal names.</param>
/// <param name="Parsed">Its parts.</param>
/// <param name="SurnameKey">Hash of the surname's skeleton.</param>
/// <param name="FullKey">Hash of spelling of first given name and surname in either order; 0 where there is no full given name.</param>
/// <param name="FullHash">Hash of the folded first given name and surname; 0 where there is no full given name.</param>
/// <param name="GivenKey">Hash of the first given name's skeleton; 0 where there is none.</param>
/// <param name="SurnameBits">Rarity of the surname.</param>
/// <param name="GivenBits">Rarity of the first given name; 0 where there is none written out.</param>
internal sealed record NamedPerson(int Number, PersonName Parsed, ulong SurnameKey, ulong FullKey, uint FullHash, ulong GivenKey, double SurnameBits, double GivenBits)
{
    /// <summary>Reads a name.</summary>
    public static NamedPerson Read(string name, int number)
    {
        var parsed = PersonName.Parse(name);
        var hasGiven = parsed.FirstGiven.Length > 1;
        var given = Spelling.Normal(parsed.FirstGiven);
        var surname = Spelling.Normal(parsed.Surname);
        var (least, most) = string.CompareOrdinal(given, surname) <= 0 ? (given, surname) : (surname, given);
        return new NamedPerson(
            number, parsed,
            StableHash.Of(Spelling.Skeleton(parsed.Surname)),
            hasGiven ? StableHash.Of($"{least} {most}") : 0,
            FullHashOf(parsed),
            hasGiven ? StableHash.Of(Spelling.Skeleton(parsed.FirstGiven)) : 0,
            NameRarity.Shipped.SurnameBits(parsed.Surname),
            hasGiven ? NameRarity.Shipped.ForenameBits(parsed.FirstGiven) : 0);
    }

    /// <summary>Hash of the folded first given name and surname; 0 where there is no full given name.</summary>
    public static uint FullHashOf(PersonName name) => name.FirstGiven.Length > 1 ? StableHash.Of32($"{name.FirstGiven} {name.Surname}") : 0;

    /// <summary>True for the name of somebody whom every reader knows.</summary>
    public bool IsPublicFigure { get; } = PublicFigure.Bears(Parsed);

    /// <summary>One bit for each letter of the surname.</summary>
    public uint Letters { get; } = Parsed.Surname.Aggregate(0u, (letters, letter) => letters | (1u << (letter & 31)));

    /// <summary>False only where <see cref="PersonNameComparison"/> finds no match either; cheap. A slip of the pen takes one letter away and brings one in at most.</summary>
    public static bool MayMatch(NamedPerson left, NamedPerson right) =>
        left.SurnameKey == right.SurnameKey || (left.FullKey != 0 && left.FullKey == right.FullKey) || BitOperations.PopCount(left.Letters ^ right.Letters) <= 2;
}
