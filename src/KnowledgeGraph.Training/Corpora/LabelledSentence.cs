using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Training.Corpora;

/// <summary>A sentence to learn from or to measure on.</summary>
/// <param name="Words">Its tokens.</param>
/// <param name="Allowed">For each token the labels it may have, one bit a label: a corpus that leaves some kinds of names out allows several.</param>
/// <param name="Zone">Part of the page it stands in.</param>
internal sealed record LabelledSentence(string[] Words, ulong[] Allowed, TextZone Zone = TextZone.Prose);

/// <summary>Sentences that belong together.</summary>
/// <param name="Source">Name of the corpus.</param>
/// <param name="Id">Name of the document in it.</param>
/// <param name="Sentences">In text order.</param>
/// <param name="Weight">How much each sentence counts in training.</param>
internal sealed record LabelledDocument(string Source, string Id, IReadOnlyList<LabelledSentence> Sentences, float Weight = 1f);
