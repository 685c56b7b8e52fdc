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
        var genders = GenderEvidence.OfNames(reading, named);
        var settled = new Gender[genders.Length];
        var state = Read(reading, named, genders, settled, model, seen);

        // Somebody is he or she throughout; where both were read, the reading is done again with what most of it says.
        if (seen is null && GenderEvidence.Settle(state, settled)) state = Read(reading, named, genders, settled, model, seen);
        return named with
        {
            Mentions = [.. named.Mentions.Concat(state.Found).OrderBy(mention => mention.Tokens.First).ThenBy(mention => mention.Entity)],
            StudyMentions = [.. state.StudyMentions],
        };
    }

    private static Discourse Read(LexicalText reading, ArticleEntities named, Gender[] genders, Gender[] settled, AntecedentModel model, Action<int, AntecedentChoice>? seen)
    {
        var state = new Discourse(reading, named, genders, settled);
        var pronouns = new Pronouns(reading, state, model, seen);
        for (var at = 0; at < reading.Count; at++)
        {
            state.EnterSentence(at);
            var behind = state.SeeNamed(at);
            if (behind > at) at = behind - 1;
            else if (!pronouns.TryResolve(at)) Descriptions.TryResolve(reading, at, state);
        }

        return state;
    }
}
