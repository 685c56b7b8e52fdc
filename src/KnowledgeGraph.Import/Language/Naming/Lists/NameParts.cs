namespace KnowledgeGraph.Import.Language.Naming.Lists;

/// <summary>Which parts of people's names a word can be, as the lists know them; beside the entries, since towns and companies are called so, too.</summary>
[Flags]
internal enum NameParts : byte
{
    /// <summary>None that is listed.</summary>
    None = 0,

    /// <summary>A given name.</summary>
    Forename = 1,

    /// <summary>A family name.</summary>
    Surname = 2,
}
