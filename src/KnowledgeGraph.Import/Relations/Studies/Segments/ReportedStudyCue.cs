using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Studies.Segments;

/// <summary>Where a sentence speaks of the study that the article reports.</summary>
internal static class ReportedStudyCue
{
    /// <summary>True where a sentence tells of the reported study as of something known: a journal, "the study", "the researchers", "a new trial".</summary>
    /// <param name="index">The article's entities.</param>
    /// <param name="sentence">Tokens of the sentence.</param>
    public static bool Tells(MentionIndex index, TokenRange sentence)
    {
        var text = index.Text;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (index.NameAt(i) == NameKind.Journal) return true;
            if ((text.Is(i, WordClass.Study) || text.Is(i, WordClass.Team)) && StudyPhrase.IsDefinite(text, sentence, i)) return true;
        }

        return false;
    }

    /// <summary>True where a sentence speaks of the reported study in so many words: "the new study", "the latest findings".</summary>
    /// <param name="text">The article.</param>
    /// <param name="sentence">Tokens of the sentence.</param>
    public static bool In(LexicalText text, TokenRange sentence)
    {
        for (var noun = sentence.First + 1; noun < sentence.End; noun++)
        {
            if (!text.Is(noun, WordClass.Study)) continue;
            for (var at = noun - 1; at >= sentence.First && at > noun - StudyPhrase.Longest && StudyPhrase.IsPart(text, at); at--)
                if (SegmentWords.Reported.Contains(text[at])) return true;
        }

        return false;
    }
}
