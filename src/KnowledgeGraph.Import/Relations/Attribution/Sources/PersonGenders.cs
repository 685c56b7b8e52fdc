using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions;
using KnowledgeGraph.Import.Mentions.Coreference;

namespace KnowledgeGraph.Import.Relations.Attribution.Sources;

/// <summary>Tells whether somebody named may be meant by "he" or "she", by titles, forename and the pronouns read so far; laid out when first asked.</summary>
internal sealed class PersonGenders(AttributionText text)
{
    private const float SureOdds = 4.5f;

    private Gender[]? genders;

    /// <summary>True where a mention is of a person whom a pronoun of this gender cannot mean.</summary>
    public bool Forbid(int mention, Gender pronoun) =>
        pronoun != Gender.Unknown
        && (genders ??= LayOut())[text.Entities.Mentions[mention].Entity] is var gender
        && gender != Gender.Unknown
        && gender != pronoun;

    /// <summary>The gender of "he" and "she"; Unknown for other words.</summary>
    public static Gender Of(ReadOnlySpan<char> pronoun) =>
        pronoun.Equals("he", StringComparison.OrdinalIgnoreCase)
            || pronoun.Equals("his", StringComparison.OrdinalIgnoreCase)
            || pronoun.Equals("him", StringComparison.OrdinalIgnoreCase) ? Gender.He
        : pronoun.Equals("she", StringComparison.OrdinalIgnoreCase) || pronoun.Equals("her", StringComparison.OrdinalIgnoreCase) ? Gender.She
        : Gender.Unknown;

    private Gender[] LayOut()
    {
        var entities = text.Entities.Entities;
        var balance = new float[entities.Length];
        foreach (var mention in text.Entities.Mentions)
        {
            if (mention.Form != MentionForm.Pronoun) continue;
            var gender = Of(text[mention.Tokens.First]);
            if (gender != Gender.Unknown) balance[mention.Entity] += gender == Gender.She ? mention.Confidence : -mention.Confidence;
        }

        var laid = new Gender[entities.Length];
        for (var entity = 0; entity < laid.Length; entity++)
            if (entities[entity].Kind == NameKind.Person) laid[entity] = Of(entities[entity], balance[entity]);
        return laid;
    }

    private static Gender Of(ArticleEntity person, float balance)
    {
        foreach (var title in person.Titles)
            if (GenderCues.OfTitle(title) is var gender and not Gender.Unknown) return gender;
        if (balance != 0) return balance > 0 ? Gender.She : Gender.He;
        var space = person.Name.IndexOf(' ', StringComparison.Ordinal);
        var odds = space < 0 ? 0 : ForenameGender.Embedded.LogOdds(person.Name.AsSpan(0, space));
        return odds > SureOdds ? Gender.She : odds < -SureOdds ? Gender.He : Gender.Unknown;
    }
}
