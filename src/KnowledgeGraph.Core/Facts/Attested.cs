namespace KnowledgeGraph.Core.Facts;

/// <summary>A value that the article states: the sentence that says it, the rule or model that read it, and how sure that is.</summary>
/// <param name="Value">The value: an entity's id, a role as it stands in the text, a part.</param>
/// <param name="Rule">Name of the rule or model that found it.</param>
/// <param name="Confidence">Calibrated probability that it is right, 0 to 1.</param>
/// <param name="Evidence">Where the article says so.</param>
public sealed record Attested(string Value, string Rule, double Confidence, Evidence Evidence);
