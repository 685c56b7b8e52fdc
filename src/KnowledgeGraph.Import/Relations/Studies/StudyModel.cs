using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Studies;

/// <summary>Judges which institutions carried out the reported research and who led it.</summary>
internal static class StudyModel
{
    private static readonly LinearModel Institution = LinearModel.Embedded(typeof(StudyModel), "study-institution.bin");
    private static readonly LinearModel Lead = LinearModel.Embedded(typeof(StudyModel), "study-lead.bin");

    /// <summary>Probability that an institution carried out a reported study.</summary>
    public static float InstitutionProbability(HashedFeatures features) => Institution.Probability(features);

    /// <summary>Probability that the text names a person as the lead.</summary>
    public static float LeadProbability(HashedFeatures features) => Lead.Probability(features);
}
