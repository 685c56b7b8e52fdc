using System.Runtime.InteropServices;

namespace KnowledgeGraph.Import.Language.Zones;

/// <summary>Tells the article's own prose from what a page prints around it.</summary>
/// <remarks>
/// First every line is judged by itself (dates, bylines, credits, set phrases); then by its place: lines before the first paragraph are headlines,
/// short lines between paragraphs are cross-heads, lines behind the last one are links and notices.
/// </remarks>
internal static class ZoneMarker
{
    private const int MostHeadLines = 14;
    private const int HeadReach = 4;
    private const int MostWordsOfStandfirst = 45;
    private const int FewestWordsOfBody = 10;
    private const int MostWordsOfCrossHead = 12;

    /// <summary>Writes the zone of every sentence.</summary>
    public static void Mark(TokenizedText text)
    {
        var sentences = ImmutableCollectionsMarshal.AsArray(text.Sentences)!;
        var lines = TextLine.Of(sentences);
        if (lines.Length == 0) return;
        var shapes = new LineShape[lines.Length];
        var zones = new TextZone?[lines.Length];
        for (var line = 0; line < lines.Length; line++)
        {
            shapes[line] = LineShape.Of(text, lines[line].Tokens);
            zones[line] = LineZones.Of(text, lines[line].Tokens, shapes[line]);
        }

        var body = StartOfBody(shapes, zones);
        if (body < lines.Length) MarkByPlace(text, lines, shapes, zones, body);
        for (var line = 0; line < lines.Length; line++) MarkSentences(text, sentences, lines[line], zones[line] ?? TextZone.Prose);
    }

    /// <summary>The first line of prose that is no standfirst: behind a standfirst the byline or date follows.</summary>
    private static int StartOfBody(ReadOnlySpan<LineShape> shapes, ReadOnlySpan<TextZone?> zones)
    {
        for (var line = 0; line < shapes.Length; line++)
        {
            if (zones[line] is not null || !shapes[line].IsProse || shapes[line].Words < FewestWordsOfBody) continue;
            if (line >= MostHeadLines || shapes[line].Words > MostWordsOfStandfirst || !IsFollowedByByline(shapes, zones, line)) return line;
        }

        return shapes.Length;
    }

    private static bool IsFollowedByByline(ReadOnlySpan<LineShape> shapes, ReadOnlySpan<TextZone?> zones, int line)
    {
        var prose = 0;
        for (var next = line + 1; next < zones.Length && next <= line + HeadReach; next++)
        {
            if (zones[next] is TextZone.Timestamp or TextZone.Byline) return true;
            if (zones[next] is null && shapes[next].IsProse && ++prose > 1) return false;
        }

        return false;
    }

    private static void MarkByPlace(TokenizedText text, ReadOnlySpan<TextLine> lines, ReadOnlySpan<LineShape> shapes, Span<TextZone?> zones, int body)
    {
        var last = body;
        for (var line = body; line < lines.Length; line++)
        {
            if (zones[line] is null && shapes[line].IsProse) last = line;
        }

        var links = false;
        var headline = false;
        for (var line = 0; line < lines.Length; line++)
        {
            if (LineZones.IsLinkHeader(text, lines[line].Tokens)) links = true;
            if (zones[line] is not null) continue;
            var shape = shapes[line];
            if (line < body)
            {
                zones[line] = HeadZone(text, lines, zones, line, shape, headline, links);
                headline |= zones[line] == TextZone.Headline;
            }
            else if (shape.IsProse && (!links || shape.Words >= MostWordsOfCrossHead))
            {
                links = false;
            }
            else if (links || (line > last && shape.Words < MostWordsOfCrossHead))
            {
                zones[line] = TextZone.Furniture;
            }
            else if (shape.Words <= MostWordsOfCrossHead && !shape.EndsSentence && line < last && !BeginsLikeProse(text, lines[line].Tokens))
            {
                zones[line] = TextZone.Headline;
            }
        }
    }

    private static TextZone HeadZone(
        TokenizedText text, ReadOnlySpan<TextLine> lines, ReadOnlySpan<TextZone?> zones, int line, LineShape shape, bool headline, bool links)
    {
        if (!headline && !links) return TextZone.Headline;
        var near = false;
        for (var other = Math.Max(0, line - 2); other < Math.Min(lines.Length, line + 3); other++)
            near |= zones[other] is TextZone.Timestamp or TextZone.Byline;
        var isNameLine = shape.Words <= MostWordsOfCrossHead && BylineNames.IsNameLine(text, lines[line].Tokens);
        if (isNameLine && (near || BylineNames.NamesRole(text, lines[line].Tokens))) return TextZone.Byline;
        return links || shape.Words < 3 ? TextZone.Furniture : TextZone.Headline;
    }

    /// <summary>Bullets, quotations and lines that lead up to a list belong to the prose.</summary>
    private static bool BeginsLikeProse(TokenizedText text, TokenRange line) =>
        text[line.First][0] is '"' or '\u201C' or '\u2022' or '-' or '*' or '\u2013' or '\u2014' or '\u25CF' or '\u00B7' || text[line.End - 1] is ":" or ",";

    private static void MarkSentences(TokenizedText text, Span<Sentence> sentences, TextLine line, TextZone zone)
    {
        for (var sentence = line.FirstSentence; sentence < line.EndSentence; sentence++)
        {
            var own = zone == TextZone.Prose ? LineZones.OfSentence(text, sentences[sentence].Tokens) : zone;
            if (own != sentences[sentence].Zone) sentences[sentence] = sentences[sentence] with { Zone = own };
        }
    }
}
