namespace KnowledgeGraph.Core.Graph;

/// <summary>Kinds of relationships; <see cref="GraphSchema"/> says which ends each may join and how it reads.</summary>
public enum RelationKind
{
    /// <summary>Person to Institution or Journal.</summary>
    AffiliatedWith,

    /// <summary>Institution to Institution.</summary>
    PartOf,

    /// <summary>Institution or Place to Place.</summary>
    LocatedIn,

    /// <summary>Person to Study.</summary>
    Authored,

    /// <summary>Study to Institution.</summary>
    ConductedAt,

    /// <summary>Study to Journal.</summary>
    PublishedIn,

    /// <summary>Study to Article.</summary>
    ReportedIn,

    /// <summary>Person or Institution to Study, from outside it.</summary>
    CommentedOn,

    /// <summary>Person, Institution, Journal or Study to Claim.</summary>
    Stated,

    /// <summary>Study to Claim.</summary>
    Found,

    /// <summary>Claim to Sentence.</summary>
    StatedIn,

    /// <summary>Article to Sentence.</summary>
    HasSentence,

    /// <summary>Entity to Sentence.</summary>
    MentionedIn,

    /// <summary>Person to Article.</summary>
    Wrote,

    /// <summary>Article to Institution.</summary>
    PublishedBy,

    /// <summary>Person to Article.</summary>
    SubjectOf,

    /// <summary>Claim to Topic.</summary>
    About,

    /// <summary>Claim to Claim: the same finding in other words.</summary>
    SameAs,

    /// <summary>Claim to Claim: states the same with less certainty.</summary>
    Hedges,

    /// <summary>Claim to Claim: states the same with more certainty.</summary>
    Strengthens,

    /// <summary>Claim to Claim: opposite polarity on the same subject; a candidate, never asserted.</summary>
    Contradicts,
}
