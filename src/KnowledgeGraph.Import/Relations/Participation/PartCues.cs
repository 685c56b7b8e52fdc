using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Participation;

/// <summary>Words that settle a person's part without weighing: "Follow X on Twitter", "lead author X", "X, who was not involved".</summary>
internal static class PartCues
{
    /// <summary>The part, the cue's rule and its first token, or null where the model has to weigh.</summary>
    public static (string Part, string Rule, int Token)? Of(MentionIndex index, int person)
    {
        foreach (var mention in index.Of(person))
        {
            if (!MentionIndex.IsNamed(index.Mentions[mention])) continue;
            var tokens = index.Mentions[mention].Tokens;
            if (index.Text.IsWord(tokens.First - 1, "Follow") && index.Text.IsWord(tokens.End, "on")) return (Core.Facts.Parts.Journalist, "part-follow-line", tokens.First - 1);
            if (NotInvolved(index, tokens.End) is >= 0 and var outside) return (Core.Facts.Parts.Expert, "part-not-involved", outside);
        }

        return null;
    }

    /// <summary>", who was not involved", ", who wasn't part of": the cue's token behind a name, before anybody else is named, or -1.</summary>
    private static int NotInvolved(MentionIndex index, int end)
    {
        var text = index.Text;
        for (var i = end; i < end + 24 && i < text.Count && !text.Has(i, TokenShape.SentenceStart); i++)
        {
            if (index.NameAt(i) == Language.NameKind.Person || text[i] is "“" or "\"" or "‘") return -1;
            if (!text.IsAny(i, "not", "n't", "n’t", "neither")) continue;
            if (!text.IsAny(i - 1, "was", "is", "were", "did") && !text.IsAny(i + 1, "involved", "part")) continue;
            for (var j = i + 1; j < i + 5; j++)
            {
                if (text.IsAny(j, "involved") || (text.IsWord(j, "part") && text.IsAny(j + 1, "of", "in"))) return text.IsAny(i - 2, "who") || text.IsAny(i - 3, "who") || text.IsAny(end, ",") ? i : -1;
            }
        }

        return -1;
    }
}
