using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Attribution.Cues;
using KnowledgeGraph.Import.Relations.Attribution.Phrases;

namespace KnowledgeGraph.Import.Relations.Attribution.Sources;

/// <summary>Reads subjects that are common nouns: whom "a retired plumber", "the author's" or "professor at Leeds" stands for.</summary>
internal sealed class SubjectNoun(AttributionText text)
{
    private const int LongestApposition = 30;
    private const int LongestDescription = 4;

    /// <summary>"the | author's wrote": a plural with an apostrophe too many, or null.</summary>
    public Source? PluralWithApostrophe(int last)
    {
        var word = text[last];
        if (word is "'s" or "’s" && last > 0) word = text[--last];
        else if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal)) word = word[..^2];
        else return null;
        if (text.MentionAt(last) >= 0 || CueWords.NounKind(word) is not (SourceNoun.Person or SourceNoun.Study)) return null;
        var isTeam = word is "author" or "researcher" or "scientist";
        var noun = new TokenRange(last, last + 1);
        return isTeam
            ? new Source(Speakers.Study, SourceForm.Study, noun, -1, "subject-before")
            : new Source(Speakers.Other, SourceForm.Unnamed, noun, -1, "subject-before");
    }

    /// <summary>"Beekeepers said", "a retired plumber says": any people, or somebody not met before. "The plumber said" takes up who was.</summary>
    public PhraseHead? Described(int last, int first)
    {
        if (!char.IsLetter(text[last][0]) || text.MentionAt(last) >= 0) return null;
        var noun = new TokenRange(last, last + 1);
        if (text.TagAt(last) == PosTag.NNS) return new PhraseHead(noun, -1, SourceNoun.People);
        if (text.TagAt(last) != PosTag.NN) return null;
        for (var token = last - 1; token >= Math.Max(first, last - LongestDescription); token--)
        {
            if (IsIndefinite(token)) return new PhraseHead(noun, -1, SourceNoun.Person);
            if (text.TagAt(token) is not (PosTag.NN or PosTag.JJ or PosTag.CD or PosTag.VBN)) return null;
        }

        return null;
    }

    /// <summary>"Jane Doe, professor at Leeds and head of optics at Acme said": back over what she is to her name; null where the noun is no person without a name.</summary>
    public PhraseHead? NameExplainedBy(PhraseHead noun, int first)
    {
        return noun is { Noun: SourceNoun.Person or SourceNoun.People, Mention: < 0 } ? PersonExplained(noun.Tokens.First, first, _ => true) : null;
    }

    /// <summary>
    /// "Jane Doe, Director of Alcohol, Drugs and Tobacco at the Health Board said": back from the body over what she is there to her name; null where the body hangs on nothing or nobody's post
    /// opens the words between.
    /// </summary>
    public PhraseHead? NameOfPostAt(PhraseHead body, int first)
    {
        if (body.Mention < 0 || text.KindOf(body.Mention) != NameKind.Organisation || body.Tokens.First - 2 <= first) return null;
        var before = text.Is(body.Tokens.First - 1, "the") ? body.Tokens.First - 2 : body.Tokens.First - 1;
        if (before <= first || !(text.Is(before, "at") || text.Is(before, "of") || text.Is(before, "for") || text.Is(before, "from"))) return null;
        return PersonExplained(before, first, comma => CueWords.NounKind(text[comma + 1]) == SourceNoun.Person);
    }

    private PhraseHead? PersonExplained(int end, int first, Predicate<int> opensPost)
    {
        for (var comma = end - 1; comma > Math.Max(first, end - LongestApposition); comma--)
        {
            if (text.QuotationAt(comma) >= 0 || text.IsFinite(comma)) return null;
            if (text[comma] is not "," || !opensPost(comma)) continue;
            if (NounPhraseHead.EndingAt(text, comma - 1, first) is { Mention: >= 0 } head && text.KindOf(head.Mention) == NameKind.Person) return head;
        }

        return null;
    }

    private bool IsIndefinite(int token) => text.Is(token, "a") || text.Is(token, "an") || text.Is(token, "one") || text.Is(token, "another");
}
