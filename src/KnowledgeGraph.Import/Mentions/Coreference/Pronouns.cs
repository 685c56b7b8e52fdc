using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Coreference;

/// <summary>How a personal pronoun is inflected.</summary>
internal enum PronounForm
{
    /// <summary>"he", "she".</summary>
    Subject,

    /// <summary>"his", "her" before a noun, "hers".</summary>
    Possessive,

    /// <summary>"him", "her".</summary>
    Object,

    /// <summary>"himself", "herself".</summary>
    Reflexive,
}

/// <summary>"he", "she", "his", "they": whom they speak of.</summary>
internal sealed class Pronouns(LexicalText reading, Discourse state, AntecedentModel model, Action<int, AntecedentChoice>? seen)
{
    private const int Longest = 7;

    private readonly AntecedentFeatures features = new(reading, state);

    /// <summary>Resolves a pronoun; false where the token is none.</summary>
    public bool TryResolve(int at)
    {
        var word = reading[at];
        if (word.Length is < 2 or > Longest) return false;
        var (gender, form) = Read(word, reading.Tag(at));
        if (gender != Gender.Unknown)
        {
            var choice = features.Candidates(at, gender, form);
            seen?.Invoke(at, choice);
            var person = model.Choose(choice, out var probability);
            if (person >= 0) state.Refer(person, new TokenRange(at, at + 1), MentionForm.Pronoun, probability, gender);
            state.SeePronoun(at, gender, person);
            return true;
        }

        if (!word.Equals("they", StringComparison.OrdinalIgnoreCase)) return false;
        if (state.LastStudy >= 0 && reading.SentenceOf(at) - reading.SentenceOf(state.LastStudy) <= 2) state.ReferToStudy(new TokenRange(at, at + 1));
        return true;
    }

    private static (Gender Gender, PronounForm Form) Read(ReadOnlySpan<char> word, PosTag tag)
    {
        Span<char> lower = stackalloc char[Longest];
        word.ToLowerInvariant(lower);
        return lower[..word.Length] switch
        {
            "he" => (Gender.He, PronounForm.Subject),
            "his" => (Gender.He, PronounForm.Possessive),
            "him" => (Gender.He, PronounForm.Object),
            "himself" => (Gender.He, PronounForm.Reflexive),
            "she" => (Gender.She, PronounForm.Subject),
            "her" => (Gender.She, tag == PosTag.PRP ? PronounForm.Object : PronounForm.Possessive),
            "hers" => (Gender.She, PronounForm.Possessive),
            "herself" => (Gender.She, PronounForm.Reflexive),
            _ => default,
        };
    }
}
