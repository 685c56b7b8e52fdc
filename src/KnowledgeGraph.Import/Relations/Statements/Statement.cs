using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import.Relations.Attribution;

namespace KnowledgeGraph.Import.Relations.Statements;

/// <summary>Where the content stands beside its cue.</summary>
internal enum StatementOrder : byte
{
    /// <summary>"Dr X said that …".</summary>
    Behind,

    /// <summary>"…, Dr X said." and "…, said Dr X."</summary>
    Before,

    /// <summary>"At home, Dr X said, …".</summary>
    Around,

    /// <summary>"According to Dr X, …" and "…, according to Dr X."</summary>
    AccordingTo,
}

/// <summary>Reported content of a source.</summary>
/// <param name="Span">The content, without the cue.</param>
/// <param name="Sentence">Index of the sentence it stands in.</param>
/// <param name="Source">Whose content it is.</param>
/// <param name="Order">Where it stands beside the cue.</param>
/// <param name="HasThat">True where "that" introduces it.</param>
/// <param name="Words">Number of tokens of the content.</param>
internal sealed record Statement(TextSpan Span, int Sentence, Source Source, StatementOrder Order, bool HasThat, int Words)
{
    /// <summary>Name of the rule that found it.</summary>
    public string Rule => (Order, HasThat) switch
    {
        (StatementOrder.Behind, true) => "reported-that",
        (StatementOrder.Behind, false) => "reported-clause",
        (StatementOrder.Before, _) => "reported-before-cue",
        (StatementOrder.Around, _) => "reported-around-cue",
        _ => "according-to",
    };
}
