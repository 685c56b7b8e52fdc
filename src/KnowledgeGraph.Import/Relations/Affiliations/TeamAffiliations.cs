using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Affiliations.Pairs;
using KnowledgeGraph.Import.Relations.Institutions;
using KnowledgeGraph.Import.Relations.Participation;
using KnowledgeGraph.Import.Relations.Roles;
using KnowledgeGraph.Import.Relations.Scoring;
using KnowledgeGraph.Import.Relations.Studies;

namespace KnowledgeGraph.Import.Relations.Affiliations;

/// <summary>Ties authors whose institution no sentence names to the one whose team did the study: "Researchers at the University of X tracked … Lead researcher Dr Y said …".</summary>
internal static class TeamAffiliations
{
    /// <summary>Name of the rule.</summary>
    public const string Rule = "affiliation-of-team";

    /// <summary>Probability from which the model needs no title or post beside it.</summary>
    private const float Sure = 0.7f;

    /// <summary>Farthest team, in sentences before the author's name.</summary>
    private const int Reach = 20;

    /// <summary>Sentences before the author's name in which another house would be the author's.</summary>
    private const int Beside = 2;

    /// <summary>The affiliations with those of authors added that have none, where exactly one institution's team is named before them.</summary>
    public static List<Affiliation> Complete(MentionIndex index, List<Affiliation> affiliations, IReadOnlyList<PartOfPerson> parts)
    {
        List<int>? teams = null;
        var completed = affiliations;
        for (var person = 0; person < parts.Count; person++)
        {
            if (parts[person] is { Part: Parts.Expert, Cue: >= 0 }
                && !affiliations.Exists(known => known.Pair.Person == person)
                && OfEditorial(index, person, parts[person].Cue) is { } house)
            {
                if (ReferenceEquals(completed, affiliations)) completed = [.. affiliations];
                completed.Add(new Affiliation(house, (float)RuleConfidence.Of(Rule)) { Rule = Rule });
            }

            if (parts[person].Part != Parts.Author
                || affiliations.Exists(known => known.Pair.Person == person)
                || !IsScholar(index, person, parts[person])) continue;
            teams ??= TeamMentions(index);
            var isLead = parts[person].Rule == "part-lead-cue";
            var tie = OfAuthors(index, teams, FirstNamed(index, person), parts[person].Cue)
                ?? Sole(index, teams, FirstNamed(index, person))
                ?? (isLead ? Only(index, teams, FirstNamed(index, person)) : null);
            if (tie is not { } pair || HouseBarriers.HasPostElsewhere(index, pair with { Person = person, PersonMention = FirstNamed(index, person) })) continue;
            if (ReferenceEquals(completed, affiliations)) completed = [.. affiliations];
            completed.Add(new Affiliation(pair with { Person = person }, (float)RuleConfidence.Of(Rule)) { Rule = Rule });
        }

        return completed;
    }

    /// <summary>Whom words call an author, the model is sure of, or a title or post shows to be one: not whoever else a sentence names.</summary>
    private static bool IsScholar(MentionIndex index, int person, PartOfPerson part) =>
        part.Cue >= 0 || part.Probability >= Sure || !index.Entities.Entities[person].Titles.IsEmpty || RoleReader.Of(index, person) is not null;

    /// <summary>"In a linked editorial, doctors at X argued … . '…,' A wrote.": the only institution of the sentence before A's that tells of the editorial, or null.</summary>
    private static AffiliationPair? OfEditorial(MentionIndex index, int person, int cue)
    {
        var mention = FirstNamed(index, person);
        if (mention < 0 || index.Text.SentenceOf(index.Mentions[mention].Tokens.First) != index.Text.SentenceOf(cue) + 1) return null;
        AffiliationPair? found = null;
        var sentence = index.Text.Sentence(cue).Tokens;
        for (var i = 0; i < index.Mentions.Length; i++)
        {
            var tokens = index.Mentions[i].Tokens;
            if (!sentence.Contains(tokens.First)
                || !MentionIndex.IsNamed(index.Mentions[i])
                || index.KindOf(index.Mentions[i]) != NameKind.Organisation
                || index.Entities.Entities[index.Mentions[i].Entity].Detail is "media") continue;
            if (found is not null) return null;
            found = new AffiliationPair(person, index.Mentions[i].Entity, mention, i, 1);
        }

        return found;
    }

    /// <summary>"The authors of the study, from | X, say … . One of them, A, said": the pair with the authors' house, or null.</summary>
    private static AffiliationPair? OfAuthors(MentionIndex index, List<int> teams, int mention, int cue)
    {
        var text = index.Text;
        if (mention < 0 || cue < 0 || !text.IsAny(cue, "one", "another") || !text.IsWord(cue + 1, "of") || !text.IsWord(cue + 2, "them")) return null;
        var at = teams.FindLastIndex(team => index.Mentions[team].Tokens.First < cue && IsOfAuthors(text, index.Mentions[team].Tokens.First));
        if (at < 0) return null;
        var distance = text.SentenceOf(cue) - text.SentenceOf(index.Mentions[teams[at]].Tokens.First);
        return distance is > 0 and <= Reach ? new AffiliationPair(-1, index.Mentions[teams[at]].Entity, mention, teams[at], distance) : null;
    }

    /// <summary>"the authors of the study, from the | X".</summary>
    private static bool IsOfAuthors(LexicalText text, int first)
    {
        var at = text.IsWord(first - 1, "the") ? first - 2 : first - 1;
        if (!text.IsAny(at, "from", "at")) return false;
        for (var i = at - 1; i > at - 7 && !text.Has(i + 1, TokenShape.SentenceStart); i--)
            if (text.IsAny(i, "authors", "researchers", "scientists")) return true;
        return false;
    }

    /// <summary>The pair with the last team named before a mention, or null where teams of two houses are, or none.</summary>
    private static AffiliationPair? Sole(MentionIndex index, List<int> teams, int mention)
    {
        if (mention < 0) return null;
        var at = index.Mentions[mention].Tokens.First;
        AffiliationPair? last = null;
        foreach (var team in teams)
        {
            var tokens = index.Mentions[team].Tokens;
            if (tokens.First > at) break;
            var institution = index.Mentions[team].Entity;
            if (last is { } known
                && known.Institution != institution
                && !HouseNames.Share(index.Entities.Entities[known.Institution].Name, index.Entities.Entities[institution].Name)) return null;
            last = new AffiliationPair(-1, institution, mention, team, index.Text.SentenceOf(at) - index.Text.SentenceOf(tokens.First));
        }

        return last is { Sentences: > 0 and <= Reach } tie && !NamesAnother(index, tie, at) ? last : null;
    }

    /// <summary>"Its makers at Y claim … . “…,” said | X, a member of the team": whether the sentences right before a name, but not that of the team, tell of another house of research.</summary>
    private static bool NamesAnother(MentionIndex index, AffiliationPair team, int name)
    {
        var sentence = index.Text.SentenceOf(name);
        return index.Mentions.Any(mention => mention.Entity != team.Institution
            && mention.Tokens.First < name
            && sentence - index.Text.SentenceOf(mention.Tokens.First) < team.Sentences
            && sentence - index.Text.SentenceOf(mention.Tokens.First) <= Beside
            && MentionIndex.IsNamed(mention)
            && index.Entities.Entities[mention.Entity] is { Kind: NameKind.Organisation, Detail: "university" or "institute" or "hospital" });
    }

    /// <summary>
    /// The pair with the only house of research that the article names at all, before or behind the lead's name, where it tells of its team or study; null
    /// where it names two, or none.
    /// </summary>
    private static AffiliationPair? Only(MentionIndex index, List<int> teams, int mention)
    {
        if (mention < 0 || teams.Count == 0) return null;
        for (var other = 0; other < index.Entities.Entities.Length; other++)
        {
            if (other != index.Mentions[teams[0]].Entity
                && index.Entities.Entities[other] is { Kind: NameKind.Organisation, Detail: "university" or "institute" or "hospital" }) return null;
        }

        if (teams.Exists(team => index.Mentions[team].Entity != index.Mentions[teams[0]].Entity)) return null;
        return new AffiliationPair(
            -1,
            index.Mentions[teams[0]].Entity,
            mention,
            teams[0],
            Math.Abs(index.Text.SentenceOf(index.Mentions[mention].Tokens.First) - index.Text.SentenceOf(index.Mentions[teams[0]].Tokens.First)));
    }

    /// <summary>Mentions of institutions whose team is spoken of, in text order.</summary>
    private static List<int> TeamMentions(MentionIndex index)
    {
        var teams = new List<int>();
        for (var i = 0; i < index.Mentions.Length; i++)
        {
            var mention = index.Mentions[i];
            if (!MentionIndex.IsNamed(mention)
                || index.KindOf(mention) != NameKind.Organisation
                || index.Entities.Entities[mention.Entity].Detail is "media"
                || IsPublisher(index, mention)) continue;
            if (InstitutionNoun.DidStudy(index.Text, mention.Tokens)
                || DoneTogether.Says(index, mention.Tokens)
                || IsPractitioners(index.Text, mention.Tokens.First)
                || (index.Entities.Entities[mention.Entity].Detail is "university" or "institute" or "hospital"
                    && InstitutionNoun.Studied(index.Text, mention.Tokens))) teams.Add(i);
        }

        return teams;
    }

    /// <summary>"surgeons at the Karlsen Hospital": people of a trade who do research where an article names nobody else's team.</summary>
    private static bool IsPractitioners(LexicalText text, int first)
    {
        var at = text.IsWord(first - 1, "the") ? first - 2 : first - 1;
        return text.IsAny(at, "at", "from") && text.IsAny(at - 1, "surgeons", "clinicians", "physicians", "vets", "psychiatrists", "midwives", "pharmacists");
    }

    /// <summary>"a study in Bath Press journal Sleep": where a study stands, not who did it.</summary>
    private static bool IsPublisher(MentionIndex index, EntityMention mention) =>
        index.Entities.Entities[mention.Entity].Detail is "company"
        && index.Text.IsAny(mention.Tokens.First - (index.Text.IsWord(mention.Tokens.First - 1, "the") ? 2 : 1), "in");

    private static int FirstNamed(MentionIndex index, int person)
    {
        foreach (var mention in index.Of(person))
        {
            if (MentionIndex.IsNamed(index.Mentions[mention])) return mention;
        }

        return -1;
    }
}
