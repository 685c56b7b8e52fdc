namespace KnowledgeGraph.Import.Language.Models;

/// <summary>All features of one word form that do not depend on where it stands; scratch space, filled by <see cref="WordAnalyser"/>.</summary>
internal sealed class WordAnalysis
{
    /// <summary>Offsets from the described token at which a word's features count: −2 … +2.</summary>
    public const int Offsets = 5;

    /// <summary>Number of this set of features; part of the layout hash.</summary>
    public const uint Version = 3;

    /// <summary>Most features a word form has.</summary>
    public const int MaxFeatures = 48;

    /// <summary>What context features need.</summary>
    public WordFacts Facts;

    /// <summary>Features; the first <see cref="Identities"/> name the word itself.</summary>
    public uint[] Features { get; } = new uint[MaxFeatures];

    /// <summary>For each feature the offsets it counts at, bit 0 for −2.</summary>
    public byte[] Masks { get; } = new byte[MaxFeatures];

    /// <summary>Number of features.</summary>
    public int Count { get; set; }

    /// <summary>Number of leading features that name the word itself (left out in training to imitate unknown words).</summary>
    public int Identities { get; set; }

    /// <summary>Adds a feature.</summary>
    public void Add(uint feature, byte mask)
    {
        Features[Count] = feature;
        Masks[Count++] = mask;
    }
}
