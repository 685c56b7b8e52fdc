namespace KnowledgeGraph.Import.Resolution.Judgements;

/// <summary>A human judgement brought down to two local entities: they are the same, or they are not.</summary>
/// <remarks>
/// Verdicts outrank scores. Where they contradict each other, <em>different</em> holds and the <em>same</em> that would
/// break it is passed over, in the order of <see cref="Id"/>: one <em>different</em> outweighs a chain of <em>same</em>.
/// </remarks>
/// <param name="Id">The judgement's id.</param>
/// <param name="KeyA">Key of the one entity.</param>
/// <param name="KeyB">Key of the other; where a third could go with either of two different ones, this one stands aside.</param>
/// <param name="Same">True for the same entity, false for different ones.</param>
public sealed record Verdict(string Id, string KeyA, string KeyB, bool Same);
