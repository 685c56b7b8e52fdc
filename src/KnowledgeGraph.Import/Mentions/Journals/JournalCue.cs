namespace KnowledgeGraph.Import.Mentions.Journals;

/// <summary>What is said before a possible title, from nothing to the word "journal".</summary>
internal enum JournalCue
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>"a study in", "today in": places and peoples may follow as well.</summary>
    Study,

    /// <summary>"published in", "the latest issue of".</summary>
    Published,

    /// <summary>"the journal", "the preprint server".</summary>
    Announced,
}
