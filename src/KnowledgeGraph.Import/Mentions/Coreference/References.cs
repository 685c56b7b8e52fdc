using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Coreference;

/// <summary>Adds pronouns and descriptions to the named mentions of an article, from its start to its end.</summary>
internal static class References
{
    /// <summary>The entities with all their mentions.</summary>
    public static ArticleEntities Resolve(LexicalText reading, ArticleEntities named)
    {
        var state = new Discourse(reading, named);
        var mentions = named.Mentions;
        var next = 0;
        for (var at = 0; at < reading.Count; at++)
        {
            state.EnterSentence(at);
            var behind = at;
            while (next < mentions.Length && mentions[next].Tokens.First == at)
            {
                state.See(mentions[next]);
                behind = Math.Max(behind, mentions[next].Tokens.End);
                next++;
            }

            if (behind > at) at = behind - 1;
            else if (!Pronouns.TryResolve(reading, at, state)) Descriptions.TryResolve(reading, at, state);
        }

        return named with
        {
            Mentions = [.. mentions.Concat(state.Found).OrderBy(mention => mention.Tokens.First).ThenBy(mention => mention.Entity)],
            StudyMentions = [.. state.StudyMentions],
        };
    }
}
