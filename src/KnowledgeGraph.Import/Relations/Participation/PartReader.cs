using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Affiliations;
using KnowledgeGraph.Import.Relations.Participation.Authors;
using KnowledgeGraph.Import.Relations.Scoring;
using KnowledgeGraph.Import.Relations.Studies;

namespace KnowledgeGraph.Import.Relations.Participation;

/// <summary>The part a person plays and how likely the text names it as a study's lead.</summary>
/// <param name="Part">One of the parts of the contract; empty for entities that are no person.</param>
/// <param name="Probability">How likely it is: the confidence of the rule where a cue tells the part, else its share among the model's corrected probabilities, before calibration.</param>
/// <param name="Lead">Probability that the text names the person as the lead; where a cue tells the part, the confidence of a lead's cue, and 0 for any other.</param>
internal readonly record struct PartOfPerson(string Part, float Probability, float Lead)
{
    /// <summary>Which rule or model told the part.</summary>
    public string Rule { get; init; } = "part-model";

    /// <summary>Token of the cue, or -1 where the model weighed the whole context.</summary>
    public int Cue { get; init; } = -1;
}

/// <summary>Finds the part each person plays.</summary>
internal static class PartReader
{
    /// <summary>One result for each entity.</summary>
    public static PartOfPerson[] Read(MentionIndex index, IReadOnlyList<Affiliation> affiliations)
    {
        var features = new PartFeatures(index, affiliations);
        var probabilities = new float[]?[index.Entities.Entities.Length];
        var leads = new float[probabilities.Length];
        for (var i = 0; i < probabilities.Length; i++)
        {
            if (index.Entities.Entities[i].Kind != NameKind.Person) continue;
            var described = features.Of(i);
            probabilities[i] = PartModel.Of(described);
            leads[i] = StudyModel.LeadProbability(described);
        }

        var parts = PartDecision.Decide(index, features.Surroundings, probabilities);
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Cue < 0) parts[i] = parts[i] with { Lead = leads[i] };
        }

        return parts;
    }

    /// <summary>The part that words beside a person's name settle, or null where the model has to weigh.</summary>
    internal static PartOfPerson? Cued(MentionIndex index, int person)
    {
        var lead = LeadCues.Of(index, person);
        if (lead >= 0)
        {
            return new PartOfPerson(Core.Facts.Parts.Author, (float)RuleConfidence.Of("part-lead-cue"), (float)RuleConfidence.Of("lead-cue"))
            {
                Rule = "part-lead-cue",
                Cue = lead,
            };
        }
        return PartCues.Of(index, person) is { } cue
            ? new PartOfPerson(cue.Part, (float)RuleConfidence.Of(cue.Rule), 0) { Rule = cue.Rule, Cue = cue.Token }
            : null;
    }
}
