namespace KnowledgeGraph.Import.Resolution.Judgements;

/// <summary>A human judgement brought down to two local entities: they are the same, or they are not.</summary>
/// <remarks>
/// Verdicts outrank scores. Where they contradict each other, <em>different</em> holds and the <em>same</em> that would
/// break it is passed over, in the order of <see cref="Id"/>: one <em>different</em> outweighs a chain of <em>same</em>.
/// </remarks>
/// <param name="Id">The judgement's id.</param>
/// <param name="SourceA">Article of the one entity.</param>
/// <param name="IdA">Its id within that article.</param>
/// <param name="SourceB">Article of the other entity.</param>
/// <param name="IdB">Its id within that article.</param>
/// <param name="Same">True for the same entity, false for different ones.</param>
public sealed record Verdict(string Id, string SourceA, string IdA, string SourceB, string IdB, bool Same);
