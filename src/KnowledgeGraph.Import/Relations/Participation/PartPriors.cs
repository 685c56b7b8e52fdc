using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Relations.Participation.Voices;

namespace KnowledgeGraph.Import.Relations.Participation;

/// <summary>
/// Weighs the models' probabilities for the shares the parts have in real news: the articles the models learnt from hold 147 experts beside 238 authors,
/// real ones about as many as authors, and more people in passing.
/// </summary>
internal static class PartPriors
{
    /// <summary>How much more often real news lets outsiders speak, beside authors.</summary>
    private const float Expert = 1.5f;

    /// <summary>The same for scholars from elsewhere in articles whose authors are known.</summary>
    private const float Stranger = 4;

    /// <summary>The same for whom the sentences before announce as an outsider: "Other experts urged caution."</summary>
    private const float Announced = 6;

    /// <summary>
    /// The same for who says "we found" or works where the study was done, and for the first scholar of an article that names nobody as an author:
    /// in real news mostly one of those who did the study, named as no more than that.
    /// </summary>
    private const float FirstVoice = 0.7f;

    /// <summary>The same for such a first scholar of no institution, below a team that has one: an outsider would be introduced by where he works.</summary>
    private const float Unplaced = 0.2f;

    /// <summary>
    /// The same for who speaks for charities, societies and ministries only, or for voters: of 83 such people in training and real articles 80 comment, and those who did
    /// the study are told so by words.
    /// </summary>
    private const float Advocate = 16;

    /// <summary>The same for who says "our study": 19 authors beside one outsider in real articles.</summary>
    private const float OwnStudy = 0.2f;

    /// <summary>The same for who tells what a study is worth: "this is an important study".</summary>
    private const float Verdict = 3;

    /// <summary>
    /// The same for who speaks of "this study" or "the authors": of people in annotated real articles whose part no cue tells, 48 of 160 who comment say so and 4 of
    /// 47 authors.
    /// </summary>
    private const float Reader = 3.5f;

    /// <summary>The same for whom the text calls an expert on something: all five such people of annotated real articles comment, and of four of others three.</summary>
    private const float Expertise = 4;

    /// <summary>The same for whose post it is to treat, lead or advise, and who says nothing of a study of his own.</summary>
    private const float Practice = 4;

    /// <summary>
    /// How much more seldom than in the articles learnt from who works in no university, hospital or institute is an author, where no such house did the study either:
    /// of eleven such people in real articles one was.
    /// </summary>
    private const float Houseless = 0.2f;

    /// <summary>The same for players, actors and singers as authors or outsiders: they are told of.</summary>
    private const float Famous = 0.05f;

    /// <summary>The same for whom only a broadcast without stops names, of no known house: the models learnt from sentences.</summary>
    private const float Unheard = 0.001f;

    /// <summary>How much more seldom than in the articles learnt from who has neither title nor institution is an author.</summary>
    private const float Plain = 0.5f;

    /// <summary>The same, and as seldom an outsider, for who is given no words either: somebody named in passing.</summary>
    private const float Silent = 0.1f;

    /// <summary>The same for such a person whose age is told: a patient, a parent, a celebrity.</summary>
    private const float Aged = 0.05f;

    /// <summary>The same for such a person named only in a broadcast written down without stops, which names whoever the day's news is about.</summary>
    private const float RunOn = 0.02f;

    /// <summary>Weighs probabilities in the order of <see cref="PartModel.Names"/>.</summary>
    public static void Correct(Span<float> probabilities, PersonStanding standing, PersonVoice voice)
    {
        Weigh(Parts.Expert, OfExpert(standing, voice), probabilities);
        if (IsHouseless(standing, voice)) Weigh(Parts.Author, Houseless, probabilities);
        if (IsToldOf(standing, voice))
        {
            var weight = standing.InRunOn ? Unheard : Famous;
            Weigh(Parts.Author, weight, probabilities);
            Weigh(Parts.Expert, weight, probabilities);
            if (standing.InProse || standing.InRunOn) Weigh(Parts.Journalist, Silent, probabilities);
            return;
        }

        if (standing.Turn >= 0 || standing.Serves || (standing.Works && voice.Speaks)) return;
        Weigh(Parts.Author, standing.Aged ? Aged : standing.InRunOn ? RunOn : voice.Speaks && !standing.HoldsOffice ? Plain : Silent, probabilities);
        if (standing.Aged) Weigh(Parts.Expert, Aged, probabilities);
        else if (!voice.Speaks && !standing.HoldsPost) Weigh(Parts.Expert, Silent, probabilities);
        if (standing.InProse && (standing.Aged || !voice.Speaks)) Weigh(Parts.Journalist, Silent, probabilities);
    }

    /// <summary>Players and actors whom nobody quotes, and who is no scholar and holds no post in a broadcast without stops.</summary>
    private static bool IsToldOf(PersonStanding standing, PersonVoice voice) =>
        standing.Turn < 0 && !standing.Serves && ((standing.IsFamous && !voice.Speaks) || (standing is { InRunOn: true, HoldsPost: false, HoldsOffice: false }));

    private static bool IsHouseless(PersonStanding standing, PersonVoice voice) =>
        standing is { Researches: false, Studies: false } && !(standing is { Turn: >= 0, Rival: true }) && !voice.Own && !voice.OwnStudy;

    private static void Weigh(string part, float weight, Span<float> probabilities) => probabilities[PartModel.Names.IndexOf(part)] *= weight;

    private static float OfExpert(PersonStanding standing, PersonVoice voice)
    {
        if (standing.InOutsideView) return Announced;
        if (voice.OwnStudy) return OwnStudy;
        if (standing is { Advocates: true, Own: false } || (standing.HoldsOffice && voice.Speaks)) return Advocate;
        if (voice.Verdict && !standing.Own) return Verdict;
        if (voice.Read && !standing.Own && !voice.Own) return Reader;
        if (standing.Own || voice.Own) return FirstVoice;
        if (standing.IsExpert || standing.IsLeading) return Expertise;
        if (standing.Practises && voice.Speaks) return Practice;
        if (standing.Turn >= 0 && standing.AuthorKnown && !standing.SharesAuthors) return Stranger;
        if (standing is { Turn: 0, AuthorKnown: false, Works: false, Rival: true } && voice is { Speaks: true, Judges: false }) return Unplaced;
        return standing.Turn == 0 && !standing.AuthorKnown && !voice.Judges ? FirstVoice : Expert;
    }
}
