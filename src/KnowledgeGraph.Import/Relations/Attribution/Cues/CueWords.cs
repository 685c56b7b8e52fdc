using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Attribution.Cues;

/// <summary>What a verb says of the words it introduces; <c>speech-verbs.txt</c> lists them.</summary>
internal enum CueKind : byte
{
    /// <summary>No cue.</summary>
    None,

    /// <summary>Speech whose content may follow without "that".</summary>
    Say,

    /// <summary>Speech that names a listener first: "told".</summary>
    Tell,

    /// <summary>Speech that needs "that", a comma or quotation marks before its content: "warned".</summary>
    Voice,

    /// <summary>Thought.</summary>
    Think,

    /// <summary>A judgement in a few quoted words: "called it".</summary>
    Judge,

    /// <summary>Writing.</summary>
    Write,

    /// <summary>A study's way of speaking: "found that".</summary>
    Result,
}

/// <summary>What a noun says of the source it stands for; <c>source-nouns.txt</c> lists them.</summary>
internal enum SourceNoun : byte
{
    /// <summary>No source.</summary>
    None,

    /// <summary>A study's authors as a group, or the paper itself.</summary>
    Study,

    /// <summary>One who speaks without a name: "a spokesman".</summary>
    Unnamed,

    /// <summary>A description of one human being: "the lead author".</summary>
    Person,

    /// <summary>A group that is not the study's team.</summary>
    People,

    /// <summary>A body that stands for an institution named before it: "the agency".</summary>
    Body,

    /// <summary>A word of number that stands for some of a group: "another".</summary>
    Number,
}

/// <summary>Looks words up in the lists of cues, whatever their case and without copying them.</summary>
internal static class CueWords
{
    private static readonly FrozenDictionary<string, (CueKind Kind, string Lemma)>.AlternateLookup<ReadOnlySpan<char>> Verbs =
        CueFile.Read<CueKind>("speech-verbs.txt").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<string, (SourceNoun Kind, string Lemma)>.AlternateLookup<ReadOnlySpan<char>> Nouns =
        CueFile.Read<SourceNoun>("source-nouns.txt").GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Adverbs =
        WordLists.Words(typeof(CueFile), "speech-adverbs.txt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NounsInLy =
        WordLists.Words(typeof(CueFile), "nouns-in-ly.txt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Relations =
        WordLists.Words(typeof(CueFile), "relation-nouns.txt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Staff =
        WordLists.Words(typeof(CueFile), "staff-nouns.txt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> VerbsAndNouns =
        WordLists.Words(typeof(CueFile), "speech-nouns.txt");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BareClauseVerbs =
        WordLists.Words(typeof(CueFile), "bare-clause-verbs.txt");

    /// <summary>The kind of cue a verb form is.</summary>
    public static CueKind VerbKind(ReadOnlySpan<char> word) => Verbs.TryGetValue(word, out var verb) ? verb.Kind : CueKind.None;

    /// <summary>The verb's base form, or an empty string for other words.</summary>
    public static string Lemma(ReadOnlySpan<char> word) => Verbs.TryGetValue(word, out var verb) ? verb.Lemma : "";

    /// <summary>True for verbs of speech whose content may follow without "that".</summary>
    public static bool TakesBareClause(ReadOnlySpan<char> word) => BareClauseVerbs.Contains(word);

    /// <summary>True for forms of verbs of speech that are nouns or adjectives, too ("claims", "said").</summary>
    public static bool MayBeNoun(ReadOnlySpan<char> word) => VerbsAndNouns.Contains(word);

    /// <summary>True for nouns that somebody who works with another is called by.</summary>
    public static bool IsColleague(ReadOnlySpan<char> word) =>
        word is "colleague" or "Colleague" or "collaborator" or "co-author" or "Co-author" or "coauthor" or "Coauthor" or "co-worker" or "coworker";

    /// <summary>True for nouns of time ("last month").</summary>
    public static bool IsTime(ReadOnlySpan<char> word) => word is "year" or "month" or "week" or "weekend" or "night" or "spring" or "summer" or "autumn"
        or "winter" or "fall" or "morning" or "afternoon" or "evening"
        || word.EndsWith("day", StringComparison.Ordinal);

    /// <summary>True for nouns that tell what one human being is to another ("colleague", "husband").</summary>
    public static bool IsRelation(ReadOnlySpan<char> word) => Relations.Contains(word);

    /// <summary>True for people who speak for the body they work for ("officials").</summary>
    public static bool IsStaff(ReadOnlySpan<char> word) => Staff.Contains(word);

    /// <summary>The kind of source a noun stands for.</summary>
    public static SourceNoun NounKind(ReadOnlySpan<char> word) => Nouns.TryGetValue(word, out var noun) ? noun.Kind : SourceNoun.None;

    /// <summary>True for words that may stand between a subject and its verb of speech.</summary>
    public static bool IsAdverb(ReadOnlySpan<char> word) =>
        Adverbs.Contains(word) || (word.Length > 4 && word.EndsWith("ly", StringComparison.Ordinal) && !NounsInLy.Contains(word));
}
