namespace KnowledgeGraph.Cli;

/// <summary>One line of progress on standard error, rewritten in place; nothing at all where standard error is no terminal.</summary>
internal sealed class ProgressLine : IDisposable
{
    private const int BarWidth = 24;
    private readonly CommandContext context;
    private readonly string title;
    private readonly bool shown;
    private readonly Lock gate = new();
    private string line = "";

    public ProgressLine(CommandContext context, string title)
    {
        this.context = context;
        this.title = title;
        shown = context.Console.ErrorIsTerminal && !context.Quiet;
        Show("");
    }

    /// <summary>False where nothing is shown, and nothing needs to be worked out for it.</summary>
    public bool IsShown => shown;

    /// <summary>Shows where the work stands.</summary>
    public void Show(string state)
    {
        if (!shown) return;
        lock (gate) Write($"{title} {state}");
    }

    /// <summary>Shows a bar.</summary>
    public void Show(long done, long total, string unit)
    {
        if (!shown || total <= 0) return;
        var filled = (int)(BarWidth * Math.Min(done, total) / total);
        Show($"{new string('━', filled)}{new string('╌', BarWidth - filled)} {done}/{total} {unit}");
    }

    /// <summary>Writes something else to standard error and puts the line below it.</summary>
    public void Above(Action write)
    {
        lock (gate)
        {
            var now = line;
            Write("");
            write();
            Write(now);
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        lock (gate) Write("");
    }

    private void Write(string text)
    {
        if (!shown || text == line) return;
        context.Console.Error.Write("\r" + text.PadRight(line.Length) + (text.Length == 0 ? "\r" : ""));
        line = text;
    }
}
