using KnowledgeGraph.Import.Mentions;

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
            if (outside is null && index.Mentions[mention].Form == MentionForm.Pronoun && OutsideCues.Before(index, tokens.First) is >= 0 and var theirs) outside = (Core.Facts.Parts.Expert, "part-comments", theirs);
            if (index.Mentions[mention].Form == MentionForm.Pronoun && subject is null && SubjectCues.OfPronoun(index.Text, tokens.End) is >= 0 and var hers) subject = (Core.Facts.Parts.Subject, "part-patient", hers);
            if (index.Mentions[mention].Form == MentionForm.Pronoun && OutsideCues.PronounTookPart(index.Text, tokens.End) is >= 0 and var enrolled) return (Core.Facts.Parts.Subject, "part-participant", enrolled);
            if (!MentionIndex.IsNamed(index.Mentions[mention])) continue;
            if (index.Text.IsWord(tokens.First - 1, "Follow") && index.Text.IsWord(tokens.End, "on")) return (Core.Facts.Parts.Journalist, "part-follow-line", tokens.First - 1);
            if (BylineCues.Of(index, index.Mentions[mention]) is >= 0 and var writes) return (Core.Facts.Parts.Journalist, "part-byline", writes);
            if (OutsideCues.NotInvolved(index, tokens.End) is >= 0 and var stranger) return (Core.Facts.Parts.Expert, "part-not-involved", stranger);
            if (OutsideCues.TookPart(index.Text, tokens.End) is >= 0 and var joined) return (Core.Facts.Parts.Subject, "part-participant", joined);
            if (subject is null && SubjectCues.Of(index.Text, tokens) is >= 0 and var befalls) subject = (Core.Facts.Parts.Subject, "part-patient", befalls);
            if (author is null && AuthorCues.Of(index, tokens.First, tokens.End) is >= 0 and var among) author = (Core.Facts.Parts.Author, "part-author-cue", among);
            if (outside is not null) continue;
            if (OutsideViews.EditorialBefore(index, tokens.First) is >= 0 and var editorial) outside = (Core.Facts.Parts.Expert, "part-comments", editorial);
            else if (OutsideCues.Before(index, tokens.First) is >= 0 and var before) outside = (Core.Facts.Parts.Expert, "part-comments", before);
            else if (OutsideCues.Behind(index, tokens.End) is >= 0 and var behind) outside = (Core.Facts.Parts.Expert, "part-comments", behind);
            else if (OutsideCues.Judges(index, tokens.End) is >= 0 and var judges) outside = (Core.Facts.Parts.Expert, "part-comments", judges);
            else if (OutsideCues.Spokesperson(index.Text, tokens.First, tokens.End) is >= 0 and var speaks) outside = (Core.Facts.Parts.Expert, "part-spokesperson", speaks);
            else if (OutsideCues.OfOrganisation(index.Text, tokens.First) is >= 0 and var noun) outside = (Core.Facts.Parts.Expert, "part-spokesperson", noun);
        }

        return author ?? outside ?? subject;
    }
}
