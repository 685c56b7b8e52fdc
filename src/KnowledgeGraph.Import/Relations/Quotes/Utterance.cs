using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Relations.Attribution;

namespace KnowledgeGraph.Import.Relations.Quotes;

/// <summary>A quotation that is speech or writing, with its speaker.</summary>
/// <param name="Span">The words without their marks.</param>
/// <param name="Quotation">Index of the quotation.</param>
/// <param name="Words">Number of words.</param>
/// <param name="Source">Whose words they are.</param>
/// <param name="Rule">Name of the rule that decided on the speaker.</param>
internal sealed record Utterance(TextSpan Span, int Quotation, int Words, Source Source, string Rule);
