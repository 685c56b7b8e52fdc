using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
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
    private const int Nearby = 2;
    private const float PairConfidence = 0.7f;
    private const float BodyConfidence = 0.7f;

    private readonly AntecedentFeatures features = new(reading, state);
    private readonly QuotedTokens quoted = new(reading);

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

        if (word.Equals("it", StringComparison.OrdinalIgnoreCase)) return SpeaksForBody(at);
        if (!word.Equals("they", StringComparison.OrdinalIgnoreCase)) return false;
        if (state.LastPair.Token > LastStudyOutsideSpeech(at) && reading.SentenceOf(at) - reading.SentenceOf(state.LastPair.Token) <= Nearby)
        {
            state.Refer(state.LastPair.Entity, new TokenRange(at, at + 1), MentionForm.Pronoun, PairConfidence);
            state.GoOnWithPair(at);
        }
        else if (state.LastStudy >= 0 && reading.SentenceOf(at) - reading.SentenceOf(state.LastStudy) <= Nearby) state.ReferToStudy(new TokenRange(at, at + 1));
        return true;
    }

    // What is quoted speaks of other studies than "they" who are quoted; "Jane Doe and John Roe, authors of the study," speaks of them.
    private int LastStudyOutsideSpeech(int at)
    {
        for (var i = state.StudyMentions.Count - 1; i >= 0; i--)
        {
            var study = state.StudyMentions[i].First;
            if (reading.SentenceOf(study) == reading.SentenceOf(Math.Max(0, state.LastPair.Token)) && study > state.LastPair.Token) continue;
            if (quoted.At(at) || !quoted.At(study)) return study;
        }

        return -1;
    }

    // "The World Bank paid for the work. It said …": the institution or journal that was the last subject, unless a study was spoken of since.
    private bool SpeaksForBody(int at)
    {
        if (!reading.Is(at + 1, WordClass.Speech) && !(reading.Tag(at + 1) is PosTag.RB or PosTag.VBZ && reading.Is(at + 2, WordClass.Speech))) return false;
        var body = state.Last(entity => entity.Kind is NameKind.Organisation or NameKind.Journal);
        if (body < 0) return false;
        var tokens = state.Trace(body).Last.Tokens;
        if (tokens.First < state.LastStudy || reading.SentenceOf(at) - reading.SentenceOf(tokens.First) > 1) return false;
        if (GrammaticalRoles.Of(reading, tokens) != GrammaticalRole.Subject) return false;
        state.Refer(body, new TokenRange(at, at + 1), MentionForm.Pronoun, BodyConfidence);
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
