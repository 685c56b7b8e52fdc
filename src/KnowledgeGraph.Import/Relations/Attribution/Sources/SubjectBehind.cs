using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Relations.Attribution.Cues;
using KnowledgeGraph.Import.Relations.Attribution.Phrases;

namespace KnowledgeGraph.Import.Relations.Attribution.Sources;

/// <summary>Finds the subject of a verb of speech that stands behind it, where the order is turned ("said Jane Doe").</summary>
internal sealed class SubjectBehind(AttributionText text, NamedPhrase phrases, SpeakingPronoun pronouns)
{
    private const int FurthestName = 14;

    private readonly NamesInRow row = new(text);

    /// <summary>The subject behind the verb, sought up to <paramref name="end"/>.</summary>
    /// <param name="verb">The verb.</param>
    /// <param name="end">The token behind the last one that may belong to its subject.</param>
    /// <param name="search">The search that this one is part of.</param>
    public Source? Find(int verb, int end, SourceSearch search)
    {
        var token = verb + 1;
        while (token < end && text.MentionAt(token) < 0 && CueWords.IsAdverb(text[token])) token++;
        if (token >= end) return null;
        if (SpeakingPronoun.Is(text[token])) return token + 1 >= end || !IsWord(token + 1) ? pronouns.Find(token, verb, search) : null;
        if (text.PersonCalled(token) is { } known && EndsPhrase(token + 1, end))
        {
            return new Source(known, SourceForm.Referring, new TokenRange(token, token + 1), verb, "subject-behind");
        }
        PhraseHead? fallback = null;
        for (var limit = Math.Min(end, token + FurthestName); token < limit; token++)
        {
            if (text.QuotationAt(token) >= 0 || text.IsFinite(token) || IsInfinitive(token)) break;
            var mention = text.MentionAt(token);
            if (mention >= 0)
            {
                var tokens = text.Entities.Mentions[mention].Tokens;
                if (IsOfStudy(mention, tokens.End))
                {
                    return phrases.SourceOf(new PhraseHead(new TokenRange(tokens.End, tokens.End + 1), -1, SourceNoun.Study), verb, verb, "subject-behind");
                }
                if (tokens.First == token || token == verb + 1)
                {
                    var isPerson = text.KindOf(mention) == NameKind.Person && text.Entities.Mentions[mention].Form <= MentionForm.Short;
                    if (isPerson && !text.IsPossessed(tokens.End - 1))
                    {
                        if (IsOfSomebody(tokens.First, verb + 1)) break;
                        if (ColleaguesBehind(tokens.End, end) is { } team) return phrases.SourceOf(team, verb, verb, "subject-behind");
                        return phrases.SourceOf(new PhraseHead(tokens, mention, SourceNoun.None), verb, verb, "subject-behind") is { } person
                            ? person with { Joint = row.BehindFirst(row.StartingWith(mention, end)) }
                            : null;
                    }
                    if (SpokesmanBehind(tokens.End, end) is { } voice) return phrases.SourceOf(voice, verb, verb, "subject-behind");
                    var isHead = !text.IsPossessed(tokens.End - 1) && !NounPhraseHead.HangsOnPreposition(text, tokens.First, verb + 1);
                    if (isHead && fallback is null && !LeadsToName(tokens.End, limit))
                    {
                        return phrases.SourceOf(new PhraseHead(tokens, mention, SourceNoun.None), verb, verb, "subject-behind");
                    }
                }

                token = tokens.End - 1;
                continue;
            }

            var noun = CueWords.NounKind(text[token]);
            // "the study’s | author".
            if (noun != SourceNoun.None && text.IsPossessed(token)) continue;

            // "says a trial patient": the last noun of several is the head.
            if (noun != SourceNoun.None
                && token + 1 < limit
                && text.MentionAt(token + 1) < 0
                && text.TagAt(token + 1) is PosTag.NN or PosTag.NNS
                && CueWords.NounKind(text[token + 1]) is SourceNoun.Person or SourceNoun.People or SourceNoun.Study) continue;
            if (noun == SourceNoun.Number && EndsPhrase(token + 1, end)) noun = SourceNoun.People;
            if (noun is SourceNoun.Study or SourceNoun.People or SourceNoun.Unnamed && !LeadsToName(token + 1, limit) && !IsNamedBehind(token))
                return phrases.SourceOf(fallback ?? new PhraseHead(new TokenRange(token, token + 1), -1, noun), verb, verb, "subject-behind");
            if (noun == SourceNoun.Body && NamedBody(token + 1) is { } body) return phrases.SourceOf(body, verb, verb, "subject-behind");
            if (noun == SourceNoun.Body && !LeadsToName(token + 1, limit)) fallback ??= new PhraseHead(new TokenRange(token, token + 1), -1, noun);
            if (noun == SourceNoun.Person) fallback ??= new PhraseHead(new TokenRange(token, token + 1), -1, noun);
            if (text[token] is "," && !StartsName(token + 1)) break;
            if (text[token] is "." or ":" or ";" or "who" or "which" || (text.CueAt(token) != CueKind.None && fallback is null)) break;
        }

        return fallback is { } head ? phrases.SourceOf(head, verb, verb, "subject-behind") : null;
    }

    // "according to the Acta Dormita study", "according to Bath University researchers": the journal or the house tells which study.
    private bool IsOfStudy(int mention, int end)
    {
        if (end >= text.Count
            || text.MentionAt(end) >= 0
            || CueWords.NounKind(text[end]) != SourceNoun.Study
            || LeadsToName(end + 1, end + FurthestName)) return false;
        return text.KindOf(mention) == NameKind.Journal
            || text.Entities.Entities[text.Entities.Mentions[mention].Entity] is
            {
                Kind: NameKind.Organisation,
                Detail: "university" or "hospital" or "institute",
            };
    }

    // "said a friend of | Jane Doe", "reported the death of | Jane Doe": whom the phrase only names in telling who or what it is.
    private bool IsOfSomebody(int name, int first)
    {
        var preposition = NounPhraseHead.PrepositionBefore(text, name, first);
        if (preposition < 0) return false;
        for (var token = preposition + 1; token < name; token++)
            if (!Words.ClassOf(text[token]).HasFlag(WordClass.Title)) return false;
        return true;
    }

    // "according to Jane Doe | and her colleagues": the team.
    private PhraseHead? ColleaguesBehind(int token, int end)
    {
        if (token + 1 >= end || text[token] is not ("and" or "&")) return null;
        token += text[token + 1] is "his" or "her" or "their" && token + 2 < end ? 2 : 1;
        return text[token] is "colleagues" or "team" or "co-authors" or "coauthors" or "others" or "co-workers"
            ? new PhraseHead(new TokenRange(token, token + 1), -1, SourceNoun.Study)
            : null;
    }

    // "said a Bath Aid | spokeswoman", "said Bath Aid | officials", "said a Bath Aid | report": who or what speaks for the body.
    private PhraseHead? SpokesmanBehind(int token, int end)
    {
        if (token >= end || text.MentionAt(token) >= 0 || LeadsToName(token + 1, end)) return null;
        var noun = CueWords.NounKind(text[token]);
        return noun == SourceNoun.Unnamed || CueWords.IsStaff(text[token]) || text[token] is "report" or "guidelines" or "guidance" or "advice" ? new PhraseHead(new TokenRange(token, token + 1), -1, noun) : null;
    }

    // "according to the charity | Bees in Need": what the body is, then its name.
    private PhraseHead? NamedBody(int token) =>
        token < text.Count
            && text.QuotationAt(token) < 0
            && text.MentionAt(token) is >= 0 and var mention
            && text.KindOf(mention) == NameKind.Organisation
            && text.Entities.Mentions[mention].Form <= MentionForm.Short
            && text.Entities.Mentions[mention].Tokens is var tokens && tokens.First == token && !text.IsPossessed(tokens.End - 1)
                ? new PhraseHead(tokens, mention, SourceNoun.None)
                : null;

    // A noun or a name right behind: "Leeds professor Jane Doe", "study author Jane Doe", "the author, Jane Doe".
    private bool LeadsToName(int token, int end)
    {
        for (var limit = Math.Min(Math.Min(end, text.Count), token + 6); token < limit; token++)
        {
            if (text.QuotationAt(token) >= 0) return false;
            if (text.MentionAt(token) is >= 0 and var mention && text.KindOf(mention) == NameKind.Person) return true;
            if (text[token] is "," or "." or ";" or ":" or "who" or "which" or "and") return false;
            // "Leeds University professor of optics Jane Doe".
            if (NounPhraseHead.IsPreposition(text[token]) && CueWords.NounKind(text[token - 1]) != SourceNoun.Person) return false;
        }

        return false;
    }

    // "said a spokesman, John Roe".
    private bool IsNamedBehind(int noun) =>
        noun + 2 < text.Count && text[noun + 1] is "," && text.LineAt(noun + 2) == text.LineAt(noun) && StartsName(noun + 2);

    private bool StartsName(int token)
    {
        while (token < text.Count
            && (text[token].EndsWith(".", StringComparison.Ordinal) || text.Is(token, "Dr") || text.Is(token, "Professor") || text.Is(token, "Prof"))) token++;
        return token < text.Count && text.QuotationAt(token) < 0 && text.MentionAt(token) is >= 0 and var mention && text.KindOf(mention) == NameKind.Person;
    }

    private bool EndsPhrase(int token, int end) => token >= end || text[token] is "." or "," or "of" || text.QuotationAt(token) >= 0;

    private bool IsInfinitive(int token) => !text.Document.Tags.IsDefaultOrEmpty && text.MentionAt(token) < 0 && text.Document.Tags[token] is PosTag.TO;

    private bool IsWord(int token) => token < text.Count && char.IsLetter(text[token][0]);
}
