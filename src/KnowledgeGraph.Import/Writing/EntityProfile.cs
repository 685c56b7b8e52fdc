using System.Collections.Immutable;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Makes one entity's node of all its members: a pure function, whatever the order of the members.</summary>
internal static class EntityProfile
{
    /// <summary>Describes an entity.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="members">Its members, at least one.</param>
    public static GraphNode Of(string id, IReadOnlyCollection<EntityMember> members)
    {
        var kind = members.First().Local.Kind;
        var name = BestName(members);
        var properties = ImmutableSortedDictionary.CreateBuilder<string, PropertyValue>(StringComparer.Ordinal);
        properties["articles"] = PropertyValue.Of(members.Select(member => member.ArticleHash).Distinct(StringComparer.Ordinal).Count());
        Texts("aliases", kind == NodeKind.Study ? members.Select(Name) : members.SelectMany(Forms), except: name);
        var traits = members.Select(member => member.Local.Traits).ToList();
        switch (kind)
        {
            case NodeKind.Person:
                Texts("titles", traits.SelectMany(trait => trait.Titles));
                Texts("roles", traits.Select(trait => trait.Role));
                Texts("parts", traits.Select(trait => trait.Part));
                break;
            case NodeKind.Institution:
                Text("kind", MostCommon(traits.Select(trait => trait.Type == "other" ? null : trait.Type)) ?? MostCommon(traits.Select(trait => trait.Type)));
                break;
            case NodeKind.Study:
                Text("doi", MostCommon(traits.Select(trait => trait.Doi)));
                Text("design", MostCommon(traits.Select(trait => trait.Design)));
                Text("stage", MostCommon(traits.Select(trait => trait.Stage)));
                if (MostCommonNumber(traits.Select(trait => trait.SampleSize)) is { } size) properties["sampleSize"] = PropertyValue.Of(size);
                break;
            case NodeKind.Place:
                Text("country", MostCommon(traits.Select(trait => trait.Country)));
                break;
        }

        return new GraphNode(id, kind, name, properties.ToImmutable());

        void Text(string property, string? value)
        {
            if (value is not null) properties[property] = PropertyValue.Of(value);
        }

        void Texts(string property, IEnumerable<string?> values, string? except = null)
        {
            var list = values.Where(value => !string.IsNullOrEmpty(value) && value != except).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray();
            if (!list.IsEmpty) properties[property] = PropertyValue.Of(list!);
        }
    }

    private static string Name(EntityMember member) => member.Local.Name;

    private static IEnumerable<string> Forms(EntityMember member) => member.Local.Mentions.Select(mention => mention.Span.Text).Prepend(member.Local.Name);

    /// <summary>A name in words before an acronym or initials, then the one most articles use, then the longest.</summary>
    private static string BestName(IReadOnlyCollection<EntityMember> members) =>
        members.GroupBy(Name, StringComparer.Ordinal)
            .OrderByDescending(group => SpelledWords(group.Key) > 0)
            .ThenByDescending(group => members.First().Local.Kind == NodeKind.Person ? Math.Min(SpelledWords(group.Key), 2) : 0)
            .ThenByDescending(group => group.Count())
            .ThenByDescending(group => group.Key.Length)
            .ThenBy(group => group.Key, StringComparer.Ordinal)
            .First().Key;

    private static int SpelledWords(string name) => name.Split(' ').Count(word => word.Length > 1 && word.Any(char.IsLower));

    private static string? MostCommon(IEnumerable<string?> values) =>
        values.OfType<string>().GroupBy(value => value, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;

    private static int? MostCommonNumber(IEnumerable<int?> values) =>
        values.OfType<int>().GroupBy(value => value).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).FirstOrDefault()?.Key;
}
