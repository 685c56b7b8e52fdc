using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Training.Claims;

namespace KnowledgeGraph.Training.Evaluation.Pronouns;

/// <summary>Scores the resolution of pronouns against GAP (Webster et al. 2018): which of two names a pronoun stands for, if either.</summary>
internal static class GapCommand
{
    /// <summary>The command <c>gap FILE</c>.</summary>
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "A GAP table: text, pronoun, and two names with offsets." };
        var errors = new Option<bool>("--errors") { Description = "Print what comes out wrong." };
        var command = new Command("gap", "Score the resolution of pronouns.") { file, errors };
        command.SetAction(parsed => Score(parsed.GetRequiredValue(file), parsed.GetValue(errors)));
        return command;
    }

    private static void Score(string path, bool errors)
    {
        int right = 0, found = 0, gold = 0, resolved = 0, rows = 0;
        foreach (var line in File.ReadLines(path).Skip(1))
        {
            var row = line.Split('\t');
            var document = Documents.Analyse(row[1]);
            var entities = Documents.EntitiesOf(document);
            var pronoun = EntityAt(document, entities, Offset(row[3]), MentionForm.Pronoun);
            rows++;
            if (pronoun >= 0) resolved++;
            for (var name = 4; name <= 7; name += 3)
            {
                var isGold = row[name + 2].Equals("TRUE", StringComparison.OrdinalIgnoreCase);
                var isFound = pronoun >= 0 && EntityAt(document, entities, Offset(row[name + 1]), MentionForm.Full) == pronoun;
                if (isGold) gold++;
                if (isFound) found++;
                if (isGold && isFound) right++;
                if (errors && isGold != isFound) Console.Out.WriteLine($"{row[0]} {row[2]}@{row[3]} = {row[name]}@{row[name + 1]}: {(isGold ? "missed" : "made up")}: {row[1]}");
            }
        }

        double precision = (double)right / Math.Max(1, found), recall = (double)right / Math.Max(1, gold);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows} pronouns, {resolved} resolved: P {precision:F3} R {recall:F3} F1 {2 * precision * recall / Math.Max(1e-9, precision + recall):F3}"));
    }

    private static int Offset(string field) => int.Parse(field, CultureInfo.InvariantCulture);

    // A pronoun's entity, or the entity of a name that holds the offset.
    private static int EntityAt(LanguageDocument document, ArticleEntities entities, int offset, MentionForm form)
    {
        foreach (var mention in entities.Mentions)
        {
            var isPronoun = mention.Form == MentionForm.Pronoun;
            if (isPronoun != (form == MentionForm.Pronoun)) continue;
            if (document.Tokenized.SpanOf(mention.Tokens).Contains(offset)) return mention.Entity;
        }

        return -1;
    }
}
