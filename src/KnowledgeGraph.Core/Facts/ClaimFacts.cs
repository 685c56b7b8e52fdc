using System.Collections.Immutable;

namespace KnowledgeGraph.Core.Facts;

/// <summary>Something said or found: direct speech, reported speech, or the journalist's own sentence that states a result.</summary>
public sealed record ClaimFacts
{
    /// <summary>Id within this article: <c>c1</c>, <c>c2</c> … in text order.</summary>
    public required string Id { get; init; }

    /// <summary>One of <see cref="ClaimForms"/>.</summary>
    public required string Form { get; init; }

    /// <summary>The claim as it stands in the text, without quotation marks and without the cue.</summary>
    public required string Text { get; init; }

    /// <summary>Offset of its first UTF-16 code unit.</summary>
    public required int Start { get; init; }

    /// <summary>Offset behind its last one.</summary>
    public required int End { get; init; }

    /// <summary>The first sentence it stands in.</summary>
    public Evidence Sentence => Sentences[0];

    /// <summary>Every sentence it stands in.</summary>
    public required ImmutableArray<Evidence> Sentences { get; init; }

    /// <summary>Id of a person, institution or journal; <c>study</c>; <c>other</c>; or null for narrated claims.</summary>
    public string? Speaker => SpeakerStated?.Value;

    /// <summary>The speaker with the rule that found it; its evidence is the mention that names the source.</summary>
    public Attested? SpeakerStated { get; init; }

    /// <summary>Those who state it together with the speaker ("Jane Doe and John Roe wrote": John Roe), each with the mention that names them; in text order.</summary>
    public ImmutableArray<Attested> FurtherSpeakers { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>The words that mark the attribution ("said", "according to").</summary>
    public Evidence? Cue { get; init; }

    /// <summary>True where it states a result of a study reported here.</summary>
    public bool Finding { get; init; }

    /// <summary>Id of the study it speaks of, or null.</summary>
    public string? Study { get; init; }

    /// <summary>One of <see cref="Certainties"/>.</summary>
    public string Certainty { get => field ?? Certainties.Asserted; init; } = Certainties.Asserted;

    /// <summary>True where the main statement is negated.</summary>
    public bool Negated { get; init; }

    /// <summary>How strongly it ties cause and effect: one of <see cref="Strengths"/>.</summary>
    public string Strength { get => field ?? Strengths.None; init; } = Strengths.None;

    /// <summary>Numbers and comparisons as they stand in the text.</summary>
    public ImmutableArray<string> Numbers { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Ids of the topics it is about.</summary>
    public ImmutableArray<string> Topics { get => field.IsDefault ? [] : field; init; } = [];

    /// <summary>Calibrated probability that the claim stands as given, 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Name of the rule or model that found it.</summary>
    public required string Rule { get; init; }
}

/// <summary>The values <see cref="ClaimFacts.Form"/> takes.</summary>
public static class ClaimForms
{
    /// <summary>Direct speech.</summary>
    public const string Quoted = "quoted";

    /// <summary>Direct speech of under four words.</summary>
    public const string Fragment = "fragment";

    /// <summary>Reported content of a named source.</summary>
    public const string Reported = "reported";

    /// <summary>The journalist's own sentence that states a result.</summary>
    public const string Narrated = "narrated";
}

/// <summary>The values <see cref="ClaimFacts.Certainty"/> takes.</summary>
public static class Certainties
{
    /// <summary>Stated as a fact.</summary>
    public const string Asserted = "asserted";

    /// <summary>Likely, suggested.</summary>
    public const string Probable = "probable";

    /// <summary>May, might, could.</summary>
    public const string Possible = "possible";

    /// <summary>Stated not to be so.</summary>
    public const string Denied = "denied";
}

/// <summary>The values <see cref="ClaimFacts.Strength"/> takes: the scale of Li, Zhang and Yu (2017).</summary>
public static class Strengths
{
    /// <summary>No relation is claimed.</summary>
    public const string None = "none";

    /// <summary>Two things go together.</summary>
    public const string Association = "association";

    /// <summary>One may bring about the other.</summary>
    public const string Conditional = "conditional";

    /// <summary>One brings about the other.</summary>
    public const string Causal = "causal";
}

/// <summary>Speakers that are no entity.</summary>
public static class Speakers
{
    /// <summary>The study's authors as a group, or the paper itself.</summary>
    public const string Study = "study";

    /// <summary>Unnamed.</summary>
    public const string Other = "other";
}
