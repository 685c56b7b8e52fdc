using System.Collections.Concurrent;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>Keeps one copy of every text that many articles use: names, phrases, ids of entities. For several threads at once.</summary>
public sealed class SharedTexts
{
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>The copy that is kept.</summary>
    public string Of(string text) => texts.GetOrAdd(text, text);
}
