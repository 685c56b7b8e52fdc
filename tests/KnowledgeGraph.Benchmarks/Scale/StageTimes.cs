using System.Diagnostics;
using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary>Adds up what the stages of resolution and of the store take: time on the clock, processor time of the whole process, the memory it holds at their ends, and their counts.</summary>
internal sealed class StageTimes : IDisposable
{
    private readonly ActivityListener listener;
    private readonly Dictionary<string, Stage> stages = new(StringComparer.Ordinal);
    private readonly Dictionary<Activity, TimeSpan> started = [];
    private readonly Lock gate = new();

    public StageTimes()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name.StartsWith("KnowledgeGraph.", StringComparison.Ordinal),
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = Started,
            ActivityStopped = Stopped,
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>Processor time of the process so far, all threads.</summary>
    public static TimeSpan Processor
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The greatest memory the process has held so far, in bytes.</summary>
    public static long Peak
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64;
        }
    }

    /// <summary>A count that stages gave, added up; 0 where none did.</summary>
    public long Count(string stage, string tag) => stages.TryGetValue(stage, out var found) ? found.Counts.GetValueOrDefault(tag) : 0;

    /// <summary>Prints every stage in the order of its first start, and forgets it.</summary>
    public void Print(int articles)
    {
        foreach (var (name, stage) in stages)
        {
            var counts = string.Join(", ", stage.Counts.Select(count => string.Create(CultureInfo.InvariantCulture, $"{count.Value:N0} {count.Key}")));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    {name,-20} {stage.Clock.TotalSeconds,8:F2} s {stage.Processor.TotalSeconds,8:F2} CPU s {stage.Processor.TotalMilliseconds / articles,8:F3} CPU ms/article {stage.Held >> 20,6} MB ({stage.Heap >> 20} MB of objects)  {counts}"));
        }

        stages.Clear();
    }

    /// <inheritdoc/>
    public void Dispose() => listener.Dispose();

    private void Started(Activity activity)
    {
        lock (gate)
        {
            started[activity] = Processor;
            stages.TryAdd(activity.OperationName, new Stage());
        }
    }

    private void Stopped(Activity activity)
    {
        lock (gate)
        {
            if (!started.Remove(activity, out var before) || !stages.TryGetValue(activity.OperationName, out var stage)) return;
            stage.Processor += Processor - before;
            stage.Clock += activity.Duration;
            stage.Held = Math.Max(stage.Held, Environment.WorkingSet);
            stage.Heap = Math.Max(stage.Heap, GC.GetTotalMemory(forceFullCollection: false));
            foreach (var (tag, value) in activity.TagObjects)
            {
                if (value is int or long) stage.Counts[tag] = stage.Counts.GetValueOrDefault(tag) + Convert.ToInt64(value, CultureInfo.InvariantCulture);
            }
        }
    }

    private sealed class Stage
    {
        public TimeSpan Clock { get; set; }

        public TimeSpan Processor { get; set; }

        /// <summary>The greatest memory of the process at an end of the stage, in bytes.</summary>
        public long Held { get; set; }

        /// <summary>The greatest number of bytes of objects at an end of the stage, those that are garbage already included.</summary>
        public long Heap { get; set; }

        public SortedDictionary<string, long> Counts { get; } = new(StringComparer.Ordinal);
    }
}
