using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution;
using KnowledgeGraph.Import.Relations.Attribution.Cues;
using KnowledgeGraph.Import.Relations.Attribution.Phrases;
using KnowledgeGraph.Import.Relations.Attribution.Sources;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Findings;

/// <summary>Describes who does what in a sentence: tense and comparison, the first subject and its verb, who vouches at its end, which study it names.</summary>
internal sealed class FindingGrammar(AttributionText text, HashedFeatures features)
{
    private const int LongestTail = 14;
    private const int LongestNaming = 5;
    private const int LongestSource = 8;
    private const int LongestStudyName = 4;

    private static readonly string[] SubjectKinds = ["none", "noun", "pronoun"];

    /// <summary>Adds the features of a sentence.</summary>
    public void Add(TokenRange range, bool isHeadline)
    {
        AddTense(range, isHeadline);
        AddSubject(range);
        AddTail(range);
        AddCited(range);
        AddStudy(range, isHeadline);
        AddPerfect(range);
    }

    private void AddTense(TokenRange range, bool isHeadline)
    {
        var first = PosTag.None;
        var comparatives = 0;
        bool past = false, present = false;
        for (var token = range.First; token < range.End; token++)
        {
            var tag = text.TagAt(token);
            if (tag is PosTag.JJR or PosTag.RBR or PosTag.JJS or PosTag.RBS) comparatives++;
            if (!text.IsFinite(token) || text.IsSpoken(token)) continue;
            if (first == PosTag.None) first = tag;
            past |= tag == PosTag.VBD;
            present |= tag is PosTag.VBZ or PosTag.VBP;
        }

        features.Add(isHeadline ? "finite-headline" : "finite", (int)first);
        features.Add("tenses", (past ? 1 : 0) + (present ? 2 : 0) + (isHeadline ? 4 : 0));
        features.Add("comparatives", Math.Min(comparatives, 3));
    }

    // "The team has also found": what kind of subject, what kind of verb.
    private void AddSubject(TokenRange range)
    {
        var subject = SubjectKinds[0];
        for (var token = range.First; token < range.End; token++)
        {
            if (text.IsSpoken(token)) continue;
            if (text.IsFinite(token))
            {
                var verb = token;
                while (verb + 1 < range.End && verb < token + 3 && IsAuxiliary(text[verb])) verb++;
                features.Add("frame", subject, Kind(CueWords.VerbKind(text[verb])));
                features.Add("frame-verb", subject, text[verb]);
                return;
            }

            if (text.MentionAt(token) is >= 0 and var mention)
            {
                if (subject is "none" or "noun") subject = Kind(text.KindOf(mention));
            }
            else if (CueWords.NounKind(text[token]) is not SourceNoun.None and var noun)
            {
                subject = Kind(noun);
            }
            else if (SpeakingPronoun.Is(text[token]))
            {
                subject = SubjectKinds[2];
            }
            else if (text.TagAt(token) is PosTag.NN or PosTag.NNS && subject is "none")
            {
                subject = SubjectKinds[1];
            }
        }
    }

    // "…, a study suggests.": who vouches for the sentence at its end.
    private void AddTail(TokenRange range)
    {
        for (var token = range.End - 2; token > Math.Max(range.First, range.End - LongestTail); token--)
        {
            if (text.CueAt(token) is CueKind.None || text.IsNounForm(token)) continue;
            var source = "none";
            for (var before = token - 1; before > Math.Max(range.First, token - LongestNaming) && text[before] is not ","; before--)
            {
                if (CueWords.NounKind(text[before]) is not SourceNoun.None and var noun) source = Kind(noun);
                else if (text.MentionAt(before) >= 0) source = "name";
            }

            features.Add("tail", Kind(text.CueAt(token)), source);
            return;
        }
    }

    private void AddCited(TokenRange range)
    {
        for (var token = range.First; token + 1 < range.End; token++)
        {
            if (!text.Is(token, "according") || !text.Is(token + 1, "to")) continue;
            var source = "none";
            for (var next = token + 2; next < Math.Min(range.End, token + LongestSource) && source is "none"; next++)
            {
                if (text.MentionAt(next) >= 0) source = "name";
                else if (CueWords.NounKind(text[next]) is not SourceNoun.None and var noun) source = Kind(noun);
            }

            features.Add("according", source);
        }
    }

    // "a new study", "previous research", "their findings": which study the sentence speaks of.
    private void AddStudy(TokenRange range, bool isHeadline)
    {
        for (var token = range.First; token < range.End; token++)
        {
            if (text.IsSpoken(token) || StudyKind(text[token]) is not { Length: > 0 } kind) continue;
            for (var next = token + 1; next < Math.Min(range.End, token + LongestStudyName); next++)
            {
                if (!char.IsLetter(text[next][0]) || NounPhraseHead.IsPreposition(text[next])) break;
                if (CueWords.NounKind(text[next]) != SourceNoun.Study) continue;
                features.Add("study", kind, isHeadline ? "headline" : "prose");
                if (token < range.First + 4) features.Add("study-first", kind);
                break;
            }
        }
    }

    // "has been linked", "have shown", "occurs when": background is told in the perfect and in definitions.
    private void AddPerfect(TokenRange range)
    {
        for (var token = range.First; token + 1 < range.End; token++)
        {
            if (text.IsSpoken(token)) continue;
            if (text[token] is "when" or "where"
                && token > range.First
                && text[token - 1] is "occurs" or "occur" or "is" or "happens") features.Add("definition");
            if (text[token] is not ("has" or "have" or "had")) continue;
            var next = token + 1;
            while (next < range.End && text[next] is not "been" && CueWords.IsAdverb(text[next])) next++;
            if (next + 1 < range.End && text[next] is "been") features.Add("been", text[next + 1]);
            else if (next < range.End && CueWords.VerbKind(text[next]) == CueKind.Result) features.Add("perfect-result");
        }
    }

    private static string StudyKind(ReadOnlySpan<char> word) => word switch
    {
        "new" or "New" or "NEW" or "latest" or "Latest" => "new",
        "this" or "This" or "these" or "These" or "the" or "The" or "our" or "Our" or "their" or "Their" => "this",
        "a" or "A" or "an" or "An" or "one" or "One" => "a",
        "previous" or "Previous" or "earlier" or "Earlier" or "past" or "prior" or "separate" or "other" or "Other" or "another" or "Another" or "similar"
            or "existing" =>
            "earlier",
        _ => "",
    };

    private static bool IsAuxiliary(ReadOnlySpan<char> word) =>
        word is "has" or "have" or "had" or "was" or "were" or "is" or "are" or "did" or "not" or "also" or "been";

    private static string Kind(CueKind kind) => kind switch
    {
        CueKind.Say => "say",
        CueKind.Tell => "tell",
        CueKind.Voice => "voice",
        CueKind.Think => "think",
        CueKind.Judge => "judge",
        CueKind.Write => "write",
        CueKind.Result => "result",
        _ => "none",
    };

    private static string Kind(SourceNoun noun) => noun switch
    {
        SourceNoun.Study => "study",
        SourceNoun.Unnamed => "unnamed",
        SourceNoun.Person => "person",
        SourceNoun.People => "people",
        SourceNoun.Body => "body",
        _ => "number",
    };

    private static string Kind(NameKind kind) => kind switch
    {
        NameKind.Person => "named-person",
        NameKind.Organisation => "institution",
        NameKind.Journal => "journal",
        _ => "place",
    };
}
