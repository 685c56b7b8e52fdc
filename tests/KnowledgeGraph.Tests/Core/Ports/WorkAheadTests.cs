using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Tests.Core.Ports;

public sealed class WorkAheadTests
{
    [Fact]
    public void Results_come_in_the_order_of_the_input_whichever_part_is_done_first()
    {
        var results = WorkAhead.Select(Enumerable.Range(0, 1000), 7, part =>
        {
            if (part[0] % 2 == 0) Thread.Yield();
            return Array.ConvertAll(part, number => number * number);
        });
        Assert.Equal(Enumerable.Range(0, 1000).Select(number => number * number), results);
    }

    [Fact]
    public void The_input_is_read_on_the_callers_thread_and_not_far_ahead_of_what_is_used()
    {
        var read = 0;
        var thread = Environment.CurrentManagedThreadId;
        var used = WorkAhead.Select(Numbers(), 1, part => part).Take(3).ToList();
        Assert.Equal([0, 1, 2], used);
        Assert.InRange(read, 3, 3 + (8 * Environment.ProcessorCount));

        IEnumerable<int> Numbers()
        {
            while (true)
            {
                Assert.Equal(thread, Environment.CurrentManagedThreadId);
                yield return read++;
            }
        }
    }
}
