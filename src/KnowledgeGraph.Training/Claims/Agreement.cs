namespace KnowledgeGraph.Training.Claims;

/// <summary>From which overlap of their words (<see cref="WordBag.Overlap"/>, 0 to 1) on a text found and one annotated count as the same.</summary>
internal static class Agreement
{
    /// <summary>Quotations and findings, which annotators copy whole.</summary>
    public const double Quote = 0.8;

    /// <summary>Reported statements, whose ends annotators set otherwise.</summary>
    public const double Statement = 0.5;

    /// <summary>Roles of people.</summary>
    public const double Role = 0.5;
}
