using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions;

/// <summary>Cuts capitalised stretches with their connectors ("Centers for Disease Control and Prevention") out of a text.</summary>
internal static class InstitutionChunks
{
    private const int LongestChunk = 24;

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
        while (reading[end] is "." && reading.Has(end, TokenShape.Glued) && reading.Has(end + 1, TokenShape.Glued) && reading.IsAny(end + 1, "com", "co", "uk", "org", "net", "au", "in")) end += 2;
        return new TokenRange(name.First, end);
    }

    /// <summary>The whole name where the page glued the end of an address to the word behind it ("Metro.co.ukTuesday"), else null.</summary>
    public static string? FusedDomain(LexicalText reading, TokenRange name)
    {
        var rest = reading.Text.AsSpan(reading.Document.Tokens[name.End - 1].End);
        foreach (var domain in (ReadOnlySpan<string>)[".co.uk", ".com"])
        {
            if (rest.StartsWith(domain, StringComparison.Ordinal) && rest.Length > domain.Length && char.IsUpper(rest[domain.Length])) return reading.TextOf(name) + domain;
        }

        return null;
    }

    /// <summary>True for a capitalised word that may be part of an institution's name.</summary>
    public static bool IsNameWord(LexicalText reading, int token) =>
        reading.Has(token, TokenShape.Capital) && !reading.Is(token, WordClass.Calendar)
        && !(reading.Is(token, WordClass.Title) && reading.Is(token + 1, WordClass.None) && reading.Has(token, TokenShape.Capital) && reading[token] is [.., '.'])
        && (!reading.Is(token, WordClass.Function) || reading[token] is "WHO" || MayStandInside(reading, token) || OpensName(reading, token));

    /// <summary>Small words that names hold with a capital: "New England", "Levelling Up", "Other Communication Disorders".</summary>
    private static bool MayStandInside(LexicalText reading, int token) =>
        !reading.Has(token, TokenShape.LineStart) && reading.IsAny(token, "New", "Up", "Other", "All", "Own", "First", "One", "Now", "More", "Against", "Without")
        && (reading.Has(token - 1, TokenShape.Capital) || reading.IsWord(token - 1, "and") || reading.Has(token + 1, TokenShape.Capital)) && !reading.Has(token, TokenShape.SentenceStart);

    /// <summary>"the An Giang Department", "of Can Tho University": a small word with a capital in the middle of running words belongs to a name.</summary>
    private static bool OpensName(LexicalText reading, int token) =>
        reading.IsAny(token - 1, "the", "of", "at", "from", "in", "near") && !reading.Has(token - 1, TokenShape.Capital) && !reading.Has(token, TokenShape.LineStart)
        && !reading.IsWord(token, "the") && reading.Has(token + 1, TokenShape.Capital) && !reading.Has(token, TokenShape.AllCaps);

    private static int Continues(LexicalText reading, int start, int end)
    {
        if (reading.Has(end, TokenShape.LineStart) || OpensPerson(reading, end)) return end;
        if (IsNameWord(reading, end)) return end + 1;
        if (reading.IsHyphen(end)) return IsParticiple(reading, end + 1) && !IsNameWord(reading, end + 2) ? end : end + 2;
        if (reading.IsPossessive(end) && IsNameWord(reading, end + 1) && !reading.Has(end + 1, TokenShape.LineStart)) return end + 2;
        if (reading.IsPossessive(end) && reading.IsAny(end + 1, "and", "&") && IsNameWord(reading, end + 2) && IsHouseOfTwo(reading, end + 2)) return end + 3;
        if (reading[end] is "&" or "+" or "＆" && IsNameWord(reading, end + 1)) return end + 2;
        if (reading[end] is "." && reading.Has(end, TokenShape.Glued) && reading.Has(end + 1, TokenShape.Glued) && IsNameWord(reading, end + 1)) return end + 2;
        if (reading.Is(end, WordClass.Connector) && (!reading.Has(end, TokenShape.Capital) || (reading.Has(end, TokenShape.AllCaps) && reading.Has(end - 1, TokenShape.AllCaps)))) return BehindConnectors(reading, end);
        if (reading[end] is ",") return BehindComma(reading, start, end);
        return end;
    }

    /// <summary>"the Bath University-| led team"; in "the Norland-based Bath University" a name follows.</summary>
    private static bool IsParticiple(LexicalText reading, int token) => reading.IsAny(token, "led", "based", "funded", "backed", "run", "affiliated") && !reading.Has(token, TokenShape.Capital);

    /// <summary>"Hull University | Professor Ida Brandt": in text without stops, a title begins somebody's name.</summary>
    private static bool OpensPerson(LexicalText reading, int token) =>
        reading.IsAny(token, "Dr", "Dr.", "Prof", "Prof.", "Professor", "Dame", "Sir", "Mr", "Mrs", "Ms") && reading.Has(token, TokenShape.Capital) && reading.Has(token + 1, TokenShape.Capital);

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
        if (reading.IsWord(end, "and") && (OpensPerson(reading, next) || (next > end + 1 && (reading.Is(next, WordClass.Role) || reading.IsWord(next, "Chief"))))) return end;
        return IsNameWord(reading, next) && !reading.Has(next, TokenShape.LineStart) ? next + 1 : end;
    }

    /// <summary>A comma goes on only in lists that "and" closes ("Heart, Lung, and Blood Institute") and in "University of California, Davis".</summary>
    private static int BehindComma(LexicalText reading, int start, int comma)
    {
        if (reading.IsAny(comma + 1, "and", "&") && IsNameWord(reading, comma + 2) && reading[comma - 2] is ",") return comma + 3;
        if (!IsNameWord(reading, comma + 1)) return comma;
        if (reading.IsWord(comma - 1, "College") && reading.IsAny(comma - 2, "University", "Imperial", "'s", "’s") && reading.IsAny(comma + 1, "London", "Dublin", "Cork") && !reading.Has(comma + 2, TokenShape.Capital)) return comma + 2;
        if (reading.IsWord(comma - 1, "California") && reading.IsWord(comma - 2, "of")) return comma + 2;
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
