using System.Text.Json;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Articles;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Reads what a line of facts says.</summary>
public static class FactParser
{
    /// <summary>Parses and checks one line.</summary>
    public static SheetReading Parse(FactLines.Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        if (line.Json is null) return SheetReading.Failed(line.Path, line.Problem ?? line.Path);
        try
        {
            var facts = JsonSerializer.Deserialize(line.Json, FactsJson.Lines.ArticleFacts);
            if (facts is null) return SheetReading.Failed(line.Path, $"{line.Path}: the line holds no facts; mend or remove it");
            if (FactsCheck.FirstProblem(facts) is { } problem) return SheetReading.Failed(line.Path, $"{line.Path}: {problem}");
            return SheetReading.Of(line.Path, SheetBuilder.Build(facts), []);
        }
        catch (JsonException error)
        {
            return SheetReading.Failed(line.Path, $"{line.Path}: not a line of facts ({error.Message.ReplaceLineEndings(" ").TrimEnd('.')}); mend or remove it");
        }
    }
}
