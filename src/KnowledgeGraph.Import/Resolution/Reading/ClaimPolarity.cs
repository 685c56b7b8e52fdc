using System.Collections.Frozen;
using System.Collections.Immutable;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Rarity;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>Which content words of a claim it denies, and of which it says that they go up or down.</summary>
/// <remarks>
/// A cue reaches from where it stands to the end of its clause, after NegEx (Chapman et al. 2001): "not linked to a lower risk" denies the link and the lower risk, and nothing before the comma.
/// Lists of cues stand in <c>polarity-words.txt</c>.
/// </remarks>
/// <param name="Denied">Words behind a negation, packed as <see cref="ContentWords"/> packs them, in ascending order.</param>
/// <param name="Raised">Heads of the noun phrases behind "more", "raises" and the like.</param>
/// <param name="Lowered">Heads of the noun phrases behind "fewer", "cuts" and the like.</param>
public sealed record ClaimPolarity(ImmutableArray<uint> Denied, ImmutableArray<uint> Raised, ImmutableArray<uint> Lowered)
{
    // "cut their relative heart attack risk": a noun's modifiers before it.
    private const int LongestNounPhrase = 4;
    // "doctors who did not meet the target | saw deaths rise": what stands further behind is said of the doctors again.
    private const int LongestRelative = 4;

    private static readonly FrozenSet<string> Negations = List("negation");
    // The first words of those negations that are two.
    private static readonly FrozenSet<string> NegationBeginnings = Negations.Where(words => words.Contains(' ', StringComparison.Ordinal)).Select(words => words.Split(' ')[0]).ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Harmless = List("harmless");
    private static readonly FrozenSet<string> Ends = List("ends");
    private static readonly FrozenSet<string> Prepositions = List("prepositions");
    private static readonly FrozenSet<string> Raises = List("raises");
    private static readonly FrozenSet<string> Lowers = List("lowers");
    private static readonly FrozenSet<uint> Directions = Raises.Concat(Lowers).Select(word => ContentWords.Packed(word, ClaimReading.WordBits)).OfType<uint>().ToFrozenSet();

    /// <summary>A claim that denies nothing and has no direction.</summary>
    public static ClaimPolarity None { get; } = new([], [], []);

    /// <summary>True for a packed word that tells nothing but which way a quantity goes.</summary>
    internal static bool IsDirection(uint word) => Directions.Contains(word);

    /// <summary>Reads a claim's words.</summary>
    /// <param name="text">The claim as it stands in the article.</param>
    /// <param name="leastBits">Words commoner than this carry nothing.</param>
    public static ClaimPolarity Of(string text, double leastBits)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (denied, raised, lowered) = (new List<uint>(), new List<uint>(), new List<uint>());
        foreach (var clause in Clauses(text))
        {
            var (isDenied, isRelative, deniedFrom) = (false, false, 0);
            for (var at = 0; at < clause.Length; at++)
            {
                var (word, next) = (clause[at], at + 1 < clause.Length ? clause[at + 1] : "");
                if (Ends.Contains(word)) (isDenied, isRelative) = (false, word is "who" or "which");
                if (isRelative && at > deniedFrom + LongestRelative) isDenied = false;
                if (Negations.Contains(word) || (NegationBeginnings.Contains(word) && Negations.Contains($"{word} {next}"))) (isDenied, deniedFrom) = (isDenied | !Harmless.Contains(next), at);
                if (isDenied && ContentWords.Packed(word, leastBits) is { } packed) denied.Add(packed);
                if (Raises.Contains(word)) AddHead(raised, clause, at + 1, leastBits);
                else if (Lowers.Contains(word)) AddHead(lowered, clause, at + 1, leastBits);
            }
        }

        return denied.Count + raised.Count + lowered.Count == 0 ? None : new(Ascending(denied), Ascending(raised), Ascending(lowered));
    }

    // What goes up or down is the head of the noun phrase: deaths in "cuts bowel cancer deaths", survival in "boosts bowel cancer survival".
    private static void AddHead(List<uint> words, string[] clause, int start, double leastBits)
    {
        while (start < clause.Length && Prepositions.Contains(clause[start])) start++;
        uint? head = null;
        for (var at = start; at < Math.Min(clause.Length, start + LongestNounPhrase) && !Prepositions.Contains(clause[at]) && !Ends.Contains(clause[at]); at++)
        {
            if (Raises.Contains(clause[at]) || Lowers.Contains(clause[at])) return;
            head = ContentWords.Packed(clause[at], leastBits) ?? head;
        }

        if (head is { } packed) words.Add(packed);
    }

    private static ImmutableArray<uint> Ascending(List<uint> words) => words.Count == 0 ? [] : [.. words.Distinct().Order()];

    private static IEnumerable<string[]> Clauses(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!EndsClause(text, at)) continue;
            yield return Folding.Words(text[start..at]);
            start = at + 1;
        }

        yield return Folding.Words(text[start..]);
    }

    // A point or comma inside a number ends nothing.
    private static bool EndsClause(string text, int at) => text[at] switch
    {
        ',' or '.' or ':' => at + 1 == text.Length || !char.IsAsciiDigit(text[at + 1]),
        '-' => at > 0 && text[at - 1] == ' ' && at + 1 < text.Length && text[at + 1] == ' ',
        ';' or '(' or ')' or '!' or '?' or '\u2013' or '\u2014' => true,
        _ => false,
    };

    private static FrozenSet<string> List(string section) =>
        WordLists.Entries(typeof(ClaimPolarity), "polarity-words.txt", section).SelectMany(line => line.Split(", ")).ToFrozenSet(StringComparer.Ordinal);
}
