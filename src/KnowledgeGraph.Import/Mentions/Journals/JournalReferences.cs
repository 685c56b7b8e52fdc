using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Journals;

/// <summary>Knows the journal's place in a reference: "Marsh L, et al. Cold baths in winter. | Thorax 2021;12:33-40."</summary>
internal static class JournalReferences
{
    /// <summary>Most tokens between the year and the mark of a reference: "doi", a volume.</summary>
    private const int FarthestMark = 14;

    private static readonly string[] Labels = ["publication", "paper", "reference", "references", "article", "citation", "source", "study", "journal"];

    /// <summary>True where the title stands as a reference writes it.</summary>
    /// <param name="reading">The article.</param>
    /// <param name="title">The possible title.</param>
    /// <param name="known">True for a listed title, for which less has to say so.</param>
    public static bool Holds(LexicalText reading, TokenRange title, bool known)
    {
        if (known && reading[title.First - 1] is "," && reading[title.First - 2] is "al" or "al.") return true;
        if (IsInSources(reading, title)) return true;
        if (!IsBehindTitleOfPaper(reading, title.First)) return false;
        if (IsDated(reading, title.End, known)) return true;
        return IsQuote(reading, title.First) && IsLabelled(reading, title.First) && EndsLine(reading, title.End);
    }

    /// <summary>True for "2021".</summary>
    public static bool IsYear(ReadOnlySpan<char> word) => word is ['1', '8' or '9', _, _] or ['2', '0', _, _] && char.IsAsciiDigit(word[2]) && char.IsAsciiDigit(word[3]);

    /// <summary>Behind the end of a sentence, a quotation or a label.</summary>
    private static bool IsBehindTitleOfPaper(LexicalText reading, int first) =>
        reading.Has(first, TokenShape.LineStart) || reading[first - 1] is "." or "?" or "!" or ":" || IsQuote(reading, first) || reading[first - 1] is [.., '.'];

    private static bool IsQuote(LexicalText reading, int first) =>
        reading[first - 1] is "\"" or "”" or "’" or "'" || (reading[first - 1] is "," && reading[first - 2] is "\"" or "”" or "’" or "'");

    /// <summary>"Thorax | , 2021; DOI: …", "Thorax | (2021) 12:33", "Thorax | , DOI: …".</summary>
    private static bool IsDated(LexicalText reading, int end, bool known)
    {
        var at = reading[end] is "," or "." or "(" ? end + 1 : end;
        if (at > end && reading[at] is "(") at++;
        if (reading.Has(at, TokenShape.LineStart)) return false;
        if (reading.IsAny(at, "doi")) return true;
        if (!IsYear(reading[at])) return false;
        if (known && (EndsLine(reading, at + 1) || reading[at + 1] is ";" or ")" or ":")) return true;
        for (var i = at + 1; i < at + FarthestMark && !reading.Has(i, TokenShape.LineStart); i++)
        {
            if (reading.IsAny(i, "doi") || reading[i] is ['1', '0', '.', ..] || (reading[i] is ";" && reading[i + 1] is [>= '0' and <= '9', ..])) return true;
        }

        return false;
    }

    /// <summary>"SOURCE: | Thorax, online May 3", "SOURCES: Lena Marsh, M.D., Hull; May 3, 2019, | Thorax, online": the line that ends a wire report.</summary>
    private static bool IsInSources(LexicalText reading, TokenRange title)
    {
        var before = title.First - 1;
        if (reading[before] is ":" && IsSource(reading, before - 1)) return reading[title.End] is "," && (reading.IsAny(title.End + 1, "online") || reading.Is(title.End + 1, WordClass.Calendar));
        if (reading[before] is not "," || !IsYear(reading[before - 1]) || !reading.Is(before - 4, WordClass.Calendar)) return false;
        if (!EndsLine(reading, title.End) && reading[title.End] is not ("," or ";")) return false;
        var first = before;
        while (first > 0 && !reading.Has(first, TokenShape.LineStart)) first--;
        return IsSource(reading, first);
    }

    private static bool IsSource(LexicalText reading, int token) => reading.IsAny(token, "source", "sources") && reading.Has(token, TokenShape.LineStart);

    private static bool EndsLine(LexicalText reading, int at) =>
        at >= reading.Count || reading.Has(at, TokenShape.LineStart) || (reading[at] is "." && (at + 1 >= reading.Count || reading.Has(at + 1, TokenShape.LineStart)));

    /// <summary>"Publication: …" opens the line.</summary>
    private static bool IsLabelled(LexicalText reading, int token)
    {
        var first = token;
        while (first > 0 && !reading.Has(first, TokenShape.LineStart)) first--;
        return (reading[first + 1] is ":" && reading.IsAny(first, Labels)) || (reading[first + 2] is ":" && reading.IsAny(first + 1, Labels));
    }
}
