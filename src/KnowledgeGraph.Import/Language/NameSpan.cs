namespace KnowledgeGraph.Import.Language;

/// <summary>Kinds of names the recogniser tells apart.</summary>
public enum NameKind
{
    /// <summary>A human being.</summary>
    Person,

    /// <summary>A university, company, agency, charity, newspaper …</summary>
    Organisation,

    /// <summary>A country, city or region.</summary>
    Place,

    /// <summary>A scholarly journal or preprint server.</summary>
    Journal,

    /// <summary>Any other name: a drug, a cohort, a law, an event.</summary>
    Other,
}

/// <summary>One name found by the recogniser.</summary>
/// <param name="Tokens">Its tokens, titles not included.</param>
/// <param name="Kind">What kind of name it is.</param>
/// <param name="Confidence">Calibrated probability, 0 to 1.</param>
public readonly record struct NameSpan(TokenRange Tokens, NameKind Kind, float Confidence);
