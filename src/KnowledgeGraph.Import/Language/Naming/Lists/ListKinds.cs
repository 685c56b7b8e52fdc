namespace KnowledgeGraph.Import.Language.Naming.Lists;

/// <summary>The lists an entry stands in; named as the sections of the files.</summary>
[Flags]
internal enum ListKinds : uint
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

    /// <summary>Universities, hospitals, institutes, learned societies, funders.</summary>
    Research = 1 << 16,

    /// <summary>Programs, devices, vehicles, medicines, brands of things: no names here.</summary>
    Product = 1 << 17,

    /// <summary>Books, films, songs, laws, prizes, trials, tests: no names of bodies.</summary>
    Work = 1 << 18,

    /// <summary>Letters, illnesses, genes, species and other words with capitals that name nobody.</summary>
    Thing = 1 << 19,

    /// <summary>People known by their whole name, or by one.</summary>
    Person = 1 << 20,

    /// <summary>Given names; see <see cref="NameParts"/>.</summary>
    Forename = 1 << 21,

    /// <summary>Family names; see <see cref="NameParts"/>.</summary>
    Surname = 1 << 22,
}
