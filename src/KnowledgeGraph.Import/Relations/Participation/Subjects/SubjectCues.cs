using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation.Subjects;

/// <summary>Words that tell of a person as a patient, a parent or somebody of whom the age matters: "X was diagnosed with …", "asthma runs in X's family", "Jane Doe, 46, …".</summary>
internal static class SubjectCues
{
    private const int Apposition = 9;
    private const int LongestList = 12;
    private const int FirstAge = 4;
    private const int LastAge = 110;

    /// <summary>What a patient has been struck by: "has the | disease".</summary>
    private static readonly string[] Illnesses = ["condition", "disease", "illness", "disorder", "syndrome"];

    /// <summary>What befalls a patient once: "underwent an | operation", "had a | stroke".</summary>
    private static readonly string[] Events = ["operation", "mastectomy", "hysterectomy", "transplant", "stroke", "miscarriage"];

    /// <summary>What a patient has: "X's | symptoms".</summary>
    private static readonly string[] Belongings = ["family", "mother", "father", "son", "daughter", "husband", "wife", "baby", "symptoms", "doctor", "illness", "death"];

    /// <summary>What is done to a victim: "the | shooting of Jane Doe".</summary>
    private static readonly string[] Crimes = ["shooting", "shootings", "killing", "killings", "murder", "murders"];

    /// <summary>The cue's token beside a name, or -1.</summary>
    public static int Of(MentionIndex index, TokenRange name)
    {
        var text = index.Text;
        if (CrimeBefore(index, name.First) is >= 0 and var crime) return crime;
        if (text.IsPossessive(name.End) && text.IsAny(name.End + 1, Belongings)) return name.End + 1;
        if (Suffers(text, name.End) is >= 0 and var ill) return ill;
        if (KinshipCues.Of(index, name) is >= 0 and var kin) return kin;
        var at = text[name.End] is "," ? name.End + 1 : name.End;
        for (var i = at; i < at + Apposition && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (text.IsWord(i, "who")) return Suffers(text, i + 1);
            if (text.Is(i, WordClass.Speech) && text.Tag(i) is PosTag.VBD or PosTag.VBZ) return -1;
        }

        return -1;
    }

    /// <summary>The cue's token behind a pronoun, or -1.</summary>
    public static int OfPronoun(LexicalText text, int end) => Suffers(text, end);

    /// <summary>"the shootings of | Jane Doe", "the shootings of A, 37, in Bath and | B": the token of the crime before the first of the victims, or -1.</summary>
    private static int CrimeBefore(MentionIndex index, int first)
    {
        var text = index.Text;
        for (var i = first - 1; i > first - LongestList && i > 0 && !text.Has(i + 1, TokenShape.SentenceStart); i--)
        {
            if (text.IsWord(i, "of") && text.IsAny(i - 1, Crimes)) return i - 1;
            var isList = text[i] is "," || text.IsAny(i, "and", "in") || text.Has(i, TokenShape.Capital) || IsAge(text[i]);
            if (!isList && !text.IsAny(i, "unarmed", "black", "men", "man", "woman", "women", "teenager", "student") && index.NameAt(i) is null) return -1;
        }

        return -1;
    }

    /// <summary>"Jane Doe, 46,", "Jane Doe (46)", "46-year-old Jane Doe", "Jane Doe, a 46-year-old nurse".</summary>
    public static int Aged(LexicalText text, TokenRange name)
    {
        if (text[name.End] is "," or "(" && IsAge(text[name.End + 1]) && text[name.End + 2] is "," or ")" or ".") return name.End + 1;
        if (IsYearOld(text, name.First - 1)) return name.First - 1;
        if (text[name.End] is not "," || !text.IsAny(name.End + 1, "a", "an")) return -1;
        for (var i = name.End + 2; i < name.End + Apposition; i++)
        {
            if (IsYearOld(text, i)) return i;
            if (!text.Has(i, TokenShape.Word) && !text.IsHyphen(i) && !IsAge(text[i])) return -1;
        }

        return -1;
    }

    /// <summary>The end of "46-year-old", as one token or several.</summary>
    private static bool IsYearOld(LexicalText text, int token) =>
        text[token].EndsWith("-year-old", StringComparison.OrdinalIgnoreCase)
        || (text.IsWord(token, "old") && text.IsHyphen(token - 1) && text[token - 2].EndsWith("year", StringComparison.OrdinalIgnoreCase));

    private static bool IsAge(ReadOnlySpan<char> word) =>
        word.Length is 1 or 2 or 3
        && int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out var years)
        && years is >= FirstAge and <= LastAge;

    /// <summary>"was diagnosed with", "has suffered from", "gave birth", "had surgery": what befalls a patient.</summary>
    private static int Suffers(LexicalText text, int at)
    {
        if (text.IsAny(at, "has", "had", "was", "is") && text.IsAny(at + 1, "been", "also", "first", "recently", "just", "later")) at++;
        if (text.IsAny(at, "was", "been", "were", "first", "recently", "later") && text.IsAny(at + 1, "diagnosed")) return at + 1;
        var fatally = text.IsWord(at + 1, "fatally") ? at + 2 : at + 1;
        if (text.IsAny(at, "was", "were") && (text.IsWord(fatally, "shot") || text.IsAny(at + 1, "killed", "murdered"))) return fatally;
        if (text.IsAny(at, "was", "been") && WasAdvised(text, at + 1)) return at + 1;
        if (text.IsAny(at, "was", "been") && text.IsWord(at + 1, "treated") && text.IsAny(at + 2, "at", "for", "with", "in")) return at + 1;
        if (text.IsAny(at, "has", "had") && text.IsAny(at + 1, "the", "this") && text.IsAny(at + 2, Illnesses)) return at + 2;
        if (text.IsAny(at, "suffers", "suffered") && text.IsAny(at + 1, "from", "with")) return at;
        if (text.IsAny(at, "has", "had") && text.IsWord(at + 1, "suffered") && text.IsAny(at + 2, "from", "with")) return at + 1;
        if (text.IsWord(at, "gave") && text.IsWord(at + 1, "birth")) return at;
        if (text.IsAny(at, "underwent", "had") && IsTreatment(text, at + 1)) return at;
        return -1;
    }

    /// <summary>"was | advised to undergo", "was | told to take".</summary>
    private static bool WasAdvised(LexicalText text, int at) =>
        text.IsAny(at, "advised", "told") && text.IsWord(at + 1, "to") && text.IsAny(at + 2, "have", "take", "undergo");

    /// <summary>"underwent | surgery", "had | a stroke".</summary>
    private static bool IsTreatment(LexicalText text, int at) =>
        text.IsAny(at, "surgery", "chemotherapy") || (text.IsAny(at, "treatment", "an", "a") && text.IsAny(at + 1, Events));
}
