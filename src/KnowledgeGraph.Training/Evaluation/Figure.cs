namespace KnowledgeGraph.Training.Evaluation;

/// <summary>One row of the table of scores, in percent.</summary>
/// <param name="Set">Development set.</param>
/// <param name="Class">What is scored.</param>
/// <param name="Precision">Precision; null for accuracies.</param>
/// <param name="Recall">Recall; null for accuracies.</param>
/// <param name="Score">F1 or accuracy.</param>
/// <param name="Count">Names given, or tokens.</param>
/// <param name="Goal">What the project wants to reach, where it says so.</param>
internal sealed record Figure(string Set, string Class, double? Precision, double? Recall, double Score, int Count, double? Goal = null);
