namespace KnowledgeGraph.Storage.Export.Svg;

/// <summary>A place in a picture.</summary>
internal readonly record struct Place(double X, double Y);

/// <summary>Places nodes such that their distances in the picture follow their distances in the graph.</summary>
/// <remarks>
/// Stress majorization: Gansner, Koren, North, "Graph drawing by stress majorization", 2004, node by node. The start is a spiral in order of
/// the nodes, so that the same graph gives the same picture.
/// </remarks>
internal static class StressLayout
{
    private const int Rounds = 300;

    // Steps between parts that no way connects, at most: beside a long chain they need not be as far away as it is long.
    private const int MostStepsBetweenParts = 6;

    /// <summary>Places of the nodes; neighbours are about <paramref name="unit"/> apart.</summary>
    public static Place[] Of(int count, IReadOnlyCollection<(int From, int To)> pairs, double unit)
    {
        var places = new Place[count];
        for (var node = 0; node < count; node++)
        {
            // The golden angle spreads any number of nodes evenly.
            var (radius, angle) = (unit * Math.Sqrt(node + 0.5), node * Math.PI * (3 - Math.Sqrt(5)));
            places[node] = new Place(radius * Math.Cos(angle), radius * Math.Sin(angle));
        }

        var distances = Distances(count, pairs);
        for (var round = 0; round < Rounds; round++)
        {
            for (var node = 0; node < count; node++) places[node] = Pulled(node, places, distances[node], unit);
        }

        return places;
    }

    private static Place Pulled(int node, Place[] places, int[] distances, double unit)
    {
        var (x, y, weights) = (0.0, 0.0, 0.0);
        for (var other = 0; other < places.Length; other++)
        {
            if (other == node) continue;
            var wanted = distances[other] * unit;
            var (dx, dy) = (places[node].X - places[other].X, places[node].Y - places[other].Y);
            var length = Math.Max(1e-6, Math.Sqrt((dx * dx) + (dy * dy)));
            var weight = 1 / (wanted * wanted);
            x += weight * (places[other].X + (wanted * dx / length));
            y += weight * (places[other].Y + (wanted * dy / length));
            weights += weight;
        }

        return weights == 0 ? places[node] : new Place(x / weights, y / weights);
    }

    // Breadth first from each node; between components one step more than the longest way within one, up to a limit.
    private static int[][] Distances(int count, IReadOnlyCollection<(int From, int To)> pairs)
    {
        var neighbours = Enumerable.Range(0, count).Select(_ => new List<int>()).ToArray();
        foreach (var (from, to) in pairs)
        {
            neighbours[from].Add(to);
            neighbours[to].Add(from);
        }

        var distances = new int[count][];
        for (var start = 0; start < count; start++)
        {
            var steps = distances[start] = new int[count];
            Array.Fill(steps, -1);
            steps[start] = 0;
            var queue = new Queue<int>([start]);
            while (queue.TryDequeue(out var node))
            {
                foreach (var next in neighbours[node])
                {
                    if (steps[next] >= 0) continue;
                    steps[next] = steps[node] + 1;
                    queue.Enqueue(next);
                }
            }
        }

        var apart = Math.Min(MostStepsBetweenParts, distances.SelectMany(steps => steps).DefaultIfEmpty(0).Max() + 1);
        foreach (var steps in distances) steps.AsSpan().Replace(-1, apart);
        return distances;
    }
}
