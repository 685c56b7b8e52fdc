using System.Collections.Immutable;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Import.Language.Zones;

/// <summary>Reads writers, outlet, days and dateline from marked lines.</summary>
internal sealed class FurnitureReader(TokenizedText text)
{
    private const int LinesWithDateline = 4;
    private const int FewestWordsOfTitle = 5;

    private readonly ImmutableArray<TextSpan>.Builder writers = ImmutableArray.CreateBuilder<TextSpan>();
    private readonly ImmutableArray<TextSpan>.Builder photographers = ImmutableArray.CreateBuilder<TextSpan>();
    private TextSpan? headline;
    private TextSpan? title;
    private TextSpan? outlet;
    private TextSpan? agency;
    private DatedSpan? published;
    private DatedSpan? updated;
    private Dateline? dateline;
    private int prose;

    /// <inheritdoc cref="PageFurniture.Of"/>
    public PageFurniture Read()
    {
        foreach (var line in TextLine.Of(text.Sentences.AsSpan())) ReadLine(line, text.Sentences[line.FirstSentence].Zone);
        var publisher = outlet ?? agency ?? dateline?.Agency;
        return new PageFurniture
        {
            Headline = title ?? headline,
            Authors = writers.ToImmutable(),
            Photographers = photographers.ToImmutable(),
            Outlet = publisher,
            OutletName = publisher is { } span ? Outlets.Spelling(text.Text.AsSpan(span.Start, span.Length)) : null,
            Published = published,
            Updated = updated,
            DatelinePlace = dateline?.Place,
            Dateline = dateline?.Span,
        };
    }

    private void ReadLine(TextLine line, TextZone zone)
    {
        switch (zone)
        {
            case TextZone.Headline when prose == 0:
                if (!NamesOutlet(line.Tokens)) headline ??= text.SpanOf(line.Tokens);
                if (IsTitle(line.Tokens)) title ??= text.SpanOf(line.Tokens);
                ReadOutlet(line.Tokens, zone);
                break;
            case TextZone.Prose:
                if (prose++ < LinesWithDateline && dateline is null) ReadDateline(line.Tokens);
                break;
            case TextZone.Byline or TextZone.Timestamp:
                ReadDays(line.Tokens);
                ReadOutlet(line.Tokens, zone);
                break;
            case TextZone.Furniture:
                ReadOutlet(line.Tokens, zone);
                break;
            case TextZone.Caption:
                ReadCredit(line.Tokens);
                break;
        }

        for (var sentence = line.FirstSentence; sentence < line.EndSentence; sentence++) ReadWriters(text.Sentences[sentence]);
    }

    /// <summary>A headline of some words, not a catchword in capitals above it.</summary>
    private bool IsTitle(TokenRange line)
    {
        var words = 0;
        var lower = false;
        for (var token = line.First; token < line.End; token++)
        {
            if (!char.IsLetterOrDigit(text[token][0])) continue;
            words++;
            lower |= text[token].ContainsAnyInRange('a', 'z');
        }

        return words >= FewestWordsOfTitle && lower;
    }

    /// <summary>The dateline of a first paragraph; its date counts where no line gives one. "By Ada Lund | " may stand there too.</summary>
    private void ReadDateline(TokenRange line)
    {
        if (!Dateline.TryRead(text, line, out dateline))
        {
            if (text[line.First].Equals("by", StringComparison.OrdinalIgnoreCase)
                && BylineNames.TryName(text, line.First + 1, line.End, single: false, out var end, out var name)
                && end < line.End && text[end] is "|" or "\u2013" or "\u2014" or "\u00B7") Add(writers, name);
            return;
        }

        var behind = line.First;
        while (behind < line.End && text.Tokens[behind].End <= dateline!.Span.End) behind++;
        if (published is null) ReadDays(new TokenRange(line.First, behind));
    }

    private void ReadDays(TokenRange line)
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

    private void ReadWriters(Sentence sentence)
    {
        var tokens = sentence.Tokens;
        switch (sentence.Zone)
        {
            case TextZone.Byline:
                if (!ReadLabelled(tokens)) ReadUnlabelled(tokens);
                break;
            case TextZone.Timestamp:
                if (!ReadLabelled(tokens)) ReadBehindDate(tokens);
                break;
            case TextZone.Furniture when text[tokens.First].Equals("follow", StringComparison.OrdinalIgnoreCase) && tokens.Count > 3:
                if (BylineNames.TryName(text, tokens.First + 1, tokens.End, single: false, out _, out var followed)) Add(writers, followed);
                break;
            case TextZone.Furniture:
                if (LineZones.BylineLabel(text, tokens) > 1) ReadLabelled(tokens);
                break;
        }
    }

    /// <summary>Names behind every "By", "Editing by", "Editor:" of the line.</summary>
    private bool ReadLabelled(TokenRange line)
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
            var single = text[token - 1][^1] == ':' || text[line.First].Equals("posted", StringComparison.OrdinalIgnoreCase);
            token = BylineNames.Read(text, new TokenRange(token, line.End), single, names);
        }

        foreach (var name in names) Add(writers, name);
        return labelled;
    }

    private void ReadUnlabelled(TokenRange line)
    {
        var names = ImmutableArray.CreateBuilder<TextSpan>();
        BylineNames.Read(text, line, single: false, names);
        foreach (var name in names) Add(writers, name);
    }

    /// <summary>"21 May 2019 Ada Lund": a name that ends the line.</summary>
    private void ReadBehindDate(TokenRange line)
    {
        for (var token = line.First; token < line.End; token++)
        {
            if (!DateExpression.TryRead(text, token, line.End, out var end, out _)) continue;
            if (BylineNames.TryName(text, end, line.End, single: false, out var behind, out var name) && behind == line.End) Add(writers, name);
            return;
        }
    }

    /// <summary>"Photograph: Ada Lund/Alamy", "Credit: Ada Lund", "Ada Lund/Getty Images".</summary>
    private void ReadCredit(TokenRange line)
    {
        for (var token = line.First; token < line.End; token++)
        {
            if (!BylineNames.TryName(text, token, line.End, single: false, out var end, out var name)) continue;
            var labelled = token > line.First && text[token - 1] is ":" or "by";
            if (labelled || (end < line.End && text[end] is "/")) Add(photographers, name);
            token = end - 1;
        }
    }

    private void Add(ImmutableArray<TextSpan>.Builder people, TextSpan name)
    {
        foreach (var known in people)
        {
            if (text.Text.AsSpan(known.Start, known.Length).Equals(text.Text.AsSpan(name.Start, name.Length), StringComparison.OrdinalIgnoreCase)) return;
        }

        people.Add(name);
    }

    /// <summary>In bylines and dates any known outlet; elsewhere one that is the whole line, or the holder of the copyright.</summary>
    private void ReadOutlet(TokenRange line, TextZone zone)
    {
        if (outlet is not null || !Outlets.TryFind(text, line, out var found)) return;
        if (zone is TextZone.Furniture or TextZone.Headline && !IsAlone(line, found) && !IsCopyright(line)) return;
        var span = text.SpanOf(found);
        if (Outlets.IsAgency(span.In(text.Text))) agency ??= span;
        else outlet = span;
    }

    /// <summary>"The Sun (England)": the page's masthead.</summary>
    private bool NamesOutlet(TokenRange line) =>
        Outlets.TryFind(text, line, out var found) && found.First == line.First && line.End - found.End <= 3;

    private bool IsAlone(TokenRange line, TokenRange found)
    {
        for (var token = line.First; token < line.End; token++)
        {
            if (!found.Contains(token) && char.IsLetterOrDigit(text[token][0])) return false;
        }

        return true;
    }

    private bool IsCopyright(TokenRange line) =>
        text[line.First] is "\u00A9" || text[line.First].Equals("copyright", StringComparison.OrdinalIgnoreCase);
}
