using KnowledgeGraph.Import.Relations.Affiliations;
using KnowledgeGraph.Import.Relations.Institutions;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Studies;

/// <summary>Describes an institution for the model that tells whether it carried out a study the article reports.</summary>
internal sealed class StudyInstitutionFeatures
{
    /// <summary>Bits of a bucket's number.</summary>
    public const int Bits = 14;

    private const int MostMentions = 5;
    private readonly MentionIndex index;
    private readonly IReadOnlyList<Affiliation> affiliations;
    private readonly string[] parts;
    private readonly HashedFeatures features = new(Bits);
    private readonly MentionContext context;
    private readonly CarriedOut evidence;

    /// <summary>Prepares the description of an article's institutions.</summary>
    /// <param name="index">The article's entities.</param>
    /// <param name="affiliations">Accepted affiliations.</param>
    /// <param name="parts">The part of each entity that is a person.</param>
    public StudyInstitutionFeatures(MentionIndex index, IReadOnlyList<Affiliation> affiliations, string[] parts)
    {
        this.index = index;
        this.affiliations = affiliations;
        this.parts = parts;
        context = new MentionContext(index, features);
        evidence = new CarriedOut(index);
    }

    /// <summary>True where the text itself ties the institution to research: "researchers at X".</summary>
    public bool IsSaid(int institution) => evidence.Of(institution);

    /// <summary>True where the institution is named as the place of somebody's post: "head of clinical trials at X".</summary>
    public bool IsPost(int institution)
    {
        foreach (var mention in index.Of(institution))
        {
            if (MentionIndex.IsNamed(index.Mentions[mention]) && evidence.Before(index.Mentions[mention].Tokens) is "role") return true;
        }

        return false;
    }

    /// <summary>True where the text lets the institution only comment on research: "in a linked editorial, researchers at X".</summary>
    public bool OnlyComments(int institution) => evidence.Comments(institution);

    /// <summary>The features of an institution; valid until the next call.</summary>
    public HashedFeatures Of(int institution)
    {
        features.Clear();
        var text = index.Text;
        var mentions = index.Of(institution);
        var first = index.Mentions[mentions[0]];
        features.Add("kind", index.Entities.Entities[institution].Detail ?? "other");
        features.Add("sentence", Math.Min(text.SentenceOf(first.Tokens.First), 8));
        features.Add("zone", (int)text.Sentence(first.Tokens.First).Zone);
        features.Add("mentions", Math.Min(mentions.Count, 4));
        context.AddNeighbours(first, "first");
        context.AddWindow(first, "first", 6);
        for (var i = 0; i < Math.Min(mentions.Count, MostMentions); i++)
        {
            var mention = index.Mentions[mentions[i]];
            if (!MentionIndex.IsNamed(mention)) continue;
            features.Add("noun", evidence.Before(mention.Tokens));
            features.Add("behind", InstitutionNoun.Behind(text, mention.Tokens.End));
        }

        AddPeople(institution);
        return features;
    }

    private void AddPeople(int institution)
    {
        int authors = 0, experts = 0, others = 0;
        foreach (var affiliation in affiliations)
        {
            if (affiliation.Pair.Institution != institution) continue;
            if (parts[affiliation.Pair.Person] == Core.Facts.Parts.Author) authors++;
            else if (parts[affiliation.Pair.Person] == Core.Facts.Parts.Expert) experts++;
            else others++;
        }

        // What the text says of this institution, beside what it says of the others.
        var own = evidence.Of(institution) ? "own" : "";
        var rival = evidence.OfAnother(institution) ? "rival" : "";
        features.Add("carried-out", own + rival);
        features.Add("carried-out-people" + own + rival, (Math.Min(authors, 1) * 4) + (Math.Min(experts, 1) * 2) + Math.Min(others, 1));
        features.Add("authors", Math.Min(authors, 2));
        features.Add("experts", Math.Min(experts, 2));
        features.Add("people", (Math.Min(authors, 1) * 4) + (Math.Min(experts, 1) * 2) + Math.Min(others, 1));
        features.Add("people-kind" + Math.Min(authors, 1) + Math.Min(experts, 1), index.Entities.Entities[institution].Detail ?? "other");
    }
}
