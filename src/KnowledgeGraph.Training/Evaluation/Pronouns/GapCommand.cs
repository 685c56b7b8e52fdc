using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Coreference;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Training.Coreference;

namespace KnowledgeGraph.Training.Evaluation.Pronouns;

/// <summary>Scores the resolution of pronouns against GAP (Webster et al. 2018): which of two names a pronoun stands for, if either.</summary>
internal static class GapCommand
{
    /// <summary>The command <c>gap FILE</c>.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A GAP table: text, pronoun, and two names with offsets." };
        var errors = new Option<bool>("--errors") { Description = "Print what comes out wrong where the names are given." };
        var command = new Command("gap", "Score the resolution of pronouns.") { file, errors };
        command.SetAction(parsed => Score(parsed.GetRequiredValue(file), parsed.GetValue(errors)));
        return command;
    }

    private static void Score(string path, bool errors)
    {
        Tally own = new("names as extraction finds them"), given = new("names given, any person of the text"), task = new("names given, choice between them");
        foreach (var row in GapRow.Read(path))
        {
            var (reading, named) = row.Analyse();
            own.Add(row, reading, named, Resolve(row, reading, named, onlyNames: false));
            var known = row.Give(reading, named);
            given.Add(row, reading, known, Resolve(row, reading, known, onlyNames: false));
            var isRight = task.Add(row, reading, known, Resolve(row, reading, known, onlyNames: true));
            if (errors && !isRight)
            {
                Console.Out.WriteLine($"{row.Id} @{row.Pronoun}: {(row.A.IsRight ? "+" : "-")}{row.A.Span.In(row.Text)}@{row.A.Span.Start} "
                    + $"{(row.B.IsRight ? "+" : "-")}{row.B.Span.In(row.Text)}@{row.B.Span.Start}: {row.Text[..row.Pronoun]}[[{row.Text[row.Pronoun..]}");
            }
        }

        foreach (var tally in new[] { own, given, task }) tally.Print();
    }

    // The person the pronoun speaks of, or -1.
    private static int Resolve(GapRow row, LexicalText reading, ArticleEntities named, bool onlyNames)
    {
        var found = -1;
        int a = GapRow.EntityAt(reading, named, row.A.Span.Start), b = GapRow.EntityAt(reading, named, row.B.Span.Start);
        References.Resolve(reading, named, AntecedentModel.Embedded, (token, choice) =>
        {
            if (reading.Document.Tokens[token].Start == row.Pronoun) found = AntecedentModel.Embedded.Choose(onlyNames ? Only(choice, a, b) : choice, out _);
        });
        return found;
    }

    private static AntecedentChoice Only(AntecedentChoice choice, int a, int b)
    {
        var kept = Enumerable.Range(0, choice.Entities.Length).Where(i => choice.Entities[i] == a || choice.Entities[i] == b).ToArray();
        return new AntecedentChoice([.. kept.Select(i => choice.Entities[i])], [.. kept.Select(i => choice.Buckets[i]), choice.Buckets[^1]]);
    }

    private sealed class Tally(string name)
    {
        private int rows;
        private int resolved;
        private int right;
        private int found;
        private int gold;

        public bool Add(GapRow row, LexicalText reading, ArticleEntities named, int pronoun)
        {
            rows++;
            if (pronoun >= 0) resolved++;
            var all = true;
            foreach (var name in new[] { row.A, row.B })
            {
                var isFound = pronoun >= 0 && GapRow.EntityAt(reading, named, name.Span.Start) == pronoun;
                if (name.IsRight) gold++;
                if (isFound) found++;
                if (name.IsRight && isFound) right++;
                all &= isFound == name.IsRight;
            }

            return all;
        }

        public void Print()
        {
            double precision = (double)right / Math.Max(1, found), recall = (double)right / Math.Max(1, gold);
            Console.Out.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {rows} pronouns, {resolved} resolved: P {precision:F3} R {recall:F3} F1 "
                    + $"{2 * precision * recall / Math.Max(1e-9, precision + recall):F3}"));
        }
    }
}
