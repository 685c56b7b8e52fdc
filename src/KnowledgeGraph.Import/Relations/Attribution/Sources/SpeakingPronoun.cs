using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution.Cues;
using KnowledgeGraph.Import.Relations.Attribution.Phrases;

namespace KnowledgeGraph.Import.Relations.Attribution.Sources;

/// <summary>Tells whom a pronoun that is the subject of a verb of speech stands for.</summary>
/// <param name="text">The article.</param>
/// <param name="sources">The searches, to find who spoke before.</param>
internal sealed class SpeakingPronoun(AttributionText text, SourceFinder sources)
{
    private const int FurthestAntecedent = 14;

    private readonly PreviousSpeaker previous = new(text, sources);
    private readonly UnnamedSubject strangers = new(text);

    /// <summary>True for pronouns that may speak.</summary>
    public static bool Is(ReadOnlySpan<char> word) =>
        word.Length <= 4 && (word.Equals("he", StringComparison.OrdinalIgnoreCase) || word.Equals("she", StringComparison.OrdinalIgnoreCase)
        || word.Equals("they", StringComparison.OrdinalIgnoreCase) || word.Equals("it", StringComparison.OrdinalIgnoreCase)
        || word is "I" or "We" or "we");

    /// <summary>The source behind a pronoun.</summary>
    public Source? Find(int pronoun, int verb, SourceSearch search)
    {
        var tokens = new TokenRange(pronoun, pronoun + 1);
        var mention = text.MentionAt(pronoun);
        if (search == SourceSearch.Own && strangers.IsMeantBy(pronoun)) return new Source(Speakers.Other, SourceForm.Unnamed, tokens, verb, "pronoun-of-stranger");
        if (search == SourceSearch.Own && (text.Is(pronoun, "he") || text.Is(pronoun, "she")) && previous.Of(pronoun) is { } speaker)
        {
            return new Source(speaker, SourceForm.Referring, tokens, verb, "pronoun-of-speaker");
        }
        if (mention >= 0) return new Source(text.IdOf(mention), SourceForm.Referring, tokens, verb, "pronoun");
        if (text.Is(pronoun, "they") && SubjectOfClauseBefore(pronoun) is { } group)
        {
            return new Source(group, group == Speakers.Other ? SourceForm.Unnamed : SourceForm.Referring, tokens, verb, "pronoun-of-subject");
        }
        if (text.Is(pronoun, "it") && BodyOfSentenceBefore(pronoun) is { } body)
        {
            return new Source(body, SourceForm.Referring, tokens, verb, "pronoun-of-subject");
        }
        if (text.Is(pronoun, "we")) return new Source(Speakers.Other, SourceForm.Unnamed, tokens, verb, "pronoun");
        if (text.Is(pronoun, "they") || text.Is(pronoun, "it")) return new Source(Speakers.Study, SourceForm.Study, tokens, verb, "pronoun");
        if (text.Is(pronoun, "I")) return null;
        return Antecedent(pronoun) is { } name
            ? new Source(name, name == Speakers.Other ? SourceForm.Unnamed : SourceForm.Referring, tokens, verb, "pronoun-nearest")
            : null;
    }

    // "Parents of small children know this. “…,” they say": the first source named in the sentence, or in the one before it in the paragraph. Null where it is the study.
    private string? SubjectOfClauseBefore(int pronoun)
    {
        var start = Math.Max(text.SentenceStart(pronoun), text.LineStart(pronoun));
        if (FirstSource(start, pronoun) is { } here) return here.Length == 0 ? null : here;
        if (start <= text.LineStart(pronoun)) return null;
        return FirstSource(Math.Max(text.SentenceStart(start - 1), text.LineStart(pronoun)), start) is { Length: > 0 } before ? before : null;
    }

    // "The ministry, which pays for it, declined to comment. In a statement it said": the body that the sentence before is about.
    private string? BodyOfSentenceBefore(int pronoun)
    {
        var start = Math.Max(text.SentenceStart(pronoun), text.LineStart(pronoun));
        if (start <= text.LineStart(pronoun)) return null;
        return FirstSource(Math.Max(text.SentenceStart(start - 1), text.LineStart(pronoun)), start) is { Length: > 0 } source && source != Speakers.Other
            ? source
            : null;
    }

    private string? FirstSource(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (text.QuotationAt(token) >= 0) continue;
            if (text.MentionAt(token) is >= 0 and var mention)
            {
                if (text.KindOf(mention) == NameKind.Person) return "";
                var next = text.Entities.Mentions[mention].Tokens.End;
                if (next < end && text[next] is "(") while (next < end && text[next - 1] is not ")") next++;
                if (text.KindOf(mention) == NameKind.Organisation
                    && next < end
                    && (text.IsFinite(next) || text[next] is ",")
                    && !NounPhraseHead.HangsOnPreposition(text, text.Entities.Mentions[mention].Tokens.First, first)) return text.IdOf(mention);
                token = next - 1;
                continue;
            }

            // "the National Family Health Survey" names no family.
            var noun = token > first && char.IsUpper(text[token][0]) ? SourceNoun.None : CueWords.NounKind(text[token]);
            if (noun is SourceNoun.People && NounPhraseHead.HangsOnPreposition(text, token, first)) continue;
            if (noun is SourceNoun.People) return Speakers.Other;
            if (noun is not SourceNoun.None) return "";
        }

        return null;
    }

    // Without a better reading, "he" and "she" take up the human being named last outside quotation marks, unless somebody unknown has spoken since ("said Doe").
    private string? Antecedent(int pronoun)
    {
        var line = text.LineAt(pronoun);
        var gender = PersonGenders.Of(text[pronoun]);
        var isForbidden = false;
        for (var token = pronoun - 1; token >= 0 && line - text.LineAt(token) <= FurthestAntecedent; token--)
        {
            if (text.QuotationAt(token) >= 0) continue;
            var mention = text.MentionAt(token);
            if (mention >= 0 && text.KindOf(mention) == NameKind.Person && text.ZoneAt(token) is not (TextZone.Byline or TextZone.Timestamp))
            {
                if (!text.Genders.Forbid(mention, gender)) return text.IdOf(mention);
                isForbidden = true;
            }

            if (text.CueAt(token) == CueKind.Say
                && (IsUnknownName(token + 1) || (IsUnknownName(token - 1) && token - 1 > text.SentenceStart(token)))) return Speakers.Other;
        }

        return isForbidden ? Speakers.Other : null;
    }

    private bool IsUnknownName(int token) =>
        (uint)token < (uint)text.Count
        && text.MentionAt(token) < 0
        && text.QuotationAt(token) < 0
        && char.IsUpper(text[token][0])
        && text[token].Length > 2
        && text.TagAt(token) == PosTag.NNP;
}
