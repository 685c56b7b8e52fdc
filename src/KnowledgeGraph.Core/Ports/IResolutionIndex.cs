namespace KnowledgeGraph.Core.Ports;

/// <summary>Leads a resolver from what is new to what it touches, so that it need not read what is remembered of every article.</summary>
/// <remarks>The parts are the resolver's own; the store keeps them as bytes, and notes which articles have been remembered anew since they were written.</remarks>
public interface IResolutionIndex
{
    /// <summary>How many articles are stored.</summary>
    int Stored { get; }

    /// <summary>Of how many articles something is remembered.</summary>
    int Remembered { get; }

    /// <summary>What is remembered of some articles, in the order given; those of which nothing is are left out.</summary>
    IEnumerable<(string ArticleHash, byte[] State)> States(IEnumerable<string> articleHashes);

    /// <summary>Hashes of the articles that hold a member of an entity.</summary>
    IReadOnlyList<string> ArticlesWith(string entity);

    /// <summary>Hash of the article that holds a local entity; null where there is none of this key.</summary>
    string? ArticleHolding(string localKey);

    /// <summary>Id of the entity that a local entity belongs to; null where there is none of this key.</summary>
    string? EntityOf(string localKey);

    /// <summary>Hashes of an article and of all that republish it.</summary>
    IReadOnlyList<string> Story(string originalHash);

    /// <summary>A part of the index; null where there is none of this number.</summary>
    byte[]? Part(int number);

    /// <summary>Replaces one part.</summary>
    void SetPart(int number, byte[] data);

    /// <summary>Replaces the whole index; from now on it is missing nothing.</summary>
    void Replace(IEnumerable<(int Number, byte[] Data)> parts);

    /// <summary>Hashes of the articles that were remembered anew since the index was written, in ordinal order.</summary>
    IReadOnlyList<string> Missing();

    /// <summary>How many these are.</summary>
    int MissingCount { get; }

    /// <summary>Counts an article among them.</summary>
    void Miss(string articleHash);
}
