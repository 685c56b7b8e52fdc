using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Coreference;

/// <summary>"he", "she", "his", "they": whom they speak of.</summary>
internal static class Pronouns
{
    private const int Reach = 6;

    /// <summary>Resolves a pronoun; false where the token is none.</summary>
    public static bool TryResolve(LexicalText reading, int at, Discourse state)
    {
        var word = reading[at];
        if (word.Length is < 2 or > 7) return false;
        var gender = GenderOf(word);
        if (gender != Gender.Unknown)
        {
            var person = state.Person(at, gender, Reach);
            if (person >= 0) state.Refer(person, new TokenRange(at, at + 1), MentionForm.Pronoun, 0.8f, gender);
            return true;
        }

        if (!word.Equals("they", StringComparison.OrdinalIgnoreCase)) return false;
        if (state.LastStudy >= 0 && reading.SentenceOf(at) - reading.SentenceOf(state.LastStudy) <= 2) state.ReferToStudy(new TokenRange(at, at + 1));
        return true;
    }

    private static Gender GenderOf(ReadOnlySpan<char> word)
    {
        if (word.Equals("he", StringComparison.OrdinalIgnoreCase) || word.Equals("his", StringComparison.OrdinalIgnoreCase)
            || word.Equals("him", StringComparison.OrdinalIgnoreCase) || word.Equals("himself", StringComparison.OrdinalIgnoreCase)) return Gender.He;
        return word.Equals("she", StringComparison.OrdinalIgnoreCase) || word.Equals("her", StringComparison.OrdinalIgnoreCase)
            || word.Equals("hers", StringComparison.OrdinalIgnoreCase) || word.Equals("herself", StringComparison.OrdinalIgnoreCase) ? Gender.She : Gender.Unknown;
    }
}
