using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Lexicon;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Affiliations;
using KnowledgeGraph.Import.Relations.Institutions;
using KnowledgeGraph.Import.Relations.Participation.Callings;
using KnowledgeGraph.Import.Relations.Participation.Journalists;
using KnowledgeGraph.Import.Relations.Participation.Outsiders;
using KnowledgeGraph.Import.Relations.Participation.Subjects;
using KnowledgeGraph.Import.Relations.Participation.Voices;
using KnowledgeGraph.Import.Relations.Roles;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Participation;

/// <summary>Where a person stands among the others of the article: beside known authors, their institutions, and whose research the person speaks of.</summary>
internal sealed class PartSurroundings
{
    /// <summary>Tokens of the longest post before a name: "the chairman of the trust | Jane Doe".</summary>
    private const int LongestPost = 9;

    /// <summary>Words with which a sentence turns to other views: "| Others urge caution."</summary>
    private static readonly string[] Turns = ["Others", "Outsiders", "Critics", "But", "However", "Meanwhile", "Independent", "Other"];

    private readonly MentionIndex index;
    private readonly IReadOnlyList<Affiliation> affiliations;
    private readonly bool[] isKnownAuthor;
    private readonly bool[] didStudy;
    private readonly bool[] named;
    private readonly Role?[] roles;
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
        roles = new Role?[entities.Length];
        for (var i = 0; i < entities.Length; i++)
        {
            if (entities[i].Kind == NameKind.Person)
            {
                isKnownAuthor[i] = PartReader.Cued(index, i)?.Part == Parts.Author;
                roles[i] = RoleReader.Of(index, i);
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
            shared |= SharesInstitution(person, other);
        }

        foreach (var affiliation in affiliations)
        {
            if (affiliation.Pair.Person != person) continue;
            works = true;
            var kind = index.Entities.Entities[affiliation.Pair.Institution].Detail;
            serves |= kind is not "other";
            own |= didStudy[affiliation.Pair.Institution];
            advocates &= kind is "charity" or "society" or "government";
        }

        var mentions = index.Of(person);
        return new PersonStanding(
            Turn: scholars.IndexOf(person),
            Scholars: scholars.Count,
            AuthorKnown: any,
            AuthorBefore: before,
            SharesAuthors: shared,
            Works: works,
            Serves: serves,
            Own: own,
            Rival: didStudy.Contains(true),
            Advocates: works && advocates,
            HoldsOffice: OfficeCues.Holds(index, person),
            HoldsPost: roles[person].HasValue || mentions.Any(mention => HoldsPostBefore(index.Mentions[mention].Tokens) || SpeaksInRunOn(index.Mentions[mention].Tokens)),
            Practises: roles[person] is { } post ? PracticePosts.Is(index.Text, post) : mentions.Any(mention => HoldsPostBefore(index.Mentions[mention].Tokens)),
            Studies: roles[person] is { } held && PracticePosts.IsOfResearch(index.Text, held),
            Researches: WorksInResearch(person),
            IsExpert: roles[person] is { } role && CallingCues.IsExpert(index.Text, role.Tokens),
            IsLeading: mentions.Any(mention => CallingCues.IsLeading(index.Text, index.Mentions[mention].Tokens)),
            IsFamous: CallingCues.IsFamous(index, person, roles[person]),
            Aged: mentions.Any(mention => TellsAge(index.Mentions[mention])),
            InProse: mentions.All(mention => StandsInProse(index.Mentions[mention].Tokens)),
            InRunOn: mentions.All(mention => RunOn.Stands(index.Text, index.Mentions[mention].Tokens)),
            InOutsideView: OutsideViews.LeadUpTo(index, index.Mentions[mentions[0]].Tokens.First));
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
        var voice = VoiceReader.Of(index, person);
        features.Add("voice-own", Bits(voice.Own));
        features.Add("voice-others", Bits(voice.Others));
        features.Add("speaks", Bits(voice.Speaks));
        features.Add("speaks-works", Bits(voice.Speaks, standing.Works, !index.Entities.Entities[person].Titles.IsEmpty));
        features.Add("voice", Bits(voice.Own, voice.Others, voice.Judges));
    }

    private static int Bits(bool one, bool two = false, bool four = false) => (one ? 1 : 0) + (two ? 2 : 0) + (four ? 4 : 0);

    /// <summary>A title or a university, hospital or institute makes a scholar of who does not write the article.</summary>
    private bool IsScholar(int person) => !WritesArticle(person) && (isKnownAuthor[person] || HasScholarsTitle(person) || WorksInResearch(person));

    /// <summary>"By | Jane Doe": the person stands in the byline.</summary>
    private bool WritesArticle(int person) =>
        index.Of(person).Any(mention => MentionIndex.IsNamed(index.Mentions[mention]) && BylineCues.Of(index, index.Mentions[mention]) >= 0);

    /// <summary>"Dr | Jane Doe", "Associate Professor | Jane Doe".</summary>
    private bool HasScholarsTitle(int person) => index.Entities.Entities[person].Titles.Any(title =>
        title.StartsWith("Dr", StringComparison.OrdinalIgnoreCase) || title.Contains("Prof", StringComparison.OrdinalIgnoreCase));

    private bool WorksInResearch(int person) => affiliations.Any(affiliation => affiliation.Pair.Person == person
        && index.Entities.Entities[affiliation.Pair.Institution].Detail is "university" or "hospital" or "institute");

    /// <summary>How the sentence that names the person first opens, and the one before it in the same paragraph: "Others urge caution. X, …".</summary>
    private void AddOpeners(int person, HashedFeatures features)
    {
        var text = index.Text;
        var at = text.SentenceOf(index.Mentions[index.Of(person)[0]].Tokens.First);
        for (var s = at; s >= Math.Max(0, at - 1); s--)
        {
            var first = text.Document.Sentences[s].Tokens.First;
            if (index.NameAt(first) is null) features.Add(s == at ? "opener" : "opener-before", text[first]);
            if (TurnsToOthers(text, first)) features.Add("opener-turns", at - s);
            if (text.Has(first, TokenShape.LineStart)) break;
        }
    }

    /// <summary>"| Others urge caution.", "| Not everyone is convinced.": a sentence that turns to other views.</summary>
    private static bool TurnsToOthers(LexicalText text, int first) =>
        text.IsAny(first, Turns) || (text.IsWord(first, "Not") && text.IsAny(first + 1, "everyone", "all", "everybody"));

    /// <summary>True where the mention stands within a line of running text, not in a heading, a byline or capitals.</summary>
    private bool StandsInProse(TokenRange tokens) =>
        index.Text.Sentence(tokens.First).Zone == TextZone.Prose
        && !(index.Text.Has(tokens.End - 1, TokenShape.AllCaps) && index.Text.Has(tokens.First, TokenShape.AllCaps))
        && !index.Text.Has(tokens.First, TokenShape.LineStart)
        && !index.Text.Has(tokens.End, TokenShape.LineStart)
        && tokens.End < index.Text.Count;

    /// <summary>"the chairman of the trust | Jane Doe announced": in words without stops, a post and its house before the name.</summary>
    private bool HoldsPostBefore(TokenRange tokens)
    {
        var text = index.Text;
        if (!RunOn.Stands(text, tokens)) return false;
        for (var i = tokens.First - 1; i > tokens.First - LongestPost && i > 0 && text.Has(i, TokenShape.Word) && index.NameAt(i) != NameKind.Person; i--)
        {
            if (text.Is(i, WordClass.Role) && text.IsAny(i + 1, "of", "for", "at") && !text.IsAny(i, "mother", "father", "son", "daughter", "wife", "husband")) return true;
        }

        return false;
    }

    /// <summary>"Jane Doe from the group says", "Jane Doe says": in words without stops, speech right behind the name or its house.</summary>
    private bool SpeaksInRunOn(TokenRange tokens)
    {
        var text = index.Text;
        if (!RunOn.Stands(text, tokens) || !text.IsAny(tokens.End, "from", "of", "at")) return false;
        for (var i = tokens.End + 1; i < tokens.End + 7 && index.NameAt(i) != NameKind.Person; i++)
        {
            if (text.IsAny(i, "says", "said", "told", "believes", "explains", "warns", "warned")) return true;
        }

        return false;
    }

    /// <summary>"Jane Doe, 46,": the text tells the person's age beside the name.</summary>
    private bool TellsAge(EntityMention mention) => MentionIndex.IsNamed(mention) && SubjectCues.Aged(index.Text, mention.Tokens) >= 0;

    /// <summary>True where two people work for the same institution.</summary>
    private bool SharesInstitution(int person, int other) => affiliations.Any(mine => mine.Pair.Person == person
        && affiliations.Any(theirs => theirs.Pair.Person == other && theirs.Pair.Institution == mine.Pair.Institution));

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
