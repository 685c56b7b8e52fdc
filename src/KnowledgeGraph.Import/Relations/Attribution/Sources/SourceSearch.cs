namespace KnowledgeGraph.Import.Relations.Attribution.Sources;

/// <summary>Tells a search for a source from one it starts itself: looking for whom a pronoun or a second verb takes up never leads to the next such search, so each ends.</summary>
internal enum SourceSearch : byte
{
    /// <summary>A search of its own.</summary>
    Own,

    /// <summary>A search for whoever a pronoun or a second verb takes up.</summary>
    TakingUp,
}
