using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>Sentences whose grammar says that they state no result of the study: what earlier studies found, and what was done without what came of it.</summary>
/// <remarks>The annotated articles the model learns from hold few of either, news of real studies many.</remarks>
internal static class NoResult
{
    private const int LongestOpening = 5;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Methods = Words("method");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Results = Words("result");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Earlier = Words("earlier");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Studies = Words("study");
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Subjects = Words("subject");

    /// <summary>True where the sentence cannot be a finding.</summary>
    public static bool Is(AttributionText text, TokenRange sentence) => TellsOfEarlierWork(text, sentence) || TellsOnlyMethod(text, sentence);

    // "Previous research has shown …", "But two earlier small trials found …".
    private static bool TellsOfEarlierWork(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token + 1 < Math.Min(sentence.End, sentence.First + LongestOpening); token++)
        {
            if (Earlier.Contains(text[token])) return Studies.Contains(text[token + 1]) || (token + 2 < sentence.End && Studies.Contains(text[token + 2]) && text.TagAt(token + 1) is PosTag.JJ or PosTag.NN);
            if (text.TagAt(token) is not (PosTag.CC or PosTag.DT or PosTag.RB or PosTag.CD or PosTag.JJ or PosTag.Comma or PosTag.IN or PosTag.None)) return false;
        }

        return false;
    }

    // "The team examined the sleep of 40 bees": the first verb is one of doing, and nothing in the sentence compares, ties or finds.
    private static bool TellsOnlyMethod(AttributionText text, TokenRange sentence)
    {
        for (var token = sentence.First; token < sentence.End; token++)
            if (Results.Contains(text[token])) return false;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            // "The team assessed": after such a subject a participle is a verb that the tagger took for one.
            if (token > sentence.First && Methods.Contains(text[token]) && Subjects.Contains(text[token - 1])) return true;
            if (text.TagAt(token) is not (PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.MD) || (token > sentence.First && text[token - 1] is "that" or "which" or "who")) continue;
            var verb = token;
            if (text[token] is "was" or "were" or "had" or "have" or "has") for (verb++; verb < sentence.End && text.TagAt(verb) is PosTag.RB; verb++) { }
            return verb < sentence.End && Methods.Contains(text[verb]);
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(string section) =>
        WordLists.Entries(typeof(NoResult), "no-result.txt", section)
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
