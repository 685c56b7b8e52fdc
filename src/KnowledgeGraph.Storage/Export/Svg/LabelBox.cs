using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Export.Svg;

/// <summary>A node's box with its label broken into lines.</summary>
/// <param name="Node">The node.</param>
/// <param name="Lines">Its label.</param>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
internal sealed record LabelBox(GraphNode Node, IReadOnlyList<string> Lines, double Width, double Height)
{
    /// <summary>Height of a line of text.</summary>
    public const double LineHeight = 16;

    private const int LongestLine = 24;
    private const int MostLetters = 72;
    private const double LetterWidth = 7.2;
    private const double Padding = 10;
    private const double Gap = 14;

    // Boxes may push each other back and forth for ever: what still overlaps after so many rounds stays.
    private const int MostRounds = 500;

    /// <summary>The box of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="label">Its name, fit for XML.</param>
    public static LabelBox Of(GraphNode node, string label)
    {
        var lines = new List<string>();
        foreach (var word in NodeAppearance.LabelOf(node with { Name = label }, MostLetters).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= LongestLine) lines[^1] += " " + word;
            else lines.Add(word);
        }

        var longest = lines.Select(line => line.Length).DefaultIfEmpty(1).Max();
        return new LabelBox(node, lines, (longest * LetterWidth) + (2 * Padding), (Math.Max(1, lines.Count) * LineHeight) + Padding);
    }

    /// <summary>Pushes boxes apart until none covers another: each pair along the axis on which it overlaps less, both by half.</summary>
    public static void Separate(IReadOnlyList<LabelBox> boxes, Place[] places)
    {
        for (var (round, moved) = (0, true); moved && round < MostRounds; round++)
        {
            moved = false;
            for (var one = 0; one < boxes.Count; one++)
            {
                for (var other = one + 1; other < boxes.Count; other++)
                {
                    var (dx, dy) = (places[other].X - places[one].X, places[other].Y - places[one].Y);
                    var across = ((boxes[one].Width + boxes[other].Width) / 2) + Gap - Math.Abs(dx);
                    var down = ((boxes[one].Height + boxes[other].Height) / 2) + Gap - Math.Abs(dy);
                    if (across <= 0 || down <= 0) continue;
                    moved = true;
                    var (x, y) = across < down ? ((across / 2) + 0.5, 0.0) : (0.0, (down / 2) + 0.5);
                    if (dx < 0) x = -x;
                    if (dy < 0) y = -y;
                    places[one] = new Place(places[one].X - x, places[one].Y - y);
                    places[other] = new Place(places[other].X + x, places[other].Y + y);
                }
            }
        }
    }
}
