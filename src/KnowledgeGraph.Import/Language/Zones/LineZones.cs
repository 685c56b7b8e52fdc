using System.Collections.Immutable;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Import.Language.Zones;

/// <summary>Judges a line by its own words.</summary>
internal static class LineZones
{
    private const int MostWordsOfNotice = 14;
    private const int MostWordsOfByline = 16;
    private const int MostWordsOfCaption = 60;
    private const int MostWordsOfLabel = 4;
    private const int CreditLength = 64;

    private static readonly PhraseList Whole = new("whole");
    private static readonly PhraseList Start = new("start");
    private static readonly PhraseList SentenceStart = new("sentence");
    private static readonly PhraseList Contain = new("contain");
    private static readonly PhraseList Header = new("header");
    private static readonly PhraseList Credit = new("credit");
    private static readonly PhraseList Byline = new("byline");

    /// <summary>The zone of a line, or null where its own words do not tell.</summary>
    public static TextZone? Of(TokenizedText text, TokenRange line, LineShape shape)
    {
        if (shape.Words == 0) return TextZone.Furniture;
        var content = Content(text, line);
        if (IsByline(text, line, shape)) return TextZone.Byline;
        var named = BeginsWithName(text, line);
        if (TimestampLine.Is(text, line, shape.EndsWithStop, named)) return named ? TextZone.Byline : TextZone.Timestamp;
        if (IsCaption(content, shape)) return TextZone.Caption;
        if (shape.IsProse && shape.Words > MostWordsOfNotice) return SentenceStart.Starts(content) ? TextZone.Furniture : null;
        if (Whole.Is(Bare(content)) || IsAddress(text, line) || IsCount(text, line)) return TextZone.Furniture;
        if (SentenceStart.Starts(content) || (!shape.EndsWithStop && (BeginsAsNotice(content, shape) || Contain.Occurs(content)))) return TextZone.Furniture;
        return IsFollow(content) ? TextZone.Furniture : null;
    }

    /// <summary>True for "Related stories", "READ MORE": the lines below are links.</summary>
    public static bool IsLinkHeader(TokenizedText text, TokenRange line) =>
        line.Count <= 6 && Header.LengthAtStart(Content(text, line)) > 0 && text[line.End - 1] is not "." && !HasInner(text, line, ":");

    /// <summary>The zone of a sentence in a line of prose: furniture and bylines may stand behind or before it on one line.</summary>
    public static TextZone OfSentence(TokenizedText text, TokenRange sentence)
    {
        var content = Content(text, sentence);
        if (SentenceStart.Starts(content) || IsFollow(content)) return TextZone.Furniture;
        return BylineLabel(text, sentence) > 1 ? TextZone.Byline : TextZone.Prose;
    }

    /// <summary>Number of tokens of "By", "(Reporting by" … at a token, or 0.</summary>
    public static int BylineLabel(TokenizedText text, TokenRange range)
    {
        var start = text.Tokens[range.First].Start;
        var length = Byline.LengthAtStart(text.Text.AsSpan(start, text.Tokens[range.End - 1].End - start));
        if (length == 0) return text[range.First].Equals("by", StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        var end = start + length;
        var token = range.First;
        while (token < range.End && text.Tokens[token].Start < end) token++;
        return token - range.First;
    }

    /// <summary>"Follow Ada Lund on Twitter here."</summary>
    public static bool IsFollow(ReadOnlySpan<char> content) =>
        content.StartsWith("follow ", StringComparison.OrdinalIgnoreCase) && content.Length < 120
        && (content.Contains(" on twitter", StringComparison.OrdinalIgnoreCase) || content.Contains(" on facebook", StringComparison.OrdinalIgnoreCase)
            || content.Contains(" on instagram", StringComparison.OrdinalIgnoreCase) || content.Contains('@'));

    /// <summary>The words of a range, bullets before them left off.</summary>
    private static ReadOnlySpan<char> Content(TokenizedText text, TokenRange range)
    {
        var first = range.First;
        while (first < range.End - 1 && text[first][0] is '\u2022' or '*' or '-' or '\u00B7' or '\u25CF' or '|' or '>' or '\u00BB') first++;
        return text.Text.AsSpan(text.Tokens[first].Start, text.Tokens[range.End - 1].End - text.Tokens[first].Start);
    }

    private static bool HasInner(TokenizedText text, TokenRange range, string mark)
    {
        for (var token = range.First; token < range.End - 1; token++)
        {
            if (text[token].SequenceEqual(mark)) return true;
        }

        return false;
    }

    /// <summary>"7 of 11 DOCUMENTS", "Page 1 of 4".</summary>
    private static bool IsCount(TokenizedText text, TokenRange line)
    {
        if (line.Count is < 3 or > 5) return false;
        for (var token = line.First + 1; token < line.End - 1; token++)
        {
            if (text[token] is "of" && char.IsAsciiDigit(text[token - 1][0]) && char.IsAsciiDigit(text[token + 1][0])) return true;
        }

        return false;
    }

    private static bool IsByline(TokenizedText text, TokenRange line, LineShape shape)
    {
        if (shape.Words > MostWordsOfByline * 2) return false;
        if (line.Count == 1 && text[line.First] is "Author" or "Authors" or "AUTHOR") return true;
        var label = BylineLabel(text, line);
        if (label == 0) return false;
        var rest = new TokenRange(line.First + label, line.End);
        if (rest.Count == 0) return true;
        var names = ImmutableArray.CreateBuilder<TextSpan>();
        var colon = text[rest.First - 1][^1] == ':';
        BylineNames.Read(text, rest, colon, names);
        var named = names.Count > 0 || Outlets.TryFind(text, new TokenRange(rest.First, Math.Min(rest.End, rest.First + 4)), out _);
        var spoken = text[line.First].Equals("by", StringComparison.OrdinalIgnoreCase) && shape.EndsWithStop;
        return named && !spoken && (shape.Words <= MostWordsOfByline || !shape.EndsWithStop || label > 1);
    }

    /// <summary>One word alone ("Link", "Watch") may begin a headline as well: it needs a colon behind it, a number, or a short line.</summary>
    private static bool BeginsAsNotice(ReadOnlySpan<char> content, LineShape shape)
    {
        var length = Start.LengthAtStart(content);
        if (length == 0 || shape.Words <= MostWordsOfLabel || !char.IsLetter(content[0]) || content[..length].Contains(' ')) return length > 0;
        var rest = content[length..].TrimStart();
        return rest.Length > 0 && (rest[0] is ':' or '|' or '\u00A9' or '(' || char.IsAsciiDigit(rest[0]));
    }

    private static bool BeginsWithName(TokenizedText text, TokenRange line) =>
        BylineNames.TryName(text, line.First, line.End, single: false, out _, out _);

    private static bool IsCaption(ReadOnlySpan<char> content, LineShape shape)
    {
        if (shape.Words > MostWordsOfCaption || shape.EndsWithStop) return false;
        var tail = content.Length > CreditLength ? content[^CreditLength..] : content;
        return Credit.Starts(content) || (Credit.Occurs(tail) && !shape.EndsSentence);
    }

    /// <summary>A line of a web or mail address, a hashtag or a handle.</summary>
    private static bool IsAddress(TokenizedText text, TokenRange line)
    {
        if (line.Count > 3) return false;
        var word = text[line.First];
        return word[0] is '@' or '#'
            || word.Contains('@')
            || word.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>A line without the digits and marks at its ends: "3SHARES" is "SHARES".</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> content)
    {
        while (content.Length > 0 && !char.IsLetter(content[0])) content = content[1..];
        while (content.Length > 0 && !char.IsLetter(content[^1]) && content[^1] != '+') content = content[..^1];
        return content;
    }
}
