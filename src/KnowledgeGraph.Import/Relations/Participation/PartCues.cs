using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Participation.Authors;
using KnowledgeGraph.Import.Relations.Participation.Journalists;
using KnowledgeGraph.Import.Relations.Participation.Outsiders;
using KnowledgeGraph.Import.Relations.Participation.Subjects;

namespace KnowledgeGraph.Import.Relations.Participation;

/// <summary>Words that settle a person's part without weighing: "Follow X on Twitter", "co-author X", "X, who was not involved", "commenting on the study, X".</summary>
internal static class PartCues
{
    /// <summary>The part, the cue's rule and its first token, or null where the model has to weigh.</summary>
    public static (string Part, string Rule, int Token)? Of(MentionIndex index, int person)
    {
        (string Part, string Rule, int Token)? author = null, outside = null, subject = null;
        foreach (var mention in index.Of(person))
        {
            var tokens = index.Mentions[mention].Tokens;
            if (index.Mentions[mention].Form == MentionForm.Pronoun)
            {
                if (outside is null && EditorialCues.Before(index, tokens.First) is >= 0 and var theirs) outside = (Parts.Expert, "part-comments", theirs);
                if (OutsideCues.PronounNotInvolved(index.Text, tokens.End) is >= 0 and var apart) return (Parts.Expert, "part-not-involved", apart);
                if (outside is null && JudgingCues.OfPronoun(index.Text, tokens.End) is >= 0 and var agrees) outside = (Parts.Expert, "part-comments", agrees);
                if (subject is null && SubjectCues.OfPronoun(index.Text, tokens.End) is >= 0 and var hers) subject = (Parts.Subject, "part-patient", hers);
                if (OutsideCues.PronounTookPart(index.Text, tokens.End) is >= 0 and var enrolled) return (Parts.Subject, "part-participant", enrolled);
            }

            if (!MentionIndex.IsNamed(index.Mentions[mention])) continue;
            if (IsFollowLine(index.Text, tokens)) return (Parts.Journalist, "part-follow-line", tokens.First - 1);
            if (GuestCues.Presenter(index.Text, tokens) is >= 0 and var presents) return (Parts.Journalist, "part-byline", presents);
            if (BylineCues.Of(index, index.Mentions[mention]) is >= 0 and var writes) return (Parts.Journalist, "part-byline", writes);
            if (OutsideCues.NotInvolved(index, tokens.End) is >= 0 and var stranger) return (Parts.Expert, "part-not-involved", stranger);
            if (OutsideCues.TookPart(index.Text, tokens.End) is >= 0 and var joined) return (Parts.Subject, "part-participant", joined);
            if (subject is null && SubjectCues.Of(index, tokens) is >= 0 and var befalls) subject = (Parts.Subject, "part-patient", befalls);
            if (author is null && AuthorCues.Of(index, tokens.First, tokens.End) is >= 0 and var among) author = (Parts.Author, "part-author-cue", among);
            outside ??= Outside(index, tokens);
            if (outside is null && GuestCues.Expert(index, person, tokens) is >= 0 and var guest) outside = (Parts.Expert, "part-comments", guest);
        }

        return author ?? outside ?? subject;
    }

    /// <summary>"| Follow Jane Doe on Twitter".</summary>
    private static bool IsFollowLine(LexicalText text, TokenRange name) => text.IsWord(name.First - 1, "Follow") && text.IsWord(name.End, "on");

    /// <summary>The first cue beside a name that tells of who comments on the research or speaks for a body, or null.</summary>
    private static (string Part, string Rule, int Token)? Outside(MentionIndex index, TokenRange name)
    {
        if (OutsideViews.EditorialBefore(index, name.First) is >= 0 and var editorial) return (Parts.Expert, "part-comments", editorial);
        if (EditorialCues.Before(index, name.First) is >= 0 and var before) return (Parts.Expert, "part-comments", before);
        if (EditorialCues.Behind(index, name.End) is >= 0 and var behind) return (Parts.Expert, "part-comments", behind);
        if (EditorialCues.InNextSentence(index, name.End) is >= 0 and var next) return (Parts.Expert, "part-comments", next);
        if (ForerunnerStudies.Behind(index.Text, name.End) is >= 0 and var earlier) return (Parts.Expert, "part-comments", earlier);
        if (JudgingCues.Before(index, name.First) is >= 0 and var judged) return (Parts.Expert, "part-comments", judged);
        if (JudgingCues.Of(index, name.End) is >= 0 and var judges) return (Parts.Expert, "part-comments", judges);
        if (OutsideCues.Consulted(index.Text, name.First) is >= 0 and var consults) return (Parts.Expert, "part-comments", consults);
        if (OutsideCues.Spokesperson(index.Text, name.First, name.End) is >= 0 and var speaks) return (Parts.Expert, "part-spokesperson", speaks);
        if (BystanderCues.Of(index, name) is >= 0 and var bystander) return (Parts.Expert, "part-comments", bystander);
        if (OutsideCues.OfOrganisation(index.Text, name.First) is >= 0 and var noun) return (Parts.Expert, "part-spokesperson", noun);
        return null;
    }
}
