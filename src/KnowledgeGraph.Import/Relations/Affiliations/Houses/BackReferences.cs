using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Affiliations.Pairs;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Affiliations.Houses;

/// <summary>Ties people to an institution that the text takes up by its noun: "Lund University has asked … X, a compliance officer at the university, said".</summary>
internal static class BackReferences
{
    /// <summary>Nouns that take up an institution named before: "at the | hospital".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies = Set("body");

    /// <summary>Nouns that take up an institution whose name holds them: "at the | Trust".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NameNouns = Set("name");

    /// <summary>Name of the rule.</summary>
    public const string Rule = "affiliation-by-noun";

    /// <summary>Farthest mention of the institution, in sentences before the noun.</summary>
    private const int Reach = 3;

    /// <summary>Longest name of a post, in tokens.</summary>
    private const int Post = 8;

    /// <summary>Tokens behind a name in which the noun must stand.</summary>
    private const int Apposition = 12;

    /// <summary>The affiliations with those added of people who have none and whose post is at "the university", "the agency".</summary>
    public static List<Affiliation> Complete(MentionIndex index, List<Affiliation> affiliations)
    {
        List<Affiliation>? added = null;
        BodyBefore? bodies = null;
        for (var person = 0; person < index.Entities.Entities.Length; person++)
        {
            if (index.Entities.Entities[person].Kind != NameKind.Person || affiliations.Exists(known => known.Pair.Person == person && known.Pair.Sentences == 0)) continue;
            foreach (var mention in index.Of(person))
            {
                if (!MentionIndex.IsNamed(index.Mentions[mention]) || NounAt(index, index.Mentions[mention].Tokens) is not (>= 0 and var noun)) continue;
                if ((index.Text.IsWord(noun, "its") ? (bodies ??= new BodyBefore(index)).OfIts(noun) : Meant(index, noun)) is not { } institution) continue;
                var pair = new AffiliationPair(
                    person,
                    index.Mentions[institution].Entity,
                    mention,
                    institution,
                    index.Text.SentenceOf(noun) - index.Text.SentenceOf(index.Mentions[institution].Tokens.First));
                added ??= [.. affiliations];
                // The noun outweighs a house that another sentence only names near.
                if (added.Exists(known => known.Pair.Person == person && known.Pair.Institution == pair.Institution)) break;
                added.RemoveAll(known => known.Pair.Person == person);
                added.Add(new Affiliation(pair, (float)RuleConfidence.Of(Rule)) { Rule = Rule });
                break;
            }
        }

        return added ?? affiliations;
    }

    /// <summary>The noun in ", a compliance officer at the university", ", director of the US agency", "the charity's director X", or -1.</summary>
    private static int NounAt(MentionIndex index, TokenRange name)
    {
        var text = index.Text;
        for (var i = name.First - 1; i > name.First - 7 && !text.Has(i + 1, TokenShape.SentenceStart) && index.NameAt(i) is null; i--)
        {
            if (text.IsPossessive(i) && IsNoun(text, i - 1) && text.IsWord(i - 2, "the")) return i - 1;
            if (text[i] is "," or "\"" or "“" or "”") break;
        }

        if (ItsBefore(text, name.First) is >= 0 and var its) return its;
        if (NounOfPost(index, name.First) is >= 0 and var body) return body;
        if (text[name.End] is not ",") return -1;
        if (text.IsWord(name.End + 1, "its") && HoldsPost(text, name.End + 2, name.End + 7)) return name.End + 1;
        for (var i = name.End + 1; i < name.End + Apposition && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (text.IsWord(i, "who") && i == name.End + 1 && text.IsAny(i + 1, "is", "works")) continue;
            if (index.NameAt(i) is NameKind.Person or NameKind.Organisation || text.IsAny(i, "who", "which") || text[i] is "\"" or "“" or "‘") return -1;
            if (text.Is(i, WordClass.Speech) && text.Tag(i) is PosTag.VBD or PosTag.VBZ) return -1;
            if (!text.IsWord(i, "the")) continue;
            var noun = IsNoun(text, i + 1) || IsGroupSpokenFor(text, i + 1) ? i + 1 : text.Has(i + 2, TokenShape.Word) && IsNoun(text, i + 2) ? i + 2 : -1;
            if (noun < 0) continue;
            if (text.IsPossessive(noun + 1)
                || (text.IsAny(i - 1, "at", "of", "for", "with", "from")
                    && !text.IsAny(noun + 1, "of", "for", "in", "that", "which", "behind")
                    && (!text.Has(noun + 1, TokenShape.Word) || text.IsAny(noun + 1, "department", "school", "faculty", "who")))) return noun;
        }

        return -1;
    }

    /// <summary>"according to | agency official Jane Doe", "| charity spokesman Tom Welby said", where the article names one body of the kind: the noun, or -1.</summary>
    private static int NounOfPost(MentionIndex index, int name)
    {
        var text = index.Text;
        if (!text.IsAny(name - 1, "official", "spokesman", "spokeswoman", "spokesperson", "director", "chairman", "president", "chief", "boss", "leader")
            && !(text.IsWord(name - 1, "executive") && text.IsWord(name - 2, "chief"))) return -1;
        var noun = text.IsWord(name - 1, "executive") ? name - 3 : name - 2;
        if (!IsNoun(text, noun) || text.Has(noun, TokenShape.Capital) || text.IsHyphen(noun - 1)) return -1;
        if (!text.IsAny(noun - 1, "to", "the") && !text.Is(noun - 1, WordClass.Speech) && text[noun - 1] is not ("," or "”" or "\"" or "’" or "'")) return -1;
        return Meant(index, noun) is { } body && IsOnly(index, noun, index.Mentions[body].Entity) ? noun : -1;
    }

    /// <summary>"Its | deputy director of research, Dr Jane Doe": the word at the beginning, or -1.</summary>
    private static int ItsBefore(LexicalText text, int name)
    {
        var at = name - 1;
        while (text.Is(at, WordClass.Title)) at--;
        if (text[at] is ",") at--;
        for (var i = at; i > at - Post && text.Has(i, TokenShape.Word); i--)
        {
            if (text.IsWord(i, "its")) return HoldsPost(text, i + 1, at + 1) || (i == at && i == name - 1) ? i : -1;
        }

        return -1;
    }

    /// <summary>"its | deputy director of research, Jane Doe": what somebody is to the body that the sentence before is about.</summary>
    private static bool HoldsPost(LexicalText text, int first, int end)
    {
        for (var i = first; i < end && text.Has(i, TokenShape.Word); i++)
        {
            if (text.Is(i, WordClass.Role) || text.IsAny(i, "organiser", "organizer", "official")) return true;
        }

        return false;
    }

    private static bool IsNoun(LexicalText text, int at) =>
        (Bodies.Contains(text[at]) ? !text.Has(at, TokenShape.Capital) : NameNouns.Contains(text[at])) && !text.Has(at + 1, TokenShape.Capital);

    /// <summary>"a spokeswoman for the | group": groups without a spokesperson are mostly of researchers or patients.</summary>
    private static bool IsGroupSpokenFor(LexicalText text, int at) =>
        text.IsWord(at, "group") && text.IsWord(at - 2, "for") && text.IsAny(at - 3, "spokesman", "spokeswoman", "spokesperson");

    /// <summary>The last mention before a noun of an institution of the noun's kind, or null.</summary>
    private static int? Meant(MentionIndex index, int noun)
    {
        for (var i = index.Mentions.Length - 1; i >= 0; i--)
        {
            var mention = index.Mentions[i];
            if (mention.Tokens.End > noun || index.KindOf(mention) != NameKind.Organisation || !MentionIndex.IsNamed(mention)) continue;
            if (!Fits(index, noun, index.Entities.Entities[mention.Entity])) continue;
            return index.Text.SentenceOf(noun) - index.Text.SentenceOf(mention.Tokens.First) <= Reach || IsOnly(index, noun, mention.Entity) ? i : null;
        }

        return null;
    }

    /// <summary>True where the article names no other institution of the noun's kind.</summary>
    private static bool IsOnly(MentionIndex index, int noun, int institution)
    {
        for (var other = 0; other < index.Entities.Entities.Length; other++)
        {
            if (other != institution
                && index.Entities.Entities[other].Kind == NameKind.Organisation
                && Fits(index, noun, index.Entities.Entities[other])) return false;
        }

        return true;
    }

    private static bool Fits(MentionIndex index, int noun, ArticleEntity institution)
    {
        var text = index.Text;
        if (NameNouns.Contains(text[noun])) return HoldsWord(institution.Name, text[noun]);
        var kind = institution.Detail;
        if (text.IsAny(noun, "university", "college")) return kind is "university";
        if (text.IsWord(noun, "hospital")) return kind is "hospital";
        if (text.IsAny(noun, "institute", "institution", "centre", "center")) return kind is "institute" or "university";
        if (text.IsAny(noun, "agency", "watchdog", "regulator")) return kind is "agency" or "government" or "institute";
        if (text.IsAny(noun, "company", "firm")) return kind is "company" or "other";
        return kind is "charity" or "society" or "other" or "institute";
    }

    private static bool HoldsWord(string name, ReadOnlySpan<char> word)
    {
        foreach (var part in name.AsSpan().Split(' '))
        {
            if (name.AsSpan(part).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(string section) => WordLists.Set(typeof(BackReferences), "house-nouns.txt", section);
}
