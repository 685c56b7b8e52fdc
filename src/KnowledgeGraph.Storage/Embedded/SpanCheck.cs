using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Checks that every span stored with an article says what it claims.</summary>
internal static class SpanCheck
{
    /// <summary>What is wrong, one line each.</summary>
    public static List<string> Problems(Session session, FactSheet sheet)
    {
        var problems = new List<string>();
        var path = sheet.Article.Path;
        foreach (var (start, end, text) in session["""SELECT start, "end", text FROM sentences WHERE article = (SELECT no FROM articles WHERE hash = ?) ORDER BY ordinal"""]
            .With(sheet.Hash).Read(row => (row.Int(0), row.Int(1), row.Text(2))))
        {
            Check("sentence", new Evidence(start, end, text));
        }

        foreach (var entity in sheet.Entities)
        {
            foreach (var mention in entity.Mentions) Check("mention of " + entity.Name, mention.Span);
        }

        foreach (var claim in sheet.Claims) Check("claim " + claim.Key, claim.Span);
        foreach (var (id, spans) in session["SELECT id, spans FROM facts WHERE article = (SELECT no FROM articles WHERE hash = ?) ORDER BY id"]
            .With(sheet.Hash).Read(row => (row.Text(0), row.Text(1))))
        {
            foreach (var (start, end, words) in SpanList.Read(spans, sheet.Text))
            {
                if (words is null) problems.Add($"{path}: fact {id}: the words at {start}..{end} are not those it was found in");
            }
        }

        return problems;

        void Check(string what, Evidence span)
        {
            var fits = span.Start >= 0 && span.Start <= span.End && span.End <= sheet.Text.Length
                && sheet.Text.AsSpan(span.Start, span.End - span.Start).SequenceEqual(span.Text);
            if (!fits) problems.Add($"{path}: {what}: the words at {span.Start}..{span.End} are not “{span.Text}”");
        }
    }
}
