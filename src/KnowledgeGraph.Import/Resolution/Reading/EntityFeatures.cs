using System.Collections.Immutable;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>What resolution compares of an entity. References to other entities of the article are positions in <see cref="ComparedArticle.Entities"/>.</summary>
public abstract record EntityFeatures;

/// <summary>A person.</summary>
/// <param name="Name">Fullest form, without titles.</param>
/// <param name="Part">author, expert, journalist or subject.</param>
/// <param name="Institutions">Positions of the institutions and journals the article ties the person to.</param>
/// <param name="Studies">Positions of the studies the person wrote.</param>
/// <param name="Commented">Positions of the studies the person commented on.</param>
/// <param name="Field">Hashes of the content words of role and department.</param>
/// <param name="Office">Number of the office held, as <see cref="Names.Office"/> gives it; 0 for none.</param>
/// <param name="Topics">Hashes of the article's topics.</param>
/// <param name="Publisher">Hash of the outlet's folded name, 0 where unknown.</param>
public sealed record PersonFeatures(
    string Name,
    string Part,
    ImmutableArray<int> Institutions,
    ImmutableArray<int> Studies,
    ImmutableArray<int> Commented,
    ImmutableArray<uint> Field,
    uint Office,
    ImmutableArray<uint> Topics,
    uint Publisher) : EntityFeatures;

/// <summary>An institution.</summary>
/// <param name="Name">Fullest form.</param>
/// <param name="Acronyms">Acronyms the article uses for it beside its name, in ordinal order.</param>
/// <param name="Kind">university, hospital …</param>
/// <param name="Country">Country or place of its location, folded; empty where unknown.</param>
public sealed record InstitutionFeatures(
    string Name,
    ImmutableArray<string> Acronyms,
    string Kind,
    string Country) : EntityFeatures
{
    /// <summary>How many entities of articles this one stands for: 1 but where it is a form that stands for all who use it.</summary>
    public int Uses { get; init; } = 1;

    /// <summary>
    /// Hashes of the full names of people tied to it, in ascending order, where it is a form that stands for all who use it and they tell what an acronym means; else empty, as the
    /// people of an article stand beside it.
    /// </summary>
    public ImmutableArray<uint> Witnesses { get; init; } = [];
}

/// <summary>A journal.</summary>
/// <param name="Name">Fullest form.</param>
/// <param name="Initials">Initials the article uses for it beside its title, in ordinal order.</param>
public sealed record JournalFeatures(string Name, ImmutableArray<string> Initials) : EntityFeatures;

/// <summary>A place.</summary>
/// <param name="Name">Form in the text.</param>
/// <param name="Country">Two-letter code or empty.</param>
public sealed record PlaceFeatures(string Name, string Country) : EntityFeatures;

/// <summary>A topic.</summary>
/// <param name="Phrase">Normalised phrase.</param>
public sealed record TopicFeatures(string Phrase) : EntityFeatures;

/// <summary>A study.</summary>
/// <param name="Journal">Position of its journal, or −1.</param>
/// <param name="Institutions">Positions of its institutions.</param>
/// <param name="Authors">Names of its authors, as in the text.</param>
/// <param name="Others">Names of the other people of the article, journalists left out.</param>
/// <param name="Doi">Digital object identifier in lower case, or empty.</param>
/// <param name="SampleSize">Number of participants, or 0.</param>
/// <param name="Numbers">Hashes of the distinctive numbers of the article's findings.</param>
/// <param name="Words">What is written of it: see <see cref="TellingWords"/>.</param>
/// <param name="IsMain">True for the study the article reports first.</param>
public sealed record StudyFeatures(
    int Journal,
    ImmutableArray<int> Institutions,
    ImmutableArray<string> Authors,
    ImmutableArray<string> Others,
    string Doi,
    int SampleSize,
    ImmutableArray<uint> Numbers,
    ImmutableArray<uint> Words,
    bool IsMain) : EntityFeatures;

/// <summary>A claim.</summary>
/// <param name="Study">Position of the study it speaks of, or −1.</param>
/// <param name="Certainty">0 denied, 1 possible, 2 probable, 3 asserted.</param>
/// <param name="Strength">0 none, 1 association, 2 conditional, 3 causal.</param>
/// <param name="Words">Hashes of its stemmed content words, in ascending order, each with its rarity in the lowest four bits.</param>
/// <param name="Numbers">Hashes of its numbers, in ascending order.</param>
/// <param name="Polarity">Which of its words it denies, and which way they go.</param>
public sealed record ClaimFeatures(
    int Study,
    byte Certainty,
    byte Strength,
    ImmutableArray<uint> Words,
    ImmutableArray<uint> Numbers,
    ClaimPolarity Polarity) : EntityFeatures
{
    /// <summary>True for a result that the article tells in its own words.</summary>
    public bool IsFinding { get; init; }
}
