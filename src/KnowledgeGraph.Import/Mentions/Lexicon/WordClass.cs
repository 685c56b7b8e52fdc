namespace KnowledgeGraph.Import.Mentions.Lexicon;

/// <summary>What the word lists know of a word; a word may belong to several classes.</summary>
[Flags]
internal enum WordClass : uint
{
    /// <summary>In no list.</summary>
    None = 0,

    /// <summary>"Dr", "Professor", "Sir".</summary>
    Title = 1 << 0,

    /// <summary>"Associate" in "Associate Professor".</summary>
    TitleModifier = 1 << 1,

    /// <summary>"PhD", "OBE".</summary>
    PostNominal = 1 << 2,

    /// <summary>"van", "de", "al" inside a surname.</summary>
    Particle = 1 << 3,

    /// <summary>Articles, pronouns, prepositions, adverbs that open sentences.</summary>
    Function = 1 << 4,

    /// <summary>Months and days.</summary>
    Calendar = 1 << 5,

    /// <summary>"said", "told", "added".</summary>
    Speech = 1 << 6,

    /// <summary>"study", "paper", "trial".</summary>
    Study = 1 << 7,

    /// <summary>"researchers", "team", "authors".</summary>
    Team = 1 << 8,

    /// <summary>"department", "school".</summary>
    Unit = 1 << 9,

    /// <summary>"of", "for" inside an institution's name.</summary>
    Connector = 1 << 10,

    /// <summary>"University", "Institute"; <see cref="InstitutionHeads"/> tells the kind.</summary>
    InstitutionHead = 1 << 11,

    /// <summary>"lecturer", "director".</summary>
    Role = 1 << 12,

    /// <summary>"Danish", "Americans".</summary>
    Demonym = 1 << 13,

    /// <summary>First word of a country's, city's or region's name.</summary>
    Place = 1 << 14,

    /// <summary>"Journal", "Annals", "Proceedings".</summary>
    Journal = 1 << 15,

    /// <summary>First word of a name in the lists of organisations and media.</summary>
    Organisation = 1 << 16,

    /// <summary>First word of a short journal title.</summary>
    JournalTitle = 1 << 17,

    /// <summary>"disease", "Street", "Award": a capitalised name before it is no person's.</summary>
    Thing = 1 << 18,

    /// <summary>First word of a title in the list of further journals.</summary>
    ListedTitle = 1 << 19,
}
