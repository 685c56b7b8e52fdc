using System.Collections.Immutable;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Import.Language.Zones;

/// <summary>What a page says about its article: who wrote it, for whom, when, where. Every value with the place it was read from.</summary>
/// <remarks>Read from the text alone; what was given apart from the text (a title, a publisher, a day) goes before it.</remarks>
public sealed record PageFurniture
{
    /// <summary>The headline above the first paragraph; a catchword above it is passed over.</summary>
    public TextSpan? Headline { get; init; }

    /// <summary>Names of the article's writers and editors, without "By" and without roles, in text order.</summary>
    public ImmutableArray<TextSpan> Authors { get; init; } = [];

    /// <summary>Names of those who took the pictures, from captions.</summary>
    public ImmutableArray<TextSpan> Photographers { get; init; } = [];

    /// <summary>The newspaper, site or agency; an agency only where no other outlet is named.</summary>
    public TextSpan? Outlet { get; init; }

    /// <summary>The outlet's name as it writes itself, whatever the case on the page.</summary>
    public string? OutletName { get; init; }

    /// <summary>The day of publication; of several, the first one that is not the day of an update.</summary>
    public DatedSpan? Published { get; init; }

    /// <summary>The day of the last update.</summary>
    public DatedSpan? Updated { get; init; }

    /// <summary>The place of a dateline ("LONDON (Reuters) -").</summary>
    public TextSpan? DatelinePlace { get; init; }

    /// <summary>The whole dateline with its dash or colon: not part of what the sentence says.</summary>
    public TextSpan? Dateline { get; init; }

    /// <summary>Reads the furniture of a text whose zones are marked.</summary>
    public static PageFurniture Of(TokenizedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FurnitureReader(text).Read();
    }
}

/// <summary>A day and the words it was read from.</summary>
/// <param name="Day">The day.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct DatedSpan(DateOnly Day, TextSpan Span);
