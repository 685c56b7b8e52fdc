using System.Collections.Immutable;

namespace KnowledgeGraph.Core.Facts;

/// <summary>A piece of research that the article reports.</summary>
/// <remarks>
/// <see cref="Links"/> holds what the text says of it, each link with its evidence;
/// <see cref="Journal"/>, <see cref="Institutions"/>, <see cref="People"/> and <see cref="Lead"/> are read from it.
/// </remarks>
public sealed record StudyFacts
{
    /// <summary>Id within this article: <c>s1</c>, <c>s2</c> …; <c>s1</c> is the one reported.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the journal it is published in, or null.</summary>
    public string? Journal => Links.FirstOrDefault(link => link.Kind == StudyLinkKinds.Journal)?.Target;

    /// <summary>Ids of the institutions that carried it out.</summary>
    public ImmutableArray<string> Institutions => Targets(StudyLinkKinds.Institution);

    /// <summary>Ids of its authors and team members.</summary>
    public ImmutableArray<string> People => Targets(StudyLinkKinds.Person);

    /// <summary>Id of the person the text names as its lead, or null.</summary>
    public string? Lead => Links.FirstOrDefault(link => link.Kind == StudyLinkKinds.Lead)?.Target;

    /// <summary>Digital object identifier, where the text gives one.</summary>
    public string? Doi { get; init; }

    /// <summary>Number of participants, animals or samples, where stated.</summary>
    public int? SampleSize { get; init; }

    /// <summary>Design where stated: trial, cohort, review, animal, laboratory, survey, model …</summary>
    public string? Design { get; init; }

    /// <summary>preprint or conference where the text says so, else null.</summary>
    public string? Stage { get; init; }

    /// <summary>Sentences that report it.</summary>
    public ImmutableArray<Evidence> Evidence { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Its ties to journals, institutions and people.</summary>
    public ImmutableArray<StudyLink> Links { get => field.IsDefault ? [] : field; init; } = [];

    private ImmutableArray<string> Targets(string kind) => [.. Links.Where(link => link.Kind == kind).Select(link => link.Target).Distinct()];
}

/// <summary>One tie of a study.</summary>
/// <param name="Kind">One of <see cref="StudyLinkKinds"/>.</param>
/// <param name="Target">Id of the journal, institution or person within this article.</param>
/// <param name="Confidence">Calibrated probability, 0 to 1.</param>
/// <param name="Rule">Name of the rule or model that found it.</param>
/// <param name="Evidence">Where the article says so.</param>
public sealed record StudyLink(string Kind, string Target, double Confidence, string Rule, Evidence Evidence);

/// <summary>The values <see cref="StudyLink.Kind"/> takes.</summary>
public static class StudyLinkKinds
{
    /// <summary>Published in.</summary>
    public const string Journal = "journal";

    /// <summary>Conducted at.</summary>
    public const string Institution = "institution";

    /// <summary>Authored by; the lead has this link too.</summary>
    public const string Person = "person";

    /// <summary>Led by.</summary>
    public const string Lead = "lead";

    /// <summary>Commented on from outside by a person or institution.</summary>
    public const string Commentator = "commentator";
}
