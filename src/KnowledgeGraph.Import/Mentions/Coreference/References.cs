using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Coreference;

/// <summary>Adds pronouns and descriptions to the named mentions of an article, from its start to its end.</summary>
internal static class References
{
    /// <summary>The entities with all their mentions.</summary>
    public static ArticleEntities Resolve(LexicalText reading, ArticleEntities named) => Resolve(reading, named, AntecedentModel.Embedded, null);

    /// <summary>The same by given weights; <paramref name="seen"/> is told of every personal pronoun and its candidates before it is resolved.</summary>
    public static ArticleEntities Resolve(LexicalText reading, ArticleEntities named, AntecedentModel model, Action<int, AntecedentChoice>? seen)
    {
        var state = new Discourse(reading, named);
        var pronouns = new Pronouns(reading, state, model, seen);
        for (var at = 0; at < reading.Count; at++)
        {
            state.EnterSentence(at);
            var behind = state.SeeNamed(at);
            if (behind > at) at = behind - 1;
            else if (!pronouns.TryResolve(at)) Descriptions.TryResolve(reading, at, state);
        }

        return named with
        {
            Mentions = [.. named.Mentions.Concat(state.Found).OrderBy(mention => mention.Tokens.First).ThenBy(mention => mention.Entity)],
            StudyMentions = [.. state.StudyMentions],
        };
    }
}
