using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Affiliations;
using KnowledgeGraph.Import.Relations.Institutions;
using KnowledgeGraph.Import.Relations.Roles;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Participation;

/// <summary>Describes a person for the models of parts and of the lead.</summary>
internal sealed class PartFeatures
{
    /// <summary>Bits of a bucket's number.</summary>
    public const int Bits = 14;

    private const int MostMentions = 8;
    private readonly MentionIndex index;
    private readonly IReadOnlyList<Affiliation> affiliations;
    private readonly HashedFeatures features = new(Bits);
    private readonly MentionContext context;

    /// <summary>Where the article's people stand among each other.</summary>
    public PartSurroundings Surroundings { get; }

    /// <summary>Prepares the description of an article's people.</summary>
    public PartFeatures(MentionIndex index, IReadOnlyList<Affiliation> affiliations)
    {
        this.index = index;
        this.affiliations = affiliations;
        context = new MentionContext(index, features);
        Surroundings = new PartSurroundings(index, affiliations);
    }

    /// <summary>The features of a person; valid until the next call.</summary>
    public HashedFeatures Of(int person)
    {
        features.Clear();
        var text = index.Text;
        var mentions = index.Of(person);
        var first = index.Mentions[mentions[0]];
        var sentence = text.SentenceOf(first.Tokens.First);
        features.Add("sentence", Math.Min(sentence, 10));
        features.Add("relative", sentence * 6 / text.Document.Sentences.Length);
        features.Add("zone", (int)text.Sentence(first.Tokens.First).Zone);
        features.Add("line-start", text.Has(first.Tokens.First, TokenShape.LineStart) ? 1 : 0);
        features.Add("line-end", text.Has(first.Tokens.End, TokenShape.LineStart) ? 1 : 0);
        features.Add("caps", text.Has(first.Tokens.End - 1, TokenShape.AllCaps) ? 1 : 0);
        features.Add("words", Math.Min(first.Tokens.Count, 4));
        features.Add("mentions", Math.Min(mentions.Count, 5));
        foreach (var title in index.Entities.Entities[person].Titles) features.Add("title", title);
        features.Add("titles", index.Entities.Entities[person].Titles.Length);
        if (RoleReader.Of(index, person) is { } role)
        {
            features.Add("role-rule", role.Rule);
            for (var i = role.Tokens.First; i < role.Tokens.End; i++) features.Add("role-word", text[i]);
        }

        context.AddNeighbours(first, "first");
        for (var i = 0; i < Math.Min(mentions.Count, MostMentions); i++)
        {
            var mention = index.Mentions[mentions[i]];
            context.AddVoice(mention, MentionIndex.IsNamed(mention) ? "" : "pronoun");
            if (i > 0 && MentionIndex.IsNamed(mention)) context.AddNeighbours(mention, "later");
        }

        AddInstitutions(person, first.Tokens.First);
        Surroundings.Add(person, features);
        return features;
    }

    /// <summary>Where the person works, and what else the article says of that institution.</summary>
    private void AddInstitutions(int person, int at)
    {
        var any = false;
        foreach (var affiliation in affiliations)
        {
            if (affiliation.Pair.Person != person) continue;
            any = true;
            features.Add("institution-kind", index.Entities.Entities[affiliation.Pair.Institution].Detail ?? "journal");
            features.Add("institution-sentences", affiliation.Pair.Sentences);
            foreach (var other in index.Of(affiliation.Pair.Institution))
            {
                var tokens = index.Mentions[other].Tokens;
                if (!MentionIndex.IsNamed(index.Mentions[other])) continue;
                features.Add("institution-noun", InstitutionNoun.Before(index.Text, tokens.First));
                features.Add("institution-behind", InstitutionNoun.Behind(index.Text, tokens.End));
                if (tokens.First < at) features.Add("institution-earlier");
            }
        }

        if (!any) features.Add("no-institution");
    }
}
