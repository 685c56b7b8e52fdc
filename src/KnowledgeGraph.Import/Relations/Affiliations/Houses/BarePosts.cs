using System.Collections.Frozen;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Affiliations.Pairs;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Affiliations.Houses;

/// <summary>Ties people whose post names no house to the body that the text before is about: "The Farmers’ Union was doubtful. “Hay is dear,” said committee member X".</summary>
internal static class BarePosts
{
    /// <summary>Name of the rule.</summary>
    public const string Rule = "affiliation-of-body";

    private const int LongestPost = 6;
    private const int LongestApposition = 7;

    /// <summary>Posts that somebody holds in a body, not learning or a trade of their own.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Offices = WordLists.Set(typeof(BarePosts), "posts-of-houses.txt");

    /// <summary>The affiliations with those added of people who have none.</summary>
    public static List<Affiliation> Complete(MentionIndex index, List<Affiliation> affiliations)
    {
        var completed = affiliations;
        BodyBefore? bodies = null;
        for (var person = 0; person < index.Entities.Entities.Length; person++)
        {
            if (index.Entities.Entities[person].Kind != NameKind.Person || affiliations.Exists(known => known.Pair.Person == person)) continue;
            if (FirstNamed(index, person) is not (>= 0 and var mention)) continue;
            var name = index.Mentions[mention].Tokens;
            var post = PostBefore(index, name) is >= 0 and var before ? before : PostBehind(index, name);
            if (post < 0 && !IsNewSpeaker(index, name)) continue;
            bodies ??= new BodyBefore(index);
            if (bodies.IsQuoted(name.First)) continue;
            if ((post < 0 ? Described(index, name) : bodies.OfPost(name.First)) is not { } body) continue;
            if (ReferenceEquals(completed, affiliations)) completed = [.. affiliations];
            var distance = index.Text.SentenceOf(name.First) - index.Text.SentenceOf(index.Mentions[body].Tokens.First);
            var pair = new AffiliationPair(person, index.Mentions[body].Entity, mention, body, distance);
            completed.Add(new Affiliation(pair, (float)RuleConfidence.Of(Rule)) { Rule = Rule });
        }

        return completed;
    }

    /// <summary>"said | committee member X", "| spokesman X wrote": the first token of a post before a name that neither an article nor a house stands before, or -1.</summary>
    private static int PostBefore(MentionIndex index, TokenRange name)
    {
        var text = index.Text;
        var first = name.First;
        var holdsOffice = false;
        while (first > name.First - LongestPost
            && !text.Has(first, TokenShape.SentenceStart)
            && text.Has(first - 1, TokenShape.Word)
            && index.NameAt(first - 1) is null
            && !text.Is(first - 1, WordClass.Speech | WordClass.Demonym)
            && (!text.Has(first - 1, TokenShape.Capital) || text.Has(first - 1, TokenShape.SentenceStart))
            && text.Tag(first - 1) is PosTag.NN or PosTag.NNS or PosTag.JJ or PosTag.NNP or PosTag.VBG)
        {
            first--;
            holdsOffice |= Offices.Contains(text[first]);
        }

        if (!holdsOffice || IsFormer(text, first)) return -1;
        return text.Has(first, TokenShape.SentenceStart) || text.Is(first - 1, WordClass.Speech) || text[first - 1] is "\"" or "”" or "’" or "''" or "'" ? first : -1;
    }

    /// <summary>"said X, | policy manager.": the first token of a post behind a name that names no house, or -1.</summary>
    private static int PostBehind(MentionIndex index, TokenRange name)
    {
        var text = index.Text;
        if (text[name.End] is not ",") return -1;
        var holdsOffice = false;
        var at = text.IsWord(name.End + 1, "its") || text.IsWord(name.End + 1, "the") ? name.End + 2 : name.End + 1;
        if (IsFormer(text, at)) return -1;
        for (var i = at; i < name.End + LongestApposition && i < text.Count; i++)
        {
            if (text[i] is "," or ".") return holdsOffice ? at : -1;
            if (index.At(i) >= 0
                || !text.Has(i, TokenShape.Word)
                || text.Tag(i) is PosTag.VBD or PosTag.VBZ or PosTag.DT
                || text.IsAny(i, "at", "in", "from", "with", "who")
                || text.Is(i, WordClass.Study | WordClass.Team)) return -1;
            holdsOffice |= Offices.Contains(text[i]);
        }

        return -1;
    }

    /// <summary>"The director of Y saw it otherwise. | X said …": the mention of the house whose unnamed officer the sentence before tells of, or null.</summary>
    private static int? Described(MentionIndex index, TokenRange name)
    {
        var text = index.Text;
        var before = text.SentenceOf(name.First) - 1;
        if (before < 0 || text.Document.Sentences[before].Zone != TextZone.Prose) return null;
        var sentence = text.Document.Sentences[before].Tokens;
        var at = text.IsAny(sentence.First, "but", "and", "yet", "however") ? sentence.First + 1 : sentence.First;
        if (text[at] is ",") at++;
        if (!text.IsAny(at, "the", "a", "an", "one")) return null;
        int? house = null;
        var hasPost = false;
        for (var i = at + 1; i < sentence.End; i++)
        {
            if (index.NameAt(i) == NameKind.Person) return null;
            if (house is not null) continue;
            if (index.NameAt(i) == NameKind.Organisation)
            {
                var preposition = text.IsWord(i - 1, "the") ? i - 2 : i - 1;
                if (!hasPost || !text.IsAny(preposition, "of", "at", "for", "from")) return null;
                house = index.At(i);
            }
            else if (text.Is(i, WordClass.Role)) hasPost = true;
            else if (text.Tag(i) is PosTag.VBD or PosTag.VBZ or PosTag.MD || text[i] is ",") return null;
        }

        return house is { } found && index.Entities.Entities[index.Mentions[found].Entity].Detail is not "media" ? found : null;
    }

    /// <summary>"| X said", at the beginning of a sentence.</summary>
    private static bool IsNewSpeaker(MentionIndex index, TokenRange name) =>
        index.Text.Has(name.First, TokenShape.SentenceStart) && index.Text.Is(name.End, WordClass.Speech);

    private static bool IsFormer(LexicalText text, int post) => text.IsAny(post, "former", "ex", "retired") || text.IsAny(post - 1, "former", "retired");

    private static int FirstNamed(MentionIndex index, int person)
    {
        foreach (var mention in index.Of(person))
        {
            if (MentionIndex.IsNamed(index.Mentions[mention])) return mention;
        }

        return -1;
    }
}
