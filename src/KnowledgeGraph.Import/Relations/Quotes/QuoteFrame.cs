using KnowledgeGraph.Import.Relations.Attribution;

namespace KnowledgeGraph.Import.Relations.Quotes;

/// <summary>How firmly a verb of speech is tied to a quotation.</summary>
internal enum FrameTie : byte
{
    /// <summary>No verb.</summary>
    None,

    /// <summary>A verb in the same sentence, not beside the mark.</summary>
    Loose,

    /// <summary>A verb before the mark, with a colon, comma or nothing between.</summary>
    Before,

    /// <summary>A verb right behind the mark.</summary>
    Behind,
}

/// <summary>The words around a quotation that say whose it is.</summary>
/// <param name="Tie">How firmly they are tied to it.</param>
/// <param name="Source">Whoever they name; null where they name nobody.</param>
/// <param name="Cue">The verb, or -1.</param>
internal readonly record struct QuoteFrame(FrameTie Tie, Source? Source, int Cue)
{
    /// <summary>Nothing says whose it is.</summary>
    public static QuoteFrame Nothing { get; } = new(FrameTie.None, null, -1);
}
