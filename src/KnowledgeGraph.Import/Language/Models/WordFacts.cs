using KnowledgeGraph.Import.Language.Naming.Lists;

namespace KnowledgeGraph.Import.Language.Models;

/// <summary>What context features need to know of a word; computed once a word form and cached.</summary>
internal struct WordFacts
{
    /// <summary>Hash of the form as written.</summary>
    public ulong Form;

    /// <summary>Hash of the folded form, digits as zeros.</summary>
    public uint Lower;

    /// <summary>Hash of the shape with runs collapsed ("Xx", "X.X.").</summary>
    public uint Shape;

    /// <summary>Hash of the last three folded characters.</summary>
    public uint Suffix;

    /// <summary>Word classes from coarse to fine; 0 for words without.</summary>
    public ushort Coarse, Middle, Fine;

    /// <summary>What the word looks like by its letters: kind of name and how surely, see <see cref="NameLikeness"/>.</summary>
    public byte Likeness;

    /// <summary>How the word is written.</summary>
    public WordTraits Traits;

    /// <summary>Its first letter, folded; NUL where it begins with something else.</summary>
    public char Initial;

    /// <summary>The letters of a word of two to six capitals, six bits each, the last one lowest; else 0.</summary>
    public ulong Acronym;

    /// <summary>An entry of the project's lists of names may begin with it.</summary>
    public bool Opens;

    /// <summary>Which parts of people's names it can be by the project's lists.</summary>
    public NameParts Parts;

    /// <summary>The list entry it stands in; set sentence by sentence, see <see cref="Gazetteer.Mark"/>.</summary>
    public Listing Listing;

    /// <summary>True where all of the traits asked for hold.</summary>
    public readonly bool Is(WordTraits traits) => (Traits & traits) == traits;
}

/// <summary>How a word is written.</summary>
[Flags]
internal enum WordTraits : byte
{
    /// <summary>None of the others.</summary>
    None = 0,

    /// <summary>Its first letter is upper case.</summary>
    Capital = 1,

    /// <summary>It has two or more letters, all upper case.</summary>
    AllCapitals = 2,

    /// <summary>It holds a digit.</summary>
    Digit = 4,

    /// <summary>It holds no letter and no digit.</summary>
    Punctuation = 8,

    /// <summary>A lower-case word that stands inside names ("of", "and", "de", "van").</summary>
    Connector = 16,

    /// <summary>It opens or closes a quotation or bracket.</summary>
    Bracket = 32,

    /// <summary>It holds a hyphen and letters.</summary>
    Hyphenated = 64,

    /// <summary>It stands in the table of word classes.</summary>
    Known = 128,
}
