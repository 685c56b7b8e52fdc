using System.Globalization;
using System.Text;

namespace KnowledgeGraph.Import.Mentions.Reading;

/// <summary>Brings forms of one name together: lower case, no accents, one kind of apostrophe.</summary>
internal static class Folding
{
    /// <summary>The folded form.</summary>
    public static string Fold(string text)
    {
        if (System.Text.Ascii.IsValid(text)) return text.ToLowerInvariant();
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark) continue;
            folded.Append(c is '’' or '‘' or 'ʼ' ? '\'' : char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}
