namespace KnowledgeGraph.Import.Language;

/// <summary>Part-of-speech tags of the Penn Treebank, as UD English uses them in its XPOS column.</summary>
public enum PosTag : byte
{
    /// <summary>No tag.</summary>
    None,

    /// <summary>Coordinating conjunction.</summary>
    CC,

    /// <summary>Cardinal number.</summary>
    CD,

    /// <summary>Determiner.</summary>
    DT,

    /// <summary>Existential "there".</summary>
    EX,

    /// <summary>Foreign word.</summary>
    FW,

    /// <summary>Preposition or subordinating conjunction.</summary>
    IN,

    /// <summary>Adjective.</summary>
    JJ,

    /// <summary>Adjective, comparative.</summary>
    JJR,

    /// <summary>Adjective, superlative.</summary>
    JJS,

    /// <summary>List item marker.</summary>
    LS,

    /// <summary>Modal verb.</summary>
    MD,

    /// <summary>Noun, singular or mass.</summary>
    NN,

    /// <summary>Noun, plural.</summary>
    NNS,

    /// <summary>Proper noun, singular.</summary>
    NNP,

    /// <summary>Proper noun, plural.</summary>
    NNPS,

    /// <summary>Predeterminer.</summary>
    PDT,

    /// <summary>Possessive ending.</summary>
    POS,

    /// <summary>Personal pronoun.</summary>
    PRP,

    /// <summary>Possessive pronoun (PRP$).</summary>
    PRPS,

    /// <summary>Adverb.</summary>
    RB,

    /// <summary>Adverb, comparative.</summary>
    RBR,

    /// <summary>Adverb, superlative.</summary>
    RBS,

    /// <summary>Particle.</summary>
    RP,

    /// <summary>Symbol.</summary>
    SYM,

    /// <summary>"to".</summary>
    TO,

    /// <summary>Interjection.</summary>
    UH,

    /// <summary>Verb, base form.</summary>
    VB,

    /// <summary>Verb, past tense.</summary>
    VBD,

    /// <summary>Verb, gerund or present participle.</summary>
    VBG,

    /// <summary>Verb, past participle.</summary>
    VBN,

    /// <summary>Verb, present tense, not third person singular.</summary>
    VBP,

    /// <summary>Verb, present tense, third person singular.</summary>
    VBZ,

    /// <summary>Wh-determiner.</summary>
    WDT,

    /// <summary>Wh-pronoun.</summary>
    WP,

    /// <summary>Possessive wh-pronoun (WP$).</summary>
    WPS,

    /// <summary>Wh-adverb.</summary>
    WRB,

    /// <summary>Comma.</summary>
    Comma,

    /// <summary>Colon, semicolon, dash or ellipsis.</summary>
    Colon,

    /// <summary>Mark that ends a sentence.</summary>
    Period,

    /// <summary>Opening quotation mark.</summary>
    OpenQuote,

    /// <summary>Closing quotation mark.</summary>
    CloseQuote,

    /// <summary>Opening bracket (-LRB-).</summary>
    OpenBracket,

    /// <summary>Closing bracket (-RRB-).</summary>
    CloseBracket,

    /// <summary>Hyphen inside a word (HYPH).</summary>
    Hyphen,

    /// <summary>Currency sign.</summary>
    Dollar,

    /// <summary>Address of the web or of mail.</summary>
    ADD,

    /// <summary>Affix.</summary>
    AFX,

    /// <summary>Part of a word that went apart ("goes with").</summary>
    GW,

    /// <summary>Superfluous punctuation.</summary>
    NFP,

    /// <summary>Unknown.</summary>
    XX,
}
