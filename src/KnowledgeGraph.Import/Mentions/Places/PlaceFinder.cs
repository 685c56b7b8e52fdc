using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Places;

/// <summary>Finds countries, regions and cities by the list and by the name recogniser.</summary>
internal static class PlaceFinder
{
    /// <summary>All candidates, in text order; candidates of different rules may overlap.</summary>
    public static List<NameCandidate> Find(LexicalText reading)
    {
        var found = new List<NameCandidate>();
        foreach (var name in reading.Document.Names)
        {
            if (name.Kind == NameKind.Place) found.Add(new NameCandidate(name.Tokens, NameKind.Place, "name-recogniser", name.Confidence));
        }

        for (var at = 0; at < reading.Count; at++)
        {
            if (!reading.Is(at, WordClass.Place) || !reading.Has(at, TokenShape.Capital)) continue;
            var length = KnownNames.Places.Match(reading.Document.Tokenized, at, out var country);
            if (length == 0) continue;
            if (reading.IsWord(at, "US") && !reading.Has(at, TokenShape.AllCaps)) continue;
            found.Add(new NameCandidate(new TokenRange(at, at + length), NameKind.Place, "place-list", 0.85f) { Detail = country });
            at += length - 1;
        }

        return found;
    }
}
