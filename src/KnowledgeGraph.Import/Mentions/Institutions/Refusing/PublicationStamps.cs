using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Language.Zones;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Refusing;

/// <summary>Knows the lines that say where and when a page was published: names there belong to the page, not to what the article tells.</summary>
/// <remarks>
/// "IANS | Mar 2, 2016", "Copyright 2016 Bath Media Ltd.", "PUBLICATION-TYPE: Newswire", "Bath Post on Facebook", the head of a broadcast's
/// transcript. A byline names a person and is none of these.
/// </remarks>
internal static class PublicationStamps
{
    private const int LongestStamp = 24;

    /// <summary>Words that may stand beside a paper's name and the day.</summary>
    private static readonly string[] DatingWords = ["the", "am", "pm", "updated", "published", "last", "on", "at"];

    private static readonly string[] StampWords = ["updated", "published", "last", "am", "pm", "new"];

    /// <summary>True where a name stands in such a line, or is one with the writer's name before it.</summary>
    public static bool Holds(LexicalText reading, TokenRange name)
    {
        if (IsGluedByline(reading, name) || IsOnPlatform(reading, name)) return true;
        if (NamesPartOfPage(reading, name) || IsCountedSection(reading, name) || PictureCredits.Holds(reading, name)) return true;
        int first = name.First, end = name.End;
        while (first > 0 && !reading.Has(first, TokenShape.LineStart) && name.First - first <= LongestStamp) first--;
        while (end < reading.Count && !reading.Has(end, TokenShape.LineStart) && end - name.End <= LongestStamp) end++;
        if (!reading.Has(first, TokenShape.LineStart)) return false;
        var line = new TokenRange(first, end);
        return IsCopyright(reading, line)
            || IsDatedOutlet(reading, line, name)
            || IsMenu(reading, line, name)
            || IsTranscriptHead(reading, line, name)
            || IsAgencyStamp(reading, line, name);
    }

    /// <summary>"Bath Post | on Facebook": where a page asks to be followed.</summary>
    private static bool IsOnPlatform(LexicalText reading, TokenRange name) =>
        reading.IsWord(name.End, "on")
        && reading.IsAny(name.End + 1, "Facebook", "Twitter", "Instagram")
        && reading.Has(name.End + 1, TokenShape.Capital);

    /// <summary>"Bath Times News App", "Metro Desk": what a site or a paper calls its own parts.</summary>
    private static bool NamesPartOfPage(LexicalText reading, TokenRange name) =>
        reading.Has(name.End, TokenShape.Capital)
        && (reading.IsAny(name.End, "App", "Desk", "Newsletter") || (reading.IsWord(name.End, "News") && reading.IsAny(name.End + 1, "App", "Desk")))
        && Outlets.IsOutlet(reading.TextOf(name));

    /// <summary>"Bath Post, May 3, | BATH NEWS, 397 words, Jane Doe": the part of a paper that a list of articles gives before their length.</summary>
    private static bool IsCountedSection(LexicalText reading, TokenRange name) =>
        reading.Has(name.First, TokenShape.AllCaps)
        && reading[name.End] is ","
        && reading[name.End + 1] is [>= '0' and <= '9', ..]
        && reading.IsWord(name.End + 2, "words");

    /// <summary>"April 6 2017, 12:01am, The Bath Times": a paper's name, the day, and nothing else.</summary>
    private static bool IsDatedOutlet(LexicalText reading, TokenRange line, TokenRange name)
    {
        if (!IsOutlet(reading, name)) return false;
        var dated = false;
        for (var i = line.First; i < line.End; i++)
        {
            if (name.Contains(i)) continue;
            if (reading.Is(i, WordClass.Calendar)) dated = true;
            else if (reading.Has(i, TokenShape.Word) && reading[i][0] is not (>= '0' and <= '9') && !reading.IsAny(i, DatingWords)) return false;
        }

        return dated;
    }

    /// <summary>"Bath Post", "The | Bath Post": with or without the article before it.</summary>
    private static bool IsOutlet(LexicalText reading, TokenRange name) =>
        Outlets.IsOutlet(reading.TextOf(name))
        || (reading.IsWord(name.First - 1, "The") && Outlets.IsOutlet(reading.TextOf(name with { First = name.First - 1 })));

    /// <summary>"Copyright © 2016 …", "© Bath Media", "JOURNAL-CODE: …".</summary>
    private static bool IsCopyright(LexicalText reading, TokenRange line) =>
        reading.IsAny(line.First, "Copyright", "©", "JOURNAL-CODE", "PUBLICATION-TYPE")
        || (reading.IsAny(line.First, "JOURNAL", "PUBLICATION") && reading[line.First + 1] is "-");

    /// <summary>"World News", "Weird News": the part of a site, on a line of its own.</summary>
    private static bool IsMenu(LexicalText reading, TokenRange line, TokenRange name) =>
        name == line && line.Count <= 3 && reading.IsAny(line.End - 1, "News", "Film", "Science") && !Outlets.IsOutlet(reading.TextOf(name));

    /// <summary>"Radio Bath /", "Radio Bath" above a day, and "U.K. National Radio" below that.</summary>
    private static bool IsTranscriptHead(LexicalText reading, TokenRange line, TokenRange name) =>
        (name.First == line.First && (reading[line.End - 1] is "/" || (IsDay(reading[line.End]) && name.Count >= line.Count - 2)))
        || (line.Count <= 3 && reading[line.First] is "U.K." && reading.IsWord(line.First + 1, "National"));

    /// <summary>"08/06/2016": the line behind begins with a day in figures.</summary>
    private static bool IsDay(ReadOnlySpan<char> word) => word.Length >= 8 && char.IsAsciiDigit(word[0]) && word.Count('/') == 2;

    /// <summary>"ANI | Jun 23, 2016", "By PTI, New Delhi": a news agency with a day, a place or a stroke, and nothing else.</summary>
    private static bool IsAgencyStamp(LexicalText reading, TokenRange line, TokenRange name)
    {
        if (!Outlets.IsAgency(reading.TextOf(name)) && !(name.Count > 2 && reading.IsAny(name.First + 1, "News", "Press"))) return false;
        // "PTI", and on the next line "| Updated: May 11, 2016".
        var datedBelow = reading[line.End] is "|" || (reading.IsAny(line.End, "Updated", "Published") && reading[line.End + 1] is ":");
        var stamped = line.Count == 1 && datedBelow;
        for (var i = line.First; i < line.End; i++)
        {
            if (name.Contains(i)) continue;
            if (i == line.First && reading.IsWord(i, "By")) continue;
            if (reading[i] is "|" || reading[i][0] is >= '0' and <= '9' || reading.Is(i, WordClass.Place | WordClass.Calendar)) stamped = true;
            else if (reading.Has(i, TokenShape.Word) && !IsStampWord(reading, i)) return false;
        }

        return stamped;
    }

    private static bool IsStampWord(LexicalText reading, int token) =>
        reading.Has(token, TokenShape.AllCaps | TokenShape.Capital) || reading.Has(token, TokenShape.Initial) || reading.IsAny(token, StampWords);

    /// <summary>"Ida BrandtBBC News": a name that the page ran into the outlet's; neither can be cut out of the text.</summary>
    private static bool IsGluedByline(LexicalText reading, TokenRange range)
    {
        if (range.Count < 2) return false;
        var end = reading.Document.Tokens[range.End - 1].End;
        for (var i = range.First; i < range.End; i++)
        {
            var word = reading[i];
            for (var c = 2; c < word.Length - 1; c++)
            {
                if (!char.IsLower(word[c - 1]) || !char.IsUpper(word[c])) continue;
                var start = reading.Document.Tokens[i].Start + c;
                if (Outlets.IsOutlet(reading.Text.AsSpan(start, end - start))) return true;
            }
        }

        return false;
    }
}
