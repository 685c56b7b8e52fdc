using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Mentions.Reading;

/// <summary>Words that go on without a full stop, as broadcasts written down by machines do.</summary>
internal static class RunOn
{
    /// <summary>Tokens of the longest sentence that people write.</summary>
    private const int LongestSentence = 100;

    /// <summary>True where a name stands in such words; long lists of people have commas and brackets.</summary>
    public static bool Stands(LexicalText text, TokenRange name) =>
        text.Sentence(name.First).Tokens.Count > LongestSentence
        && text[name.End] is not ("," or "(" or ";")
        && text[name.First - 1] is not ("," or ")" or ";");
}
