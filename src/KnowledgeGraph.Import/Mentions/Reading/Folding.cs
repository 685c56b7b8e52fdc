using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Import.Mentions.Reading;

/// <summary>Brings forms of one name together: lower case, no accents, one kind of apostrophe.</summary>
/// <remarks>Without the platform's culture data, which the program does not carry, texts are not decomposed: accents are taken off letter by letter.</remarks>
internal static class Folding
{
    /// <summary>The folded form.</summary>
    public static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            if (Rarity.Folding.BaseLetters(c) is { } letters) folded.Append(letters);
            else folded.Append(c is '’' or '‘' or 'ʼ' ? '\'' : char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}
