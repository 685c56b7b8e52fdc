using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Cutting;

/// <summary>Cuts capitalised stretches with their connectors ("Centers for Disease Control and Prevention") out of a text.</summary>
internal static class InstitutionChunks
{
    private const int LongestChunk = 24;

    private static readonly string[] SmallWordsOfNames =
        ["New", "Up", "Other", "All", "Own", "First", "One", "Now", "More", "Against", "Without"];

    /// <summary>End of the longest stretch that begins at a capitalised token and may be one or more names of institutions.</summary>
    public static int EndOf(LexicalText reading, int start)
    {
        var end = start + 1;
        while (end - start < LongestChunk)
        {
            var next = Continues(reading, start, end);
            if (next == end) break;
            end = next;
        }

        return end;
    }

    /// <summary>A name with the end of an address that is glued to it: "DAILYPOST.COM", "Metro" of "Metro.co.uk".</summary>
    public static TokenRange WithDomain(LexicalText reading, TokenRange name)
    {
        var end = name.End;
        while (IsInnerStop(reading, end) && reading.IsAny(end + 1, "com", "co", "uk", "org", "net", "au", "in")) end += 2;
        return new TokenRange(name.First, end);
    }

    /// <summary>"Metro | . | co": a full stop with no blank on either side.</summary>
    private static bool IsInnerStop(LexicalText reading, int token) =>
        reading[token] is "." && reading.Has(token, TokenShape.Glued) && reading.Has(token + 1, TokenShape.Glued);

    /// <summary>The whole name where the page glued the end of an address to the word behind it ("Metro.co.ukTuesday"), else null.</summary>
    public static string? FusedDomain(LexicalText reading, TokenRange name)
    {
        var rest = reading.Text.AsSpan(reading.Document.Tokens[name.End - 1].End);
        foreach (var domain in (ReadOnlySpan<string>)[".co.uk", ".com"])
        {
            if (!rest.StartsWith(domain, StringComparison.Ordinal)) continue;
            if (rest.Length > domain.Length && char.IsUpper(rest[domain.Length])) return reading.TextOf(name) + domain;
        }

        return null;
    }

    /// <summary>True for a capitalised word that may be part of an institution's name.</summary>
    public static bool IsNameWord(LexicalText reading, int token) =>
        reading.Has(token, TokenShape.Capital)
        && (!reading.Is(token, WordClass.Calendar) || IsNamedLikeDay(reading, token))
        && (!reading.Is(token, WordClass.Function) || reading[token] is "WHO" || MayStandInside(reading, token) || OpensName(reading, token));

    /// <summary>"at Sun Ning-hai University": a person's name that is short for a day's, before a name with a hyphen.</summary>
    private static bool IsNamedLikeDay(LexicalText reading, int token) =>
        reading[token] is "Sun" && reading.Has(token + 1, TokenShape.Capital) && reading.IsHyphen(token + 2) && !reading.Has(token + 1, TokenShape.LineStart);

    /// <summary>Small words that names hold with a capital: "New England", "Levelling Up", "Other Communication Disorders".</summary>
    private static bool MayStandInside(LexicalText reading, int token) =>
        !reading.Has(token, TokenShape.LineStart)
        && !reading.Has(token, TokenShape.SentenceStart)
        && reading.IsAny(token, SmallWordsOfNames)
        && (reading.Has(token - 1, TokenShape.Capital) || reading.IsWord(token - 1, "and") || reading.Has(token + 1, TokenShape.Capital));

    /// <summary>"the An Giang Department", "of Can Tho University": a small word with a capital in the middle of running words belongs to a name.</summary>
    private static bool OpensName(LexicalText reading, int token) =>
        reading.IsAny(token - 1, "the", "of", "at", "from", "in", "near")
        && !reading.Has(token - 1, TokenShape.Capital)
        && !reading.Has(token, TokenShape.LineStart)
        && !reading.Has(token, TokenShape.AllCaps)
        && !reading.IsWord(token, "the")
        && reading.Has(token + 1, TokenShape.Capital);

    private static int Continues(LexicalText reading, int start, int end)
    {
        if (reading.Has(end, TokenShape.LineStart) || OpensPerson(reading, end) || HeadlineWords.EndsName(reading, start, end)) return end;
        // "Hull University | PhD student"
        if (reading[end] is "PhD" && reading.Is(end + 1, WordClass.Role)) return end;
        if (IsNameWord(reading, end)) return end + 1;
        if (reading.IsHyphen(end)) return IsParticiple(reading, end + 1) && !IsNameWord(reading, end + 2) ? end : end + 2;
        if (reading.IsPossessive(end)) return BehindPossessive(reading, end);
        if (reading[end] is "&" or "+" or "＆" && IsNameWord(reading, end + 1)) return end + 2;
        if (IsInnerStop(reading, end) && IsNameWord(reading, end + 1)) return end + 2;
        if (IsConnector(reading, end)) return BehindConnectors(reading, end);
        if (IsGoodsOfAgency(reading, start, end)) return end + 2;
        if (reading[end] is ",") return BehindComma(reading, start, end);
        return end;
    }

    /// <summary>"Bath's | Water Board", "Ida's and | Saint Olav's Hospital Trust".</summary>
    private static int BehindPossessive(LexicalText reading, int possessive)
    {
        var next = possessive + 1;
        if (IsNameWord(reading, next) && !reading.Has(next, TokenShape.LineStart)) return next + 1;
        var two = reading.IsAny(next, "and", "&") && IsNameWord(reading, next + 1) && IsHouseOfTwo(reading, next + 1);
        return two ? next + 2 : possessive;
    }

    /// <summary>"of", "for", "and"; "OF" only in a line of capitals.</summary>
    private static bool IsConnector(LexicalText reading, int token)
    {
        if (!reading.Is(token, WordClass.Connector)) return false;
        return !reading.Has(token, TokenShape.Capital) || (reading.Has(token, TokenShape.AllCaps) && reading.Has(token - 1, TokenShape.AllCaps));
    }

    /// <summary>"Soaps and Bathcare | products | Control Agency": what an agency watches over, written small within its name.</summary>
    private static bool IsGoodsOfAgency(LexicalText reading, int start, int token)
    {
        if (token < start + 3 || reading.Tag(token) != PosTag.NNS || reading.Has(token, TokenShape.Capital) || !reading.IsAny(token - 2, "and", "&")) return false;
        for (var i = token + 1; i <= token + 3 && IsNameWord(reading, i) && !reading.Has(i, TokenShape.LineStart); i++)
        {
            if (InstitutionHeads.TryGet(reading[i], out var head)) return head.Kind is "agency";
        }

        return false;
    }

    /// <summary>"the Bath University-| led team"; in "the Norland-based Bath University" a name follows.</summary>
    private static bool IsParticiple(LexicalText reading, int token) =>
        !reading.Has(token, TokenShape.Capital) && reading.IsAny(token, "led", "based", "funded", "backed", "run", "affiliated");

    /// <summary>"Hull University | Professor Ida Brandt": in text without stops, a title begins somebody's name.</summary>
    private static bool OpensPerson(LexicalText reading, int token) =>
        reading.Has(token, TokenShape.Capital)
        && reading.Has(token + 1, TokenShape.Capital)
        && reading.IsAny(token, "Dr", "Dr.", "Prof", "Prof.", "Professor", "Dame", "Sir", "Mr", "Mrs", "Ms");

    /// <summary>"Ida's and | Saint Olav's Hospital Trust": two names for one trust.</summary>
    private static bool IsHouseOfTwo(LexicalText reading, int second)
    {
        for (var i = second + 1; i < second + 7; i++)
        {
            if (reading.Has(i, TokenShape.LineStart)) return false;
            if (reading.IsAny(i, "Hospitals") || (reading.IsAny(i, "Trust") && reading.IsAny(i - 1, "NHS", "Foundation", "Hospital"))) return true;
            if (!IsNameWord(reading, i) && !reading.IsPossessive(i)) return false;
        }

        return false;
    }

    private static int BehindConnectors(LexicalText reading, int end)
    {
        var next = end + 1;
        if (reading.IsAny(next, "the", "la", "las", "los", "l'")) next++;
        // "the Committee on Baths and Dame Ida Brandt", "… and the Chief Bath Officer".
        var isOfficer = next > end + 1 && (reading.Is(next, WordClass.Role) || reading.IsWord(next, "Chief"));
        if (reading.IsWord(end, "and") && (isOfficer || OpensPerson(reading, next))) return end;
        return IsNameWord(reading, next) && !reading.Has(next, TokenShape.LineStart) ? next + 1 : end;
    }

    /// <summary>A comma goes on only in lists that "and" closes ("Heart, Lung, and Blood Institute") and in "University of California, Davis".</summary>
    private static int BehindComma(LexicalText reading, int start, int comma)
    {
        if (reading.IsAny(comma + 1, "and", "&") && IsNameWord(reading, comma + 2) && reading[comma - 2] is ",") return comma + 3;
        if (!IsNameWord(reading, comma + 1) || HeadlineWords.StandsBefore(reading, comma + 1)) return comma;
        if (IsBeforeCampus(reading, comma)) return comma + 2;
        var listed = reading.IsAny(comma - 2, "of", "for") || start == comma - 1 || (start == comma - 2 && !HasHead(reading, start, comma));
        if (!listed || HasHead(reading, comma - 1, comma)) return comma;
        var at = comma + 1;
        for (var items = 0; items < 3; items++)
        {
            var word = at;
            while (IsNameWord(reading, at) && at - word < 3) at++;
            if (at == word || HasHead(reading, word, at)) return comma;
            if (reading[at] is ",") at++;
            if (reading.IsAny(at, "and", "&") && IsNameWord(reading, at + 1)) return ListEndsInName(reading, at + 1) ? comma + 2 : comma;
        }

        return comma;
    }

    /// <summary>"University College | , London", "King's College | , London", "University of California | , Davis".</summary>
    internal static bool IsBeforeCampus(LexicalText reading, int comma)
    {
        if (reading.IsWord(comma - 1, "California")) return reading.IsWord(comma - 2, "of");
        return reading.IsWord(comma - 1, "College")
            && reading.IsAny(comma - 2, "University", "Imperial", "'s", "’s")
            && reading.IsAny(comma + 1, "London", "Dublin", "Cork")
            && !reading.Has(comma + 2, TokenShape.Capital);
    }

    /// <summary>"… and Blood Institute", "… Housing and Communities": the last item brings the head, or the list's own head stands before it.</summary>
    private static bool ListEndsInName(LexicalText reading, int last)
    {
        var end = last;
        while (IsNameWord(reading, end) && end - last < 4) end++;
        return end > last;
    }

    private static bool HasHead(LexicalText reading, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (reading.Is(i, WordClass.InstitutionHead)) return true;
        }

        return false;
    }
}
