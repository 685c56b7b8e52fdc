using System.Globalization;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Training.Claims;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>A name that GAP asks about.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="IsRight">True where the pronoun speaks of it.</param>
internal readonly record struct GapName(TextSpan Span, bool IsRight);

/// <summary>One row of GAP (Webster et al. 2018): a paragraph, a pronoun in it, and two names of which it may speak.</summary>
internal sealed record GapRow(string Id, string Text, int Pronoun, GapName A, GapName B)
{
    /// <summary>The rows of a table.</summary>
    public static IEnumerable<GapRow> Read(string path) => File.ReadLines(path).Skip(1).Select(line => line.Split('\t'))
        .Select(row => new GapRow(row[0], row[1], Number(row[3]), Name(row, 4), Name(row, 7)));

    /// <summary>The paragraph with the people that extraction names in it.</summary>
    public (LexicalText Reading, ArticleEntities Named) Analyse()
    {
        var reading = new LexicalText(Documents.Analyse(Text));
        var found = Documents.EntitiesOf(reading.Document);
        return (reading, found with { Mentions = [.. found.Mentions.Where(mention => mention.Form <= MentionForm.Short)], StudyMentions = [] });
    }

    /// <summary>The same where the two names are given, as the published task gives them: names that extraction did not see as people are people.</summary>
    public ArticleEntities Give(LexicalText reading, ArticleEntities named)
    {
        foreach (var name in new[] { A, B })
        {
            if (EntityAt(reading, named, name.Span.Start) >= 0) continue;
            var text = name.Span.In(Text);
            var mentions = named.Mentions.ToList();
            for (var at = Text.IndexOf(text, StringComparison.Ordinal); at >= 0; at = Text.IndexOf(text, at + text.Length, StringComparison.Ordinal))
            {
                var first = FirstToken(reading, at);
                var end = FirstToken(reading, at + text.Length - 1) + 1;
                var tokens = new TokenRange(first, end);
                if (at != name.Span.Start && mentions.Any(mention => mention.Tokens.Overlaps(tokens))) continue;
                mentions.RemoveAll(mention => mention.Tokens.Overlaps(tokens));
                mentions.Add(new EntityMention(named.Entities.Length, tokens, MentionForm.Short, 1));
            }

            named = named with
            {
                Entities = named.Entities.Add(new ArticleEntity(NameKind.Person, "p0", text)),
                Mentions = [.. mentions.OrderBy(mention => mention.Tokens.First).ThenBy(mention => mention.Entity)],
            };
        }

        return named;
    }

    /// <summary>The person whose name holds an offset, or -1.</summary>
    public static int EntityAt(LexicalText reading, ArticleEntities entities, int offset)
    {
        foreach (var mention in entities.Mentions)
        {
            if (mention.Form <= MentionForm.Short
                && entities.Entities[mention.Entity].Kind == NameKind.Person
                && reading.Document.Tokenized.SpanOf(mention.Tokens).Contains(offset)) return mention.Entity;
        }

        return -1;
    }

    private static int FirstToken(LexicalText reading, int offset)
    {
        var token = 0;
        while (token + 1 < reading.Count && reading.Document.Tokens[token + 1].Start <= offset) token++;
        return token;
    }

    private static GapName Name(string[] row, int at) =>
        new(new TextSpan(Number(row[at + 1]), Number(row[at + 1]) + row[at].Length), row[at + 2].Equals("TRUE", StringComparison.OrdinalIgnoreCase));

    private static int Number(string field) => int.Parse(field, CultureInfo.InvariantCulture);
}
