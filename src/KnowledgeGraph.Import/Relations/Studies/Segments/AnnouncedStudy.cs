using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Studies.Segments;

/// <summary>Where an article tells of research as of something new, in its only words on it: "| A study of 400 people found", "according to | new research".</summary>
internal static class AnnouncedStudy
{
    /// <summary>Tokens from the noun to what the research is told to have done.</summary>
    private const int Reach = 16;

    /// <summary>What research does, told as of now.</summary>
    private static readonly string[] Results = ["shows", "suggests", "finds", "reveals", "concludes", "claims", "indicates", "indicated", "claimed", "suggest", "show"];

    /// <summary>Words behind which it is told of somebody else, of another time, or of what it may bring.</summary>
    private static readonly string[] Others = ["ago", "will", "could", "would", "should", "she", "he", "they", "i", "we", "you"];

    /// <summary>The noun of the first such phrase in prose, or -1.</summary>
    public static int Find(LexicalText text)
    {
        foreach (var sentence in text.Document.Sentences)
        {
            if (sentence.Zone != TextZone.Prose) continue;
            for (var noun = sentence.Tokens.First; noun < sentence.Tokens.End; noun++)
                if (text.IsAny(noun, "study", "research", "trial", "survey", "analysis", "review") && IsNew(text, sentence.Tokens, noun) && Tells(text, sentence.Tokens, noun)) return noun;
        }

        return -1;
    }

    /// <summary>"a | study", "new | research"; "another study" and "a 2014 review" are told beside something else.</summary>
    private static bool IsNew(LexicalText text, TokenRange sentence, int noun)
    {
        for (var at = noun - 1; at >= sentence.First && at > noun - StudyPhrase.Longest; at--)
        {
            if (text.IsAny(at, "a", "an")) return true;
            if (SegmentWords.Beside.Contains(text[at]) || SegmentWords.Behind.Contains(text[at]) || StudyPhrase.IsYear(text, at)) return false;
            if (SegmentWords.Reported.Contains(text[at])) return true;
            if (!StudyPhrase.IsPart(text, at)) return false;
        }

        return false;
    }

    /// <summary>"a study of 400 people | found", "| according to a new study"; what was found years ago is no news.</summary>
    private static bool Tells(LexicalText text, TokenRange sentence, int noun)
    {
        for (var at = noun - 1; at >= sentence.First && at > noun - StudyPhrase.Longest - 2; at--)
            if (text.IsWord(at, "to") && text.IsWord(at - 1, "according")) return true;
        for (var at = noun + 1; at < sentence.End && at < noun + Reach; at++)
        {
            if (StudyPhrase.IsYear(text, at) || text.IsWord(at, "last") || text.IsAny(at, Others)) return false;
            if (SegmentWords.Results.Contains(text[at]) || text.IsAny(at, Results)) return !text.IsAny(at, "published", "announced", "described");
        }

        return false;
    }
}
