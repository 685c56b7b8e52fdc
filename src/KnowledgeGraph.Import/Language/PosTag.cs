namespace KnowledgeGraph.Import.Language;

/// <summary>Part-of-speech tags of the Penn Treebank, as UD English uses them in its XPOS column.</summary>
public enum PosTag : byte
{
#pragma warning disable CS1591 // The tags are the Treebank's own names.
    None, CC, CD, DT, EX, FW, IN, JJ, JJR, JJS, LS, MD, NN, NNS, NNP, NNPS, PDT, POS, PRP, PRPS, RB, RBR, RBS, RP, SYM, TO, UH,
    VB, VBD, VBG, VBN, VBP, VBZ, WDT, WP, WPS, WRB, Comma, Colon, Period, OpenQuote, CloseQuote, OpenBracket, CloseBracket,
    Hyphen, Dollar, ADD, AFX, GW, NFP, XX,
#pragma warning restore CS1591
}
