namespace KnowledgeGraph.Query.Loading;

/// <summary>How well what a user typed fits the names of a thing, the best last.</summary>
public enum NameFit
{
    /// <summary>It is in none of the names.</summary>
    None,

    /// <summary>It is a part of a name.</summary>
    Part,

    /// <summary>It is one or more whole words of a name, as a surname is.</summary>
    Words,

    /// <summary>It is an alias.</summary>
    Alias,

    /// <summary>It is the name, but for case, accents or apostrophes.</summary>
    Name,

    /// <summary>It is the name to the letter.</summary>
    Exact,
}

/// <summary>What a user typed to name a thing; spellings with and without accents, in letters of either case, meet.</summary>
public sealed class NamePattern
{
    private readonly Func<string, string> fold;
    private readonly string folded;

    /// <summary>A pattern.</summary>
    /// <param name="text">What the user typed.</param>
    /// <param name="fold">Brings spellings of one name together: words with one blank between them.</param>
    public NamePattern(string text, Func<string, string> fold)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(fold);
        Text = text;
        this.fold = fold;
        folded = fold(text);
    }

    /// <summary>What the user typed.</summary>
    public string Text { get; }

    /// <summary>How well it fits a name and aliases.</summary>
    public NameFit Of(string name, IEnumerable<string> aliases)
    {
        if (name == Text) return NameFit.Exact;
        var best = Of(name);
        foreach (var alias in aliases)
        {
            if (best >= NameFit.Alias) return best;
            var fit = Of(alias);
            if (fit > best) best = fit == NameFit.Name ? NameFit.Alias : fit;
        }

        return best;
    }

    /// <summary>True where a text holds it.</summary>
    public bool IsIn(string? text) => text is not null && Of(text) != NameFit.None;

    /// <summary>The things with the closest names, for a name that none has; see <see cref="CloseNames"/>.</summary>
    public IEnumerable<T> Closest<T>(IEnumerable<T> things, Func<T, IEnumerable<string>> names) =>
        CloseNames.Of(things, thing => names(thing).Select(fold), folded);

    private NameFit Of(string name)
    {
        // What folds to nothing, such as marks or signs, is looked for as it stands.
        var asTyped = name.Contains(Text, StringComparison.OrdinalIgnoreCase) ? NameFit.Part : NameFit.None;
        if (folded.Length == 0) return asTyped;
        var other = fold(name);
        var place = other.IndexOf(folded, StringComparison.Ordinal);
        if (place < 0) return asTyped;
        if (other.Length == folded.Length) return NameFit.Name;
        return $" {other} ".Contains($" {folded} ", StringComparison.Ordinal) ? NameFit.Words : NameFit.Part;
    }
}
