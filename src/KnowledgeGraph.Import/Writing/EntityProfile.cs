using System.Collections.Immutable;
using System.Globalization;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Registers;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Makes one entity's node of all that its members say: a pure function.</summary>
internal static class EntityProfile
{
    /// <summary>Describes an entity.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="tally">What its members say, at least one.</param>
    /// <param name="externalIds">What public registers call names of its kind.</param>
    public static GraphNode Of(string id, EntityTally tally, ILookup<string, string> externalIds)
    {
        var kind = tally.Kind;
        var name = BestName(kind, tally);
        var properties = ImmutableSortedDictionary.CreateBuilder<string, PropertyValue>(StringComparer.Ordinal);
        properties["articles"] = PropertyValue.Of((long)tally.Articles);
        Texts("aliases", kind == NodeKind.Study ? Counted.Name : Counted.Form, except: name);
        switch (kind)
        {
            case NodeKind.Person:
                Texts("titles", Counted.Title);
                Texts("roles", Counted.Role);
                Texts("parts", Counted.Part);
                break;
            case NodeKind.Institution:
                Text("kind", MostCommon(tally.Of(Counted.Type).Where(type => type.Key != "other")) ?? MostCommon(tally.Of(Counted.Type)));
                break;
            case NodeKind.Study:
                Text("doi", MostCommon(tally.Of(Counted.Doi)));
                Text("design", MostCommon(tally.Of(Counted.Design)));
                Text("stage", MostCommon(tally.Of(Counted.Stage)));
                if (MostCommonNumber(tally.Of(Counted.SampleSize)) is { } size) properties["sampleSize"] = PropertyValue.Of(size);
                break;
            case NodeKind.Place:
                Text("country", MostCommon(tally.Of(Counted.Country)));
                break;
        }

        if (externalIds.Count > 0 && ExternalIds(tally, externalIds) is { IsEmpty: false } ids) properties["externalIds"] = PropertyValue.Of(ids);
        return new GraphNode(id, kind, name, properties.ToImmutable());

        void Text(string property, string? value)
        {
            if (value is not null) properties[property] = PropertyValue.Of(value);
        }

        void Texts(string property, Counted what, string? except = null)
        {
            var list = tally.Of(what).Select(value => value.Key).Where(value => value.Length > 0 && value != except).ToImmutableArray();
            if (!list.IsEmpty) properties[property] = PropertyValue.Of(list);
        }
    }

    /// <summary>The ids of the name that most articles use, of those that a register knows.</summary>
    private static ImmutableArray<string> ExternalIds(EntityTally tally, ILookup<string, string> externalIds) =>
    [
        .. tally.Of(Counted.Name).Select(name => (Key: RegisterLinks.KeyOf(tally.Kind, name.Key), name.Value)).Where(name => name.Key is not null && externalIds.Contains(name.Key))
            .GroupBy(name => name.Key!, StringComparer.Ordinal)
            .OrderByDescending(key => key.Sum(name => name.Value)).ThenBy(key => key.Key, StringComparer.Ordinal).Take(1)
            .SelectMany(key => externalIds[key.Key]).Order(StringComparer.Ordinal),
    ];

    /// <summary>A name in words before an acronym or initials ("PLOS ONE" is what a journal is called), then the one most articles use, then the longest; of a study first the one most articles agree with.</summary>
    private static string BestName(NodeKind kind, EntityTally tally)
    {
        var names = tally.Of(Counted.Name).ToList();
        var agreed = kind == NodeKind.Study && names.Count > 2 ? Agreement(names) : null;
        return names
            .OrderByDescending(name => agreed?[name.Key] ?? 0)
            .ThenByDescending(name => SpelledWords(name.Key) > 0 || (kind == NodeKind.Journal && name.Key.Contains(' ', StringComparison.Ordinal)))
            .ThenByDescending(name => kind == NodeKind.Person ? Math.Min(SpelledWords(name.Key), 2) : 0)
            .ThenByDescending(name => name.Value)
            .ThenByDescending(name => name.Key.Length)
            .ThenBy(name => name.Key, StringComparer.Ordinal)
            .First().Key;
    }

    // How many articles use a name's words in theirs; a word that one alone uses (a house or an author of another study, mostly) does not count.
    private static Dictionary<string, int> Agreement(List<KeyValuePair<string, int>> names)
    {
        var words = names.ToDictionary(name => name.Key, name => name.Key.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(word => word != "The").ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var votes = names.SelectMany(name => words[name.Key].Select(word => (Word: word, name.Value)))
            .GroupBy(vote => vote.Word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(vote => vote.Value), StringComparer.Ordinal);
        return names.ToDictionary(name => name.Key, name => words[name.Key].Sum(word => votes[word] > 1 ? votes[word] : 0), StringComparer.Ordinal);
    }

    private static int SpelledWords(string name) => name.Split(' ').Count(word => word.Length > 1 && word.Any(char.IsLower));

    private static string? MostCommon(IEnumerable<KeyValuePair<string, int>> values) =>
        values.OrderByDescending(value => value.Value).ThenBy(value => value.Key, StringComparer.Ordinal).FirstOrDefault().Key;

    private static long? MostCommonNumber(IEnumerable<KeyValuePair<string, int>> values) =>
        values.Select(value => (Number: long.Parse(value.Key, CultureInfo.InvariantCulture), Count: value.Value))
            .OrderByDescending(value => value.Count).ThenBy(value => value.Number).Select(value => (long?)value.Number).FirstOrDefault();
}
