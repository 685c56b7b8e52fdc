namespace KnowledgeGraph.Core.Graph;

/// <summary>Kinds of nodes; the name is the label in every store and export.</summary>
public enum NodeKind
{
    /// <summary>A news article.</summary>
    Article,

    /// <summary>One sentence of an article.</summary>
    Sentence,

    /// <summary>A human being.</summary>
    Person,

    /// <summary>An organisation.</summary>
    Institution,

    /// <summary>A scholarly journal or preprint server.</summary>
    Journal,

    /// <summary>A piece of research.</summary>
    Study,

    /// <summary>Something said or found.</summary>
    Claim,

    /// <summary>A normalised key phrase.</summary>
    Topic,

    /// <summary>A country, city or region.</summary>
    Place,
}
