using KnowledgeGraph.Import.Articles;

namespace KnowledgeGraph.Cli;

/// <summary>Tells users what became of their inputs.</summary>
internal static class InputReport
{
    /// <summary>Prints warnings and problems of one input.</summary>
    /// <returns>True where it gave an article.</returns>
    public static bool Report(CommandContext context, ArticleReading reading)
    {
        switch (reading)
        {
            case ArticleRead read:
                foreach (var warning in read.Warnings) context.Warn(warning);
                return true;
            case InputSkipped skipped:
                context.Fail("skipped " + skipped.Message);
                return false;
            case InputRefused refused:
                context.Fail(refused.Message);
                return false;
            default:
                throw new InvalidOperationException($"Unknown reading {reading.GetType().Name}.");
        }
    }
}
