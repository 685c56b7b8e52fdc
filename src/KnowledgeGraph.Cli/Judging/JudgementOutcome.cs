using KnowledgeGraph.Cli.Commands;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Storage.Embedded;

namespace KnowledgeGraph.Cli.Judging;

/// <summary>Tells what a judgement did.</summary>
internal static class JudgementOutcome
{
    /// <summary>Compares the graph with the judgement and says so.</summary>
    /// <returns>The exit code: failed where an older judgement holds against this one.</returns>
    public static int Tell(CommandContext context, EmbeddedStore store, Judgement judgement, string keyA, string keyB)
    {
        var view = new JudgedEntities(store).View;
        var (a, b) = (view.EntityOf(keyA), view.EntityOf(keyB));
        context.Out.WriteLine($"judgement {judgement.Id}: {judgement.A.Exact} and {judgement.B.Exact} are {(judgement.Same ? "one" : "two")}");
        if (a == b == judgement.Same)
        {
            context.Note(judgement.Same ? $"now one: {a}" : $"now {a} and {b}");
            return ExitCodes.Done;
        }

        context.Fail($"the judgement stands, but an earlier one that says otherwise holds against it: see kg judgements list (now {a} and {b})");
        return ExitCodes.Failed;
    }
}
