using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Coreference;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Institutions.Announced;

/// <summary>Finds bodies that are called by whom or what they care for and their country, where they say something: "Bathers Norland said".</summary>
internal static class NationalBodies
{
    private const WordClass OfNoBody =
        WordClass.Place | WordClass.Demonym | WordClass.Calendar | WordClass.Function | WordClass.Title | WordClass.TitleModifier | WordClass.Role | WordClass.Organisation;

    /// <summary>The name that begins at a token, or null.</summary>
    public static TokenRange? At(LexicalText reading, int at)
    {
        if (!IsCause(reading, at) || !IsCountry(reading, at + 1)) return null;
        var behind = at + 2;
        return reading.Is(behind, WordClass.Speech) && !reading.Has(behind, TokenShape.Capital) ? new TokenRange(at, behind) : null;
    }

    /// <summary>"Bathers": people or things, several of them; "Agnes Norland" is somebody.</summary>
    private static bool IsCause(LexicalText reading, int token)
    {
        if (!reading.Has(token, TokenShape.Capital) || reading.Has(token, TokenShape.AllCaps) || reading.Is(token, OfNoBody)) return false;
        if (reading.Has(token - 1, TokenShape.Capital) && !reading.Has(token, TokenShape.LineStart)) return false;
        return reading[token] is [.., 's'] && reading.Tag(token) is PosTag.NN or PosTag.NNS or PosTag.NNP or PosTag.NNPS && !ForenameGender.IsListed(reading[token]);
    }

    private static bool IsCountry(LexicalText reading, int token) =>
        !reading.Has(token, TokenShape.LineStart)
        && !reading.IsAny(token, "Asia", "Africa", "Europe", "America", "Korea", "Sudan")
        && (Geography.IsCountry(reading[token]) || reading[token] is "UK" or "USA");
}
