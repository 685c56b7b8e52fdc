using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Mentions.Coreference;

/// <summary>What the whole article says of a person's gender: nouns and titles beside any of the names, and which pronouns were taken for the person.</summary>
internal static class GenderEvidence
{
    private const float Surest = 0.99f;
    private const float LeastOdds = 3;

    /// <summary>Per entity the gender that nouns beside its names tell ("Ms Doe", "the actress Jane Doe"); Unknown where none does.</summary>
    public static Gender[] OfNames(LexicalText reading, ArticleEntities named)
    {
        var genders = new Gender[named.Entities.Length];
        foreach (var mention in named.Mentions)
        {
            if (named.Entities[mention.Entity].Kind != NameKind.Person || genders[mention.Entity] != Gender.Unknown) continue;
            genders[mention.Entity] = GenderCues.Around(reading, mention.Tokens);
        }

        return genders;
    }

    /// <summary>
    /// Settles people whom speaking pronouns of both genders were taken for: one of the two was wrong. Each pronoun counts by the log-odds of its reading, the forename by its own.
    /// False where nobody is in dispute.
    /// </summary>
    /// <param name="state">The discourse after all pronouns were read.</param>
    /// <param name="settled">Receives the genders settled.</param>
    public static bool Settle(Discourse state, Gender[] settled)
    {
        ArgumentNullException.ThrowIfNull(settled);
        var odds = new float[settled.Length];
        var met = new (bool He, bool She)[settled.Length];
        foreach (var (entity, gender, probability) in state.Spoken)
        {
            var share = Math.Min(probability, Surest);
            odds[entity] += (gender == Gender.She ? 1 : -1) * Math.Max(0, MathF.Log(share / (1 - share)));
            met[entity] = gender == Gender.She ? (met[entity].He, true) : (true, met[entity].She);
        }

        var any = false;
        for (var entity = 0; entity < settled.Length; entity++)
        {
            if (!met[entity].He || !met[entity].She || state.Trace(entity).IsSure) continue;
            var total = odds[entity] + state.Trace(entity).ForenameOdds;
            if (MathF.Abs(total) < LeastOdds) continue;
            settled[entity] = total > 0 ? Gender.She : Gender.He;
            any = true;
        }

        return any;
    }
}
