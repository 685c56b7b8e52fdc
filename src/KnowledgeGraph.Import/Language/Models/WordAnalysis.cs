namespace KnowledgeGraph.Import.Language.Models;

/// <summary>All features of one word form that do not depend on where it stands; scratch space, filled by <see cref="WordAnalyser"/>.</summary>
internal sealed class WordAnalysis
{
    /// <summary>Offsets from the described token at which a word's features count: −2 … +2.</summary>
    public const int Offsets = 5;

    /// <summary>Most sparse features a word form has.</summary>
    public const int MaxFeatures = 48;

    /// <summary>Dense inputs besides the word vector: traits, length, name likeness.</summary>
    public const int Extras = 16;

    /// <summary>Number of dense inputs.</summary>
    public const int Inputs = WordTable.Dimensions + Extras;

    /// <summary>What context features need.</summary>
    public WordFacts Facts;

    /// <summary>Sparse features; the first <see cref="Identities"/> name the word itself.</summary>
    public uint[] Features { get; } = new uint[MaxFeatures];

    /// <summary>For each sparse feature the offsets it counts at, bit 0 for −2.</summary>
    public byte[] Masks { get; } = new byte[MaxFeatures];

    /// <summary>Dense inputs: word vector, then extras.</summary>
    public float[] Dense { get; } = new float[Inputs];

    /// <summary>Number of sparse features.</summary>
    public int Count { get; set; }

    /// <summary>Number of leading features that name the word itself (left out in training to imitate unknown words).</summary>
    public int Identities { get; set; }

    /// <summary>Adds a sparse feature.</summary>
    public void Add(uint feature, byte mask)
    {
        Features[Count] = feature;
        Masks[Count++] = mask;
    }
}
