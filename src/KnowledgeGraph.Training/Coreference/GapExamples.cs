using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Coreference;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Training.Coreference;

/// <summary>Makes examples for the ranking of antecedents out of GAP, its two names given.</summary>
internal sealed class GapExamples
{
    private readonly List<(LexicalText Reading, ArticleEntities Named, GapRow Row, int Group)> texts = [];

    /// <summary>Reads a table and analyses its texts once.</summary>
    public GapExamples(string path)
    {
        foreach (var row in GapRow.Read(path))
        {
            var (reading, named) = row.Analyse();
            texts.Add((reading, row.Give(reading, named), row, texts.Count));
        }
    }

    /// <summary>One example a pronoun whose right name is among the candidates; other pronouns of the text are resolved by the model.</summary>
    /// <param name="modelOf">The model for a text, by its group.</param>
    public List<RankingExample> Of(Func<int, AntecedentModel> modelOf)
    {
        var examples = new List<RankingExample>();
        foreach (var (reading, named, row, group) in texts)
        {
            AntecedentChoice? met = null;
            References.Resolve(reading, named, modelOf(group), (token, choice) =>
            {
                if (reading.Document.Tokens[token].Start == row.Pronoun) met = choice;
            });
            if (met is null) continue;
            int a = GapRow.EntityAt(reading, named, row.A.Span.Start), b = GapRow.EntityAt(reading, named, row.B.Span.Start);
            var right = row.A.IsRight ? a : row.B.IsRight ? b : -1;
            if (a == b || (right >= 0 && !met.Entities.Contains(right))) continue;

            // Where neither name is right, anybody else may be, or nobody named.
            var may = new bool[met.Buckets.Length];
            for (var i = 0; i < may.Length; i++)
            {
                var entity = i < met.Entities.Length ? met.Entities[i] : -1;
                may[i] = right >= 0 ? entity == right : entity != a && entity != b;
            }

            examples.Add(new RankingExample(met.Buckets, may, group));
        }

        return examples;
    }
}
