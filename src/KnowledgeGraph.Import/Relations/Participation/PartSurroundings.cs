using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Affiliations;
using KnowledgeGraph.Import.Relations.Roles;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Participation;

/// <summary>Where a person stands among the others of the article: beside known authors, their institutions, and whose research the person speaks of.</summary>
internal sealed class PartSurroundings
{
    /// <summary>Tokens of the longest sentence that people write.</summary>
    private const int LongestSentence = 100;

    private readonly MentionIndex index;
    private readonly IReadOnlyList<Affiliation> affiliations;
    private readonly bool[] isKnownAuthor;
    private readonly bool[] didStudy;
    private readonly bool[] named;
    private readonly bool[] holdsPost;
    private readonly List<int> scholars = [];
    private readonly int studyMentions;

    /// <summary>Reads the cues of all people and institutions of an article once.</summary>
    public PartSurroundings(MentionIndex index, IReadOnlyList<Affiliation> affiliations)
    {
        this.index = index;
        this.affiliations = affiliations;
        var entities = index.Entities.Entities;
        isKnownAuthor = new bool[entities.Length];
        didStudy = new bool[entities.Length];
        named = new bool[entities.Length];
        holdsPost = new bool[entities.Length];
        for (var i = 0; i < entities.Length; i++)
        {
            if (entities[i].Kind == NameKind.Person)
            {
                isKnownAuthor[i] = PartReader.Cued(index, i)?.Part == Parts.Author;
                holdsPost[i] = RoleReader.Of(index, i) is not null;
            }

            if (entities[i].Kind == NameKind.Organisation) named[i] = didStudy[i] = DidStudy(i);
        }

        for (var i = 0; i < entities.Length; i++)
        {
            if (entities[i].Kind == NameKind.Person && IsScholar(i)) scholars.Add(i);
        }

        for (var i = 0; i < entities.Length; i++) didStudy[i] |= entities[i].Kind == NameKind.Organisation && SharesHouse(i);
        studyMentions = Math.Min(index.Entities.StudyMentions.Length, 4);
    }

    /// <summary>Where a person stands among those whom words name as authors.</summary>
    public PersonStanding StandingOf(int person) => StandingOf(person, isKnownAuthor);

    /// <summary>Where a person stands among authors.</summary>
    public PersonStanding StandingOf(int person, bool[] isAuthor)
    {
        bool any = false, before = false, shared = false, own = false, works = false, serves = false, advocates = true;
        for (var other = 0; other < isAuthor.Length; other++)
        {
            if (!isAuthor[other] || other == person) continue;
            any = true;
            before |= index.Of(other)[0] < index.Of(person)[0];
            shared |= affiliations.Any(mine => mine.Pair.Person == person && affiliations.Any(theirs => theirs.Pair.Person == other && theirs.Pair.Institution == mine.Pair.Institution));
        }

        foreach (var affiliation in affiliations)
        {
            if (affiliation.Pair.Person != person) continue;
            works = true;
            serves |= index.Entities.Entities[affiliation.Pair.Institution].Detail is not "other";
            own |= didStudy[affiliation.Pair.Institution];
            advocates &= index.Entities.Entities[affiliation.Pair.Institution].Detail is "charity" or "society" or "government";
        }

        return new PersonStanding(scholars.IndexOf(person), scholars.Count, any, before, shared, works, serves, own, didStudy.Contains(true), works && advocates, HoldsOffice(person), holdsPost[person], index.Of(person).Any(mention => MentionIndex.IsNamed(index.Mentions[mention]) && SubjectCues.Aged(index.Text, index.Mentions[mention].Tokens) >= 0), index.Of(person).All(mention => StandsInProse(index.Mentions[mention].Tokens)), index.Of(person).All(mention => index.Text.Sentence(index.Mentions[mention].Tokens.First).Tokens.Count > LongestSentence), OutsideViews.LeadUpTo(index, index.Mentions[index.Of(person)[0]].Tokens.First));
    }

    /// <summary>Adds the features of a person.</summary>
    public void Add(int person, HashedFeatures features)
    {
        features.Add("study-mentions", studyMentions);
        var standing = StandingOf(person);
        features.Add("known-author", Bits(standing.AuthorKnown, standing.AuthorBefore));
        features.Add("known-author-institution", Bits(standing.AuthorKnown, standing.SharesAuthors, standing.Works));
        features.Add("study-institution", Bits(standing.Own, standing.Rival, standing.Works));
        if (standing.InOutsideView) features.Add("outside-view");
        AddOpeners(person, features);
        var voice = VoiceOf(person);
        features.Add("voice-own", Bits(voice.Own));
        features.Add("voice-others", Bits(voice.Others));
        features.Add("speaks", Bits(voice.Speaks));
        features.Add("speaks-works", Bits(voice.Speaks, standing.Works, !index.Entities.Entities[person].Titles.IsEmpty));
        features.Add("voice", Bits(voice.Own, voice.Others, voice.Judges));
    }

    /// <summary>"the Labour MP Dr | Jane Doe", "health minister | Jane Doe".</summary>
    private bool HoldsOffice(int person) => index.Of(person).Any(mention => index.Text.IsAny(index.Mentions[mention].Tokens.First - 1, "MP", "MEP", "MSP", "minister", "senator", "congressman", "congresswoman", "lawmaker", "chancellor", "mayor", "premier", "secretary")
        || (index.Text.IsAny(index.Mentions[mention].Tokens.First - 1, "Dr", "Dr.", "Prof", "Professor") && index.Text.IsAny(index.Mentions[mention].Tokens.First - 2, "MP", "MEP", "MSP", "minister", "senator", "congressman", "congresswoman")));

    private static int Bits(bool one, bool two = false, bool four = false) => (one ? 1 : 0) + (two ? 2 : 0) + (four ? 4 : 0);

    /// <summary>A title or a university, hospital or institute makes a scholar of who does not write the article.</summary>
    private bool IsScholar(int person)
    {
        if (index.Of(person).Any(mention => MentionIndex.IsNamed(index.Mentions[mention]) && BylineCues.Of(index, index.Mentions[mention]) >= 0)) return false;
        return isKnownAuthor[person]
            || index.Entities.Entities[person].Titles.Any(title => title.StartsWith("Dr", StringComparison.OrdinalIgnoreCase) || title.Contains("Prof", StringComparison.OrdinalIgnoreCase))
            || affiliations.Any(affiliation => affiliation.Pair.Person == person && index.Entities.Entities[affiliation.Pair.Institution].Detail is "university" or "hospital" or "institute");
    }

    /// <summary>How the sentence that names the person first opens, and the one before it in the same paragraph: "Others urge caution. X, …".</summary>
    private void AddOpeners(int person, HashedFeatures features)
    {
        var text = index.Text;
        var at = text.SentenceOf(index.Mentions[index.Of(person)[0]].Tokens.First);
        for (var s = at; s >= Math.Max(0, at - 1); s--)
        {
            var first = text.Document.Sentences[s].Tokens.First;
            if (index.NameAt(first) is null) features.Add(s == at ? "opener" : "opener-before", text[first]);
            if (text.IsAny(first, "Others", "Outsiders", "Critics", "But", "However", "Meanwhile", "Independent", "Other") || (text.IsWord(first, "Not") && text.IsAny(first + 1, "everyone", "all", "everybody"))) features.Add("opener-turns", at - s);
            if (text.Has(first, TokenShape.LineStart)) break;
        }
    }

    /// <summary>Whether the sentences that name the person, and what follows up to the next name, speak of "our findings" or of "this study".</summary>
    public PersonVoice VoiceOf(int person)
    {
        var text = index.Text;
        bool own = false, others = false, judges = false, speaks = false, ownStudy = false, verdict = false;
        foreach (var mention in index.Of(person))
        {
            var at = text.SentenceOf(index.Mentions[mention].Tokens.First);
            speaks |= Speaks(index.Mentions[mention].Tokens);
            for (var s = at; s < Math.Min(text.Document.Sentences.Length, at + 3); s++)
            {
                var tokens = text.Document.Sentences[s].Tokens;
                if (s > at && NamesSomebodyElse(person, tokens)) break;
                for (var i = tokens.First; i < tokens.End; i++)
                {
                    own |= SpeaksOfOwn(text, i);
                    ownStudy |= StudyVoice.IsOwn(text, i);
                    verdict |= StudyVoice.IsVerdict(text, i);
                    others |= text.IsAny(i, "this", "the", "these", "such") && text.Is(i + 1, WordClass.Study) && text.Is(i - 1, WordClass.Speech) || text.IsAny(i, "the", "their") && text.IsAny(i + 1, "authors", "researchers", "scientists");
                    judges |= text.IsAny(i, "interesting", "important", "impressive", "welcome", "welcomed", "helpful", "caution", "cautioned", "convincing", "unconvinced", "surprised", "praised", "criticised", "criticized", "robust", "rigorous", "limitations", "flawed", "elegant", "compelling", "plausible", "exciting", "sceptical", "skeptical", "independent");
                }
            }
        }

        return new PersonVoice(speaks, own, others, judges, ownStudy, verdict);
    }

    /// <summary>"said X", "X, professor of …, said": a speech verb before the name, or behind it before anybody else is named.</summary>
    private bool Speaks(TokenRange tokens)
    {
        var text = index.Text;
        if (text.Is(FirstOfList(tokens.First) - 1, WordClass.Speech)) return true;
        var joined = true;
        for (var i = tokens.End; i < tokens.End + 24 && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (index.NameAt(i) == NameKind.Person && !joined) return false;
            joined &= index.NameAt(i) == NameKind.Person || text[i] is "," || text.IsAny(i, "and", "Dr", "Professor");
            if (text.Is(i, WordClass.Speech) && text.Tag(i) is PosTag.VBD or PosTag.VBZ or PosTag.VBP or PosTag.None) return true;
        }

        return false;
    }

    private bool StandsInProse(TokenRange tokens) => index.Text.Sentence(tokens.First).Zone == TextZone.Prose && !index.Text.Has(tokens.End - 1, TokenShape.AllCaps) && !index.Text.Has(tokens.First, TokenShape.LineStart) && !index.Text.Has(tokens.End, TokenShape.LineStart) && tokens.End < index.Text.Count;

    /// <summary>The first token of the list of people that a name stands in: "write | A and B".</summary>
    private int FirstOfList(int first)
    {
        while (first > 1 && (index.Text.IsWord(first - 1, "and") || index.Text[first - 1] is ",") && index.NameAt(first - 2) == NameKind.Person) first = index.Mentions[index.At(first - 2)].Tokens.First;
        return first;
    }

    private bool NamesSomebodyElse(int person, TokenRange tokens)
    {
        for (var i = tokens.First; i < tokens.End; i++)
        {
            if (index.NameAt(i) == NameKind.Person && index.Mentions[index.At(i)].Entity != person) return true;
        }

        return false;
    }

    /// <summary>"we found", "our results", "we wanted to".</summary>
    private static bool SpeaksOfOwn(LexicalText text, int i)
    {
        if (text.IsWord(i, "our")) return text.Is(i + 1, WordClass.Study | WordClass.Team) || text.IsAny(i + 1, "data", "participants", "sample", "model", "new", "paper", "team") || text.Is(i + 2, WordClass.Study);
        return text.IsWord(i, "we") && text.IsAny(i + 1, "found", "find", "showed", "show", "have", "were", "studied", "looked", "wanted", "saw", "used", "tested", "measured", "discovered", "observed", "also", "did", "hope", "hypothesise", "hypothesize", "think", "believe", "identified", "demonstrated", "analysed", "analyzed", "compared", "examined", "asked", "realised", "realized", "expected")
            && (!text.IsWord(i + 1, "have") || text.IsAny(i + 2, "found", "shown", "demonstrated", "discovered", "identified", "developed", "now") || (text.IsWord(i + 2, "been") && text.IsWord(i + 3, "able") && text.IsAny(i + 5, "show", "demonstrate", "find", "identify")));
    }

    /// <summary>"Harvard Chan School" where "researchers at Harvard University" did the study: a house called by the same name.</summary>
    private bool SharesHouse(int institution)
    {
        var entities = index.Entities.Entities;
        for (var other = 0; other < entities.Length; other++)
        {
            if (other != institution && named[other] && HouseNames.Share(entities[institution].Name, entities[other].Name)) return true;
        }

        return false;
    }

    private bool DidStudy(int institution)
    {
        foreach (var mention in index.Of(institution))
        {
            if (!MentionIndex.IsNamed(index.Mentions[mention])) continue;
            if (InstitutionNoun.DidStudy(index.Text, index.Mentions[mention].Tokens)) return true;
        }

        return false;
    }
}
