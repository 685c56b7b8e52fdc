using System.Collections.Immutable;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Import.Language.Zones;

/// <summary>Reads writers, outlet, days and dateline from marked lines.</summary>
internal static class FurnitureReader
{
    private const int LinesWithDateline = 4;

    /// <inheritdoc cref="PageFurniture.Of"/>
    public static PageFurniture Read(TokenizedText text)
    {
        var authors = ImmutableArray.CreateBuilder<TextSpan>();
        TextSpan? headline = null, outlet = null, agency = null;
        DatedSpan? published = null, updated = null;
        Dateline? dateline = null;
        var prose = 0;
        foreach (var line in TextLine.Of(text.Sentences.AsSpan()))
        {
            var zone = text.Sentences[line.FirstSentence].Zone;
            switch (zone)
            {
                case TextZone.Headline when prose == 0:
                    headline ??= text.SpanOf(line.Tokens);
                    break;
                case TextZone.Prose:
                    if (prose++ < LinesWithDateline && dateline is null && Dateline.TryRead(text, line.Tokens, out var found)) dateline = found;
                    break;
                case TextZone.Byline or TextZone.Timestamp:
                    ReadDays(text, line.Tokens, ref published, ref updated);
                    break;
            }

            for (var sentence = line.FirstSentence; sentence < line.EndSentence; sentence++) ReadWriters(text, text.Sentences[sentence], authors);
            if (zone is TextZone.Byline or TextZone.Timestamp or TextZone.Furniture or TextZone.Headline) ReadOutlet(text, line, zone, ref outlet, ref agency);
        }

        return new PageFurniture
        {
            Headline = headline,
            Authors = authors.ToImmutable(),
            Outlet = outlet ?? agency ?? dateline?.Agency,
            Published = published,
            Updated = updated,
            DatelinePlace = dateline?.Place,
            Dateline = dateline?.Span,
        };
    }

    private static void ReadDays(TokenizedText text, TokenRange line, ref DatedSpan? published, ref DatedSpan? updated)
    {
        var update = false;
        for (var token = line.First; token < line.End;)
        {
            if (!DateExpression.TryRead(text, token, line.End, out var end, out var day))
            {
                if (TimestampLine.IsUpdate(text[token])) update = true;
                else if (text[token].Equals("published", StringComparison.OrdinalIgnoreCase)) update = false;
                token++;
                continue;
            }

            if (day is { } known)
            {
                var dated = new DatedSpan(known, text.SpanOf(new TokenRange(token, end)));
                if (update) updated ??= dated;
                else published ??= dated;
            }

            token = end;
        }
    }

    private static void ReadWriters(TokenizedText text, Sentence sentence, ImmutableArray<TextSpan>.Builder authors)
    {
        var tokens = sentence.Tokens;
        switch (sentence.Zone)
        {
            case TextZone.Byline:
                ReadByline(text, tokens, authors);
                break;
            case TextZone.Furniture when text[tokens.First].Equals("follow", StringComparison.OrdinalIgnoreCase) && tokens.Count > 3:
                if (BylineNames.TryName(text, tokens.First + 1, tokens.End, single: false, out _, out var followed)) Add(text, authors, followed);
                break;
            case TextZone.Furniture:
                if (LineZones.BylineLabel(text, tokens) > 1) ReadByline(text, tokens, authors);
                break;
        }
    }

    /// <summary>Names behind every label of the line, or at its start where there is none.</summary>
    private static void ReadByline(TokenizedText text, TokenRange line, ImmutableArray<TextSpan>.Builder authors)
    {
        var names = ImmutableArray.CreateBuilder<TextSpan>();
        var labelled = false;
        for (var token = line.First; token < line.End;)
        {
            var label = LineZones.BylineLabel(text, new TokenRange(token, line.End));
            if (label == 0)
            {
                token++;
                continue;
            }

            labelled = true;
            token += label;
            var colon = text[token - 1][^1] == ':' || text[line.First].Equals("posted", StringComparison.OrdinalIgnoreCase);
            token = BylineNames.Read(text, new TokenRange(token, line.End), colon, names);
        }

        if (!labelled)
        {
            var glued = LineZones.GluedBy(text[line.First]);
            var role = glued > 0 && BylineNames.IsRole(text[line.First][glued..]);
            BylineNames.Read(text, role ? line with { First = line.First + 1 } : line, single: false, names);
            if (glued > 0 && !role && names.Count > 0) names[0] = new TextSpan(names[0].Start + glued, names[0].End);
        }

        foreach (var name in names) Add(text, authors, name);
    }

    private static void Add(TokenizedText text, ImmutableArray<TextSpan>.Builder authors, TextSpan name)
    {
        foreach (var known in authors)
        {
            if (text.Text.AsSpan(known.Start, known.Length).Equals(text.Text.AsSpan(name.Start, name.Length), StringComparison.OrdinalIgnoreCase)) return;
        }

        authors.Add(name);
    }

    private static void ReadOutlet(TokenizedText text, TextLine line, TextZone zone, ref TextSpan? outlet, ref TextSpan? agency)
    {
        if (outlet is not null || !Outlets.TryFind(text, line.Tokens, out var found)) return;
        var alone = found == line.Tokens;
        var copyright = zone == TextZone.Furniture && (text[line.Tokens.First] is "\u00A9" || text[line.Tokens.First].Equals("copyright", StringComparison.OrdinalIgnoreCase));
        if (zone is TextZone.Furniture or TextZone.Headline && !alone && !copyright) return;
        var span = text.SpanOf(found);
        if (Outlets.IsAgency(span.In(text.Text))) agency ??= span;
        else outlet = span;
    }
}
