namespace KnowledgeGraph.Training.Words;

/// <summary>Rounds weights to whole steps.</summary>
internal static class Quantiser
{
    /// <summary>Signed bytes and what one step is worth. The few largest weights (one in ten thousand) are cut, so that the many small ones keep their steps.</summary>
    public static (sbyte[] Steps, float Scale) ToBytes(float[] weights)
    {
        var scale = Math.Max(Range(weights), 1e-6f) / 127f;
        return ([.. weights.Select(w => (sbyte)Math.Clamp(MathF.Round(w / scale), -127f, 127f))], scale);
    }

    private static float Range(float[] weights)
    {
        var sizes = weights.Where(w => w != 0).Select(MathF.Abs).Order().ToArray();
        return sizes.Length == 0 ? 0 : sizes[(int)((sizes.Length - 1) * 0.9999)];
    }
}
