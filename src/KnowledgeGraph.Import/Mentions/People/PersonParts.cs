using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.People;

/// <summary>The words of a person's name, folded; hyphenated words are one, particles stay with the word behind them.</summary>
/// <param name="Words">Given names and surname in the order of the text.</param>
internal sealed record PersonParts(string[] Words)
{
    /// <summary>The last word, with its particles.</summary>
    public string Surname => Words[^1];

    /// <summary>The first word.</summary>
    public string Given => Words[0];

    /// <summary>Number of letters in all words.</summary>
    public int Length => Words.Sum(word => word.Length + 1);

    /// <summary>Reads a name out of a text.</summary>
    public static PersonParts Of(LexicalText reading, TokenRange range)
    {
        var words = new List<string>();
        for (var i = range.First; i < range.End;)
        {
            var last = i;
            while (last + 1 < range.End && (reading.Has(last + 1, TokenShape.Glued) || (last > range.First && IsParticle(reading, last)))) last++;
            words.Add(Folding.Fold(reading.TextOf(new TokenRange(i, last + 1))));
            i = last + 1;
        }

        return new PersonParts([.. words]);
    }

    private static bool IsParticle(LexicalText reading, int token) =>
        reading.Is(token, WordClass.Particle) && !reading.Has(token, TokenShape.Capital);

    /// <summary>True where two names of at least two words may be one person's.</summary>
    public bool MayBeSame(PersonParts other)
    {
        if (Words.Length < 2 || other.Words.Length < 2) return false;
        var (shorter, longer) = Words.Length <= other.Words.Length ? (Words, other.Words) : (other.Words, Words);
        if (shorter.All(word => longer.Contains(word))) return true;
        return SameSurname(other) && FirstNames.MayBeSame(Given, other.Given);
    }

    /// <summary>True where a short form (a surname, one of two surnames, a first name) fits this name.</summary>
    public bool Fits(PersonParts shortForm, bool surname)
    {
        var joined = string.Join(' ', shortForm.Words);
        var all = string.Join(' ', Words);
        if (surname && all.EndsWith(" " + joined, StringComparison.Ordinal)) return true;
        // "Vercauteren" or "Silva" of "Vercauteren-Silva" is met in speech and headlines.
        var mayBeHalf = surname && shortForm.Words.Length == 1 && joined.Length > 4;
        if (mayBeHalf && (all.Contains(" " + joined + "-", StringComparison.Ordinal) || all.EndsWith("-" + joined, StringComparison.Ordinal))) return true;
        if (shortForm.Words.Length >= Words.Length) return false;
        if (!surname) return shortForm.Words.Length == 1 && shortForm.Words[0] == Given;
        return shortForm.Words.All(word => Array.IndexOf(Words, word, 1) > 0);
    }

    private bool SameSurname(PersonParts other) =>
        Surname == other.Surname
        || Surname.EndsWith(" " + other.Surname, StringComparison.Ordinal)
        || other.Surname.EndsWith(" " + Surname, StringComparison.Ordinal);
}
