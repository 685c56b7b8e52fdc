using System.Collections.Immutable;
using KnowledgeGraph.Import.Language;

namespace KnowledgeGraph.Import.Relations.Attribution;

/// <summary>How a source is named where its words are attributed.</summary>
internal enum SourceForm : byte
{
    /// <summary>By a name.</summary>
    Named,

    /// <summary>By a pronoun or a description that refers to a name.</summary>
    Referring,

    /// <summary>As the study or its team.</summary>
    Study,

    /// <summary>As somebody without a name.</summary>
    Unnamed,
}

/// <summary>Whoever some words are attributed to.</summary>
/// <param name="Speaker">Id of an entity of this article, <c>study</c> or <c>other</c>.</param>
/// <param name="Form">How the text names the source.</param>
/// <param name="Tokens">The words that name it.</param>
/// <param name="Cue">The verb (or preposition) of the attribution; -1 where there is none.</param>
/// <param name="Rule">Name of the rule that tied the source to the words.</param>
internal sealed record Source(string Speaker, SourceForm Form, TokenRange Tokens, int Cue, string Rule)
{
    /// <summary>Those who speak together with the speaker ("Jane Doe and John Roe said": John Roe), in text order.</summary>
    public ImmutableArray<JointSource> Joint { get; init; } = [];

    /// <summary>True where the source is an entity of the article.</summary>
    public bool IsNamed => Form is SourceForm.Named or SourceForm.Referring;
}

/// <summary>Somebody who speaks together with a source.</summary>
/// <param name="Speaker">Id of a person of this article.</param>
/// <param name="Tokens">The words that name the person.</param>
internal readonly record struct JointSource(string Speaker, TokenRange Tokens);
