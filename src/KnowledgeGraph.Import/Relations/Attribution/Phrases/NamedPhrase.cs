using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Relations.Attribution.Cues;

namespace KnowledgeGraph.Import.Relations.Attribution.Phrases;

/// <summary>Tells whom a noun phrase speaks for: a name, the study, somebody unnamed, or the body behind a spokesman.</summary>
internal sealed class NamedPhrase(AttributionText text)
{
    private const int FurthestBody = 120;
    private const int LongestAge = 6;
    private const int LongestModifier = 4;

    private static readonly string[] Scholars = ["experts", "staff", "economists", "statisticians", "analysts"];

    private static readonly string[] Offices = ["head", "chief", "president", "chairman", "chairwoman", "chair", "director", "leader", "boss", "consultant"];

    private readonly NamesInRow row = new(text);
    private readonly Lazy<string?> colleague = new(() => FindColleague(text));

    /// <summary>Whoever the phrase speaks for; null where it is a place or no source at all.</summary>
    /// <param name="found">The head of the phrase.</param>
    /// <param name="verb">The verb of speech, -1 where there is none.</param>
    /// <param name="first">The first token that may belong to the phrase.</param>
    /// <param name="rule">Name of the rule that found the phrase.</param>
    public Source? SourceOf(PhraseHead? found, int verb, int first, string rule)
    {
        if (found is not { } head) return null;
        if (head.Mention >= 0 && text.KindOf(head.Mention) != NameKind.Place)
        {
            var named = row.EndingWith(head.Mention, first);
            if (named.IsEmpty) named = text.KindOf(head.Mention) == NameKind.Person ? row.SubjectOf(head.Mention, verb) : row.BodiesEndingWith(head.Mention, first);
            if (named.Length > 0) head = new PhraseHead(text.Entities.Mentions[named[0]].Tokens, named[0], SourceNoun.None);
            var form = text.Entities.Mentions[head.Mention].Form <= MentionForm.Short ? SourceForm.Named : SourceForm.Referring;
            return new Source(text.IdOf(head.Mention), form, head.Tokens, verb, rule) { Joint = row.BehindFirst(named) };
        }

        if (head.Noun == SourceNoun.Unnamed && SameSpokesman(head, verb) is { } spokesman) return spokesman;
        if (head.Noun == SourceNoun.Unnamed && (BodyBeside(head.Tokens, first) ?? BodyOfLine(head.Tokens)) is { } body) return Named(body, "spokesman");
        if (IsDocument(head) && BodyOfPhrase(head.Tokens.First, first) is { } issuer) return Named(issuer, "body");
        if (IsGuidance(head) && BodyBehind(head.Tokens.End) is { } guide) return Named(guide, "body");
        if (IsStaff(head) && (BodyOfPhrase(head.Tokens.First, first) ?? BodyBehind(head.Tokens.End)) is { } employer
            && !(IsScholarly(head) && DoesResearch(employer))) return Named(employer, "body");
        if (IsOffice(head) && BodyBehind(head.Tokens.End) is { } house && !DoesResearch(house)) return Named(house, "body");
        if (head.Noun == SourceNoun.Body && BodyBefore(head.Tokens, first) is { } owner) return Named(owner, "body");
        if (IsTakenUp(head) && PersonBefore(head.Tokens.First) is { } person) return Described(text.IdOf(person));
        if (IsColleague(head) && OnlyColleague(head.Tokens.First) is { } known) return Described(known);
        return head.Noun switch
        {
            SourceNoun.People when IsWriting(head.Tokens.End) || AreTheExperts(head.Tokens.First) =>
                new Source(Speakers.Study, SourceForm.Study, head.Tokens, verb, rule),
            SourceNoun.Study => new Source(Speakers.Study, SourceForm.Study, head.Tokens, verb, rule),
            SourceNoun.None => null,
            _ => new Source(Speakers.Other, SourceForm.Unnamed, head.Tokens, verb, rule),
        };

        Source Named(int mention, string by) => new(text.IdOf(mention), SourceForm.Named, head.Tokens, verb, by);

        Source Described(string who) => new(who, SourceForm.Referring, head.Tokens, verb, "description");
    }

    // "officials", "researchers": people who speak for the body they work for.
    private bool IsStaff(PhraseHead head) => head is { Noun: SourceNoun.People, Mention: < 0 } && CueWords.IsStaff(text[head.Tokens.First]);

    // Whoever holds such a post at a place of research is somebody of the study; its officials are not.
    private bool IsScholarly(PhraseHead head) => Array.Exists(Scholars, noun => text.Is(head.Tokens.First, noun));

    // "the president", "a consultant": whose words, where nothing names him, are those of the body he stands for.
    private bool IsOffice(PhraseHead head) =>
        head is { Noun: SourceNoun.Person, Mention: < 0 }
        && Array.Exists(Offices, noun => text.Is(head.Tokens.First, noun));

    // "officials at | Bath Health Agency", "the president of the | Bee Trust".
    private int? BodyBehind(int token)
    {
        if (token + 1 >= text.Count || text[token] is not ("of" or "at" or "from" or "with" or "for" or "by")) return null;
        token += text[token + 1] is "the" && token + 2 < text.Count ? 2 : 1;

        // "the website of the | hive maker | Acme".
        for (var noun = 0; noun < 2 && token + 1 < text.Count && text.MentionAt(token) < 0 && text.TagAt(token) == PosTag.NN; noun++) token++;
        return text.QuotationAt(token) < 0 && text.MentionAt(token) is >= 0 and var mention && IsBody(mention) && text.Entities.Mentions[mention].Form <= MentionForm.Short
            ? mention
            : null;
    }

    /// <summary>"report by the | Bee Trust": the body behind a document, where research is not its work; null where none is named.</summary>
    /// <param name="document">Token of the document's noun.</param>
    public int? IssuerBehind(int document) => BodyBehind(document + 1) is { } body && !DoesResearch(body) ? body : null;

    private bool IsColleague(PhraseHead head) => head is { Noun: SourceNoun.Person, Mention: < 0 } && CueWords.IsColleague(text[head.Tokens.First]);

    private bool TellsAgeOrFamily(int noun) =>
        text.Is(noun, "old") || text.Is(noun, "mother") || text.Is(noun, "father") || text.Is(noun, "mum") || text.Is(noun, "dad");

    // "said the 43-year-old mother of five": whoever was named last, told by age or family.
    private bool IsTakenUp(PhraseHead head)
    {
        if (head.Noun != SourceNoun.Person || !TellsAgeOrFamily(head.Tokens.First)) return false;
        for (var token = head.Tokens.First - 1; token >= Math.Max(0, head.Tokens.First - LongestAge); token--)
            if (text.Is(token, "the")) return true;
        return false;
    }

    // "Her colleague, Jane Doe, agreed. “…,” his colleague said": the only one of the article whom a name beside the word calls so.
    private string? OnlyColleague(int noun) => noun > 0 && (text.Is(noun - 1, "the") || text.TagAt(noun - 1) == PosTag.PRPS) ? colleague.Value : null;

    private static string? FindColleague(AttributionText text)
    {
        string? only = null;
        for (var token = 0; token + 2 < text.Count; token++)
        {
            if (!CueWords.IsColleague(text[token]) || text.QuotationAt(token) >= 0) continue;
            var name = text.MentionAt(text[token + 1] is "," ? token + 2 : token + 1);
            if (name < 0 || text.KindOf(name) != NameKind.Person || text.Entities.Mentions[name].Form > MentionForm.Short) continue;
            if (only is not null && only != text.IdOf(name)) return null;
            only = text.IdOf(name);
        }

        return only;
    }

    private int? PersonBefore(int noun)
    {
        for (var token = noun - 1; token >= Math.Max(0, noun - FurthestBody); token--)
            if (text.QuotationAt(token) < 0 && text.MentionAt(token) is >= 0 and var mention && text.KindOf(mention) == NameKind.Person) return mention;
        return null;
    }

    // "A Health Committee report stated": what a body issues is its word; a study of a university is the study's.
    private bool IsDocument(PhraseHead head) =>
        head.Mention < 0
        && text[head.Tokens.First] is "report" or "statement" or "advice" or "guidance" or "notice" or "letter" or "guideline" or "guidelines" or "survey"
            or "poll";

    // "guidance from the Health Committee", "the website of the hive maker Acme".
    private bool IsGuidance(PhraseHead head) =>
        head.Mention < 0 && text[head.Tokens.First] is "statement" or "advice" or "guidance" or "notice" or "guideline" or "guidelines" or "website" or "site" or "blog" or "newsletter";

    // "The experts said", "Leeds experts said": where news calls its study's authors experts, it says which ones.
    private bool AreTheExperts(int noun) =>
        text.Is(noun, "experts") && noun > 0 && (text.Is(noun - 1, "the") || (text.MentionAt(noun - 1) is >= 0 and var mention && IsBody(mention)));

    // "The doctors, writing in the BMJ, said": who writes in a journal is its author.
    private bool IsWriting(int end) => end + 2 < text.Count && text[end] is "," && text[end + 1] is "writing" or "reporting" && text[end + 2] is "in";

    // "a spokesman for the agency", "the agency's spokesman", "an agency spokesman".
    private int? BodyBeside(TokenRange noun, int first)
    {
        for (var token = noun.End; token < Math.Min(text.Count, noun.End + 8) && text.QuotationAt(token) < 0; token++)
        {
            if (text.MentionAt(token) is >= 0 and var mention && IsBody(mention)) return mention;
            if (text[token] is "," or "." or ":" || text.CueAt(token) != CueKind.None) break;
        }

        return BodyBefore(noun, first);
    }

    // "A Treasury spokesman told … “…,” the spokesman said": the body he was introduced with, "other" where none was named.
    private Source? SameSpokesman(PhraseHead head, int verb)
    {
        if (!IsSpokesman(head.Tokens.First) || head.Tokens.First == 0 || !text.Is(head.Tokens.First - 1, "the")) return null;
        for (var token = head.Tokens.First - 2; token >= Math.Max(0, head.Tokens.First - FurthestBody); token--)
        {
            if (text.QuotationAt(token) >= 0 || !IsSpokesman(token)) continue;
            return BodyBeside(new TokenRange(token, token + 1), text.SentenceStart(token)) is { } body
                ? new Source(text.IdOf(body), SourceForm.Referring, head.Tokens, verb, "spokesman")
                : null;
        }

        return null;
    }

    private bool IsSpokesman(int token) => text[token].StartsWith("spokes", StringComparison.OrdinalIgnoreCase);

    // "Acme said it was sorry. “…,” a spokeswoman said": the body that speaks in the sentence before.
    private int? BodyOfLine(TokenRange noun)
    {
        if (!IsSpokesman(noun.First) && !text.Is(noun.First, "statement")) return null;
        for (var token = noun.First - 1; token >= Math.Max(0, noun.First - FurthestBody) && text.LineAt(noun.First) - text.LineAt(token) <= 1; token--)
        {
            if (text.QuotationAt(token) >= 0 || text.MentionAt(token) is not (>= 0 and var mention)) continue;
            if (text.KindOf(mention) == NameKind.Person) return null;
            var end = text.Entities.Mentions[mention].Tokens.End;
            if (IsBody(mention) && end < text.Count && text.CueAt(end) is not CueKind.None) return mention;
        }

        return null;
    }

    // "Bath Health Agency experts", "the club's medical staff", "Bath Health Agency voluntary guidelines": the body that a phrase names before its noun.
    private int? BodyOfPhrase(int noun, int first)
    {
        for (var token = noun - 1; token >= Math.Max(first, noun - LongestModifier); token--)
        {
            if (text.QuotationAt(token) >= 0) return null;
            if (text.MentionAt(token) is >= 0 and var mention)
            {
                return IsBody(mention) && text.Entities.Mentions[mention].Form <= MentionForm.Short ? mention : null;
            }
            if (text[token] is not ("'s" or "’s" or "'" or "’") && text.TagAt(token) is not (PosTag.NN or PosTag.NNS or PosTag.JJ or PosTag.VBN)) return null;
        }

        return null;
    }

    // Whose work research is: their people are a study's authors.
    private bool DoesResearch(int mention) =>
        text.Entities.Entities[text.Entities.Mentions[mention].Entity].Detail is "university" or "hospital" or "institute";

    private int? BodyBefore(TokenRange noun, int first)
    {
        for (var token = noun.First - 1; token >= Math.Max(first, noun.First - 4) && text[token] is not ","; token--)
            if (text.MentionAt(token) is >= 0 and var mention && IsBody(mention)) return mention;
        return null;
    }

    private bool IsBody(int mention) => text.KindOf(mention) is NameKind.Organisation or NameKind.Journal;
}
