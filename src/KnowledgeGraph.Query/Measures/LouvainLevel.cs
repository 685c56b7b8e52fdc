using KnowledgeGraph.Query.Loading;

namespace KnowledgeGraph.Query.Measures;

/// <summary>One level of Louvain: a weighted graph whose nodes are the communities of the level below.</summary>
internal sealed class LouvainLevel
{
    private readonly int[] offsets;
    private readonly int[] targets;
    private readonly double[] weights;
    private readonly double[] strengths;
    private readonly double[] loops;
    private readonly double total;

    private LouvainLevel(int[] offsets, int[] targets, double[] weights, double[] loops)
    {
        (this.offsets, this.targets, this.weights, this.loops) = (offsets, targets, weights, loops);
        strengths = new double[loops.Length];
        for (var node = 0; node < loops.Length; node++)
        {
            strengths[node] = loops[node];
            for (var entry = offsets[node]; entry < offsets[node + 1]; entry++) strengths[node] += weights[entry];
            total += strengths[node];
        }
    }

    /// <summary>Number of nodes.</summary>
    public int Count => loops.Length;

    /// <summary>The lowest level.</summary>
    public static LouvainLevel Of(CompactGraph graph) =>
        new(graph.Offsets.ToArray(), graph.Targets.ToArray(), graph.Weights.ToArray(), new double[graph.Count]);

    /// <summary>Moves each node to the community of its neighbours where modularity gains most, until none gains.</summary>
    /// <returns>The community of each node, named by one of its nodes.</returns>
    public int[] Move(ulong seed, double resolution, double leastGain)
    {
        var groups = Enumerable.Range(0, Count).ToArray();
        if (total == 0) return groups;
        var groupStrengths = strengths.ToArray();
        var ties = new double[Count];
        var touched = new int[Count];
        var queue = new Queue<int>(Shuffled(seed));
        var waiting = new bool[Count];
        Array.Fill(waiting, true);
        while (queue.TryDequeue(out var node))
        {
            waiting[node] = false;
            var (own, count) = (groups[node], 0);
            for (var entry = offsets[node]; entry < offsets[node + 1]; entry++)
            {
                var group = groups[targets[entry]];
                if (ties[group] == 0) touched[count++] = group;
                ties[group] += weights[entry];
            }

            var pull = resolution * strengths[node] / total;
            groupStrengths[own] -= strengths[node];
            var (best, bestGain) = (own, ties[own] - (pull * groupStrengths[own]));
            for (var place = 0; place < count; place++)
            {
                var gain = ties[touched[place]] - (pull * groupStrengths[touched[place]]);
                if (gain > bestGain + leastGain) (best, bestGain) = (touched[place], gain);
            }

            groupStrengths[best] += strengths[node];
            groups[node] = best;
            for (var place = 0; place < count; place++) ties[touched[place]] = 0;
            if (best == own) continue;
            for (var entry = offsets[node]; entry < offsets[node + 1]; entry++)
            {
                var neighbour = targets[entry];
                if (waiting[neighbour] || groups[neighbour] == best) continue;
                waiting[neighbour] = true;
                queue.Enqueue(neighbour);
            }
        }

        return groups;
    }

    /// <summary>The next level: one node for each community, with the weights between them added.</summary>
    public LouvainLevel Joined(int[] groups, int count)
    {
        var members = new int[count + 1];
        foreach (var group in groups) members[group + 1]++;
        for (var group = 0; group < count; group++) members[group + 1] += members[group];
        var (order, next) = (new int[Count], members.ToArray());
        for (var node = 0; node < Count; node++) order[next[groups[node]]++] = node;

        var joinedOffsets = new int[count + 1];
        var (joinedTargets, joinedWeights, joinedLoops) = (new List<int>(), new List<double>(), new double[count]);
        var ties = new double[count];
        var touched = new List<int>();
        for (var group = 0; group < count; group++)
        {
            for (var place = members[group]; place < members[group + 1]; place++)
            {
                var node = order[place];
                joinedLoops[group] += loops[node];
                for (var entry = offsets[node]; entry < offsets[node + 1]; entry++)
                {
                    var other = groups[targets[entry]];
                    if (other == group)
                    {
                        joinedLoops[group] += weights[entry];
                        continue;
                    }

                    if (ties[other] == 0) touched.Add(other);
                    ties[other] += weights[entry];
                }
            }

            touched.Sort();
            foreach (var other in touched)
            {
                joinedTargets.Add(other);
                joinedWeights.Add(ties[other]);
                ties[other] = 0;
            }

            touched.Clear();
            joinedOffsets[group + 1] = joinedTargets.Count;
        }

        return new LouvainLevel(joinedOffsets, [.. joinedTargets], [.. joinedWeights], joinedLoops);
    }

    // Fisher and Yates, with the generator of Marsaglia, "Xorshift RNGs", 2003: the same on every machine and version of .NET.
    private int[] Shuffled(ulong seed)
    {
        var order = Enumerable.Range(0, Count).ToArray();
        var state = (seed * 0x9E3779B97F4A7C15UL) | 1;
        for (var place = Count - 1; place > 0; place--)
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            var other = (int)(state % (ulong)(place + 1));
            (order[place], order[other]) = (order[other], order[place]);
        }

        return order;
    }
}
