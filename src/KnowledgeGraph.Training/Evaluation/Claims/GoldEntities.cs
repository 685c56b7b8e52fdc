using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;

namespace KnowledgeGraph.Training.Evaluation.Claims;

/// <summary>Entities as the annotators named them, so that the reading of claims can be judged apart from the reading of names.</summary>
internal static class GoldEntities
{
    /// <summary>Every place where an annotated form stands; longer forms before shorter ones.</summary>
    public static ArticleEntities Of(GoldArticle article, TokenizedText text)
    {
        var mentions = new List<EntityMention>();
        var taken = new bool[text.Tokens.Length];
        var forms = article.Entities
            .SelectMany((entity, index) => entity.Variants.Append(entity.Name).Distinct().Select(form => (Index: index, Form: form)))
            .OrderByDescending(form => form.Form.Length).ThenBy(form => form.Form, StringComparer.Ordinal);
        foreach (var (index, form) in forms)
        {
            if (form.Length == 0) continue;
            for (var at = text.Text.IndexOf(form, StringComparison.Ordinal); at >= 0; at = text.Text.IndexOf(form, at + form.Length, StringComparison.Ordinal))
            {
                var range = RangeOf(text, at, at + form.Length);
                if (range.Count == 0 || text.Tokens[range.First].Start < at || Enumerable.Range(range.First, range.Count).Any(token => taken[token])) continue;
                for (var token = range.First; token < range.End; token++) taken[token] = true;
                mentions.Add(new EntityMention(index, range, form == article.Entities[index].Name ? MentionForm.Full : MentionForm.Short, 1));
            }
        }

        return new ArticleEntities(
            [.. article.Entities.Select(entity => new ArticleEntity(KindOf(entity.List), entity.Id, entity.Name))],
            [.. mentions.OrderBy(mention => mention.Tokens.First)]);
    }

    private static NameKind KindOf(string list) => list switch { "persons" => NameKind.Person, "journals" => NameKind.Journal, _ => NameKind.Organisation };

    private static TokenRange RangeOf(TokenizedText text, int start, int end)
    {
        var first = 0;
        while (first < text.Tokens.Length && text.Tokens[first].End <= start) first++;
        var last = first;
        while (last < text.Tokens.Length && text.Tokens[last].Start < end) last++;
        return new TokenRange(first, last);
    }
}
