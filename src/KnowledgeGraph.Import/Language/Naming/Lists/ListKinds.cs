namespace KnowledgeGraph.Import.Language.Naming.Lists;

/// <summary>The lists an entry stands in; named as the sections of the files.</summary>
[Flags]
internal enum ListKinds : ushort
{
    /// <summary>No list.</summary>
    None = 0,

    /// <summary>Countries and their short names.</summary>
    Country = 1,

    /// <summary>States, provinces, counties.</summary>
    Region = 2,

    /// <summary>Continents, seas, rivers, mountains, quarters.</summary>
    Area = 4,

    /// <summary>Cities.</summary>
    City = 8,

    /// <summary>Nations, peoples, faiths: no names here.</summary>
    People = 16,

    /// <summary>Unions of states, world bodies, charities.</summary>
    Union = 32,

    /// <summary>Parliaments, ministries, services, armies.</summary>
    Office = 64,

    /// <summary>Companies.</summary>
    Company = 128,

    /// <summary>News agencies, newspapers, stations.</summary>
    Press = 256,

    /// <summary>Clubs, leagues, bodies of sport.</summary>
    Club = 512,

    /// <summary>Parties, movements, unions, bands.</summary>
    Party = 1024,

    /// <summary>Titles before a person.</summary>
    Title = 2048,

    /// <summary>What people are by trade or kin.</summary>
    Role = 4096,

    /// <summary>Words that end a name of an organisation.</summary>
    Tail = 8192,

    /// <summary>Words that end a name of a place.</summary>
    End = 16384,

    /// <summary>Days, feasts, events, things.</summary>
    Time = 32768,
}

/// <summary>Where a word stands in an entry of the lists.</summary>
/// <param name="Kinds">Lists the entry stands in; none for a word outside any entry.</param>
/// <param name="First">It is the entry's first word.</param>
/// <param name="Last">It is the entry's last word.</param>
internal readonly record struct Listing(ListKinds Kinds, bool First, bool Last)
{
    /// <summary>Kinds and place as one number; 0 outside any entry.</summary>
    public uint Value => Kinds == ListKinds.None ? 0 : (uint)Kinds << 2 | (First ? 1u : 0u) | (Last ? 2u : 0u);
}
