namespace KnowledgeGraph.Core.Text;

/// <summary>One article as it was read: its text, mended where it had to be, and what came with it.</summary>
/// <remarks>Two articles of one <see cref="Source"/> are two versions of the same article; the one imported last stands.</remarks>
public sealed record Article
{
    /// <summary>What names the article across imports: its URL, else its id, else its file, else its path relative to the argument.</summary>
    public required string Source { get; init; }

    /// <summary>Where it was read from, as printed to users: a path, a JSON line's <c>file</c> or <c>id</c>, or <c>FILE:LINE</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The text every offset points into.</summary>
    public required string Text { get; init; }

    /// <summary>Identifier given by whoever supplied the article.</summary>
    public string? Id { get; init; }

    /// <summary>Address at which it was published.</summary>
    public string? Url { get; init; }

    /// <summary>Headline, where given apart from the text.</summary>
    public string? Title { get; init; }

    /// <summary>Outlet that published it, where given.</summary>
    public string? Publisher { get; init; }

    /// <summary>Day of publication, where given.</summary>
    public DateOnly? Published { get; init; }
}
