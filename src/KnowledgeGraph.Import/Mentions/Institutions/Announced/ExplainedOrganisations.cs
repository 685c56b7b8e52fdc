using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Announced;

/// <summary>Finds organisations by what is said behind their name: "Clean Water Now, a UK charity that …".</summary>
internal static class ExplainedOrganisations
{
    private const int LongestName = 5;
    private const int MostWordsBeforeNoun = 3;

    /// <summary>"Clean Water Now, | a UK charity that …": the name that the words behind its comma explain, or null.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="comma">The token that may be such a comma.</param>
    /// <param name="kinds">Nouns with the kind of organisation each tells: "charity", "company".</param>
    public static (TokenRange Tokens, string Kind)? Before(
        LexicalText reading, int comma, FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> kinds)
    {
        if (reading[comma] is not "," || !reading.IsAny(comma + 1, "a", "an", "the")) return null;
        var noun = comma + 2;
        string? kind = null;
        while (noun < comma + 2 + MostWordsBeforeNoun && !kinds.TryGetValue(reading[noun], out kind) && MayDescribe(reading, noun)) noun++;
        if (kind is null || reading.Is(noun + 1, WordClass.Role) || reading.Has(noun + 1, TokenShape.Capital)) return null;
        var first = First(reading, comma);
        if (first == comma || !IsWholeName(reading, first, comma) || IsPersonOrPlace(reading, comma - 1)) return null;
        return (new TokenRange(first, comma), kind);
    }

    /// <summary>"a | UK | charity": a word between the article and the noun.</summary>
    private static bool MayDescribe(LexicalText reading, int token) =>
        reading.Has(token, TokenShape.Word) && !reading.Is(token, WordClass.Function);

    /// <summary>First of the capitalised words before a comma; the comma itself where there are none.</summary>
    private static int First(LexicalText reading, int comma)
    {
        var first = comma;
        while (first > comma - LongestName && first > 0 && BelongsToName(reading, first - 1) && !reading.Has(first, TokenShape.LineStart)) first--;
        return first;
    }

    private static bool BelongsToName(LexicalText reading, int token) =>
        reading.Has(token, TokenShape.Capital) && !reading.Is(token, WordClass.Title | WordClass.Calendar);

    /// <summary>False where a line, a lone capital of the sentence or the rest of a longer stretch is all that was found.</summary>
    private static bool IsWholeName(LexicalText reading, int first, int comma) =>
        !reading.Has(first, TokenShape.LineStart)
        && !(first == comma - 1 && reading.Has(first, TokenShape.SentenceStart))
        && !reading.Has(first - 1, TokenShape.Capital)
        && AnnouncedOrganisations.Opens(reading, first);

    /// <summary>"Hull, the university …", "Ida Brandt, the charity chief".</summary>
    private static bool IsPersonOrPlace(LexicalText reading, int last) =>
        reading.Is(last, WordClass.Place | WordClass.Role)
        || reading.Document.Names.Any(name => name.Kind is NameKind.Person or NameKind.Place && name.Tokens.Contains(last));
}
