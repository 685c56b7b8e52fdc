using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions;

/// <summary>Finds organisations by the noun right before their name: "the charity Hearing Forward", "the drugmaker Ostrava".</summary>
internal static class AnnouncedOrganisations
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Kinds = Read();

    /// <summary>All candidates, in text order.</summary>
    public static List<NameCandidate> Find(LexicalText reading)
    {
        var found = new List<NameCandidate>();
        for (var at = 1; at < reading.Count; at++)
        {
            if (!Kinds.TryGetValue(reading[at - 1], out var kind) || !Opens(reading, at)) continue;
            var chunk = new TokenRange(at, InstitutionChunks.EndOf(reading, at));
            var name = InstitutionPhrases.Split(reading, chunk)[0];
            if (name.Count <= 5) found.Add(new NameCandidate(name, NameKind.Organisation, "institution-announced", 0.85f) { Detail = kind });
            at = chunk.End;
        }

        return found;
    }

    /// <summary>A name, and neither a person's title ("charity chief Dr …") nor a role with a capital.</summary>
    private static bool Opens(LexicalText reading, int at) =>
        InstitutionChunks.IsNameWord(reading, at) && !reading.Has(at, TokenShape.LineStart) && !reading.Is(at, WordClass.Title | WordClass.TitleModifier | WordClass.Role)
        && !reading.Has(at - 1, TokenShape.LineStart);

    private static FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Read() =>
        WordLists.Entries(typeof(WordClass), "organisation-nouns.txt").Select(line => line.Split('\t')).ToFrozenDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
}
