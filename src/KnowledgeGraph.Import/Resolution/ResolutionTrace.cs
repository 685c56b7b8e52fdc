using System.Diagnostics;

namespace KnowledgeGraph.Import.Resolution;

/// <summary>Tells whoever listens which stage of an import is at work and how much it has to do; costs nothing where nobody does.</summary>
public static class ResolutionTrace
{
    /// <summary>Name of the source that an <see cref="ActivityListener"/> listens to.</summary>
    public const string SourceName = "KnowledgeGraph.Import.Resolution";

    /// <summary>Tag of a stage: how many entities it looked at.</summary>
    public const string Entities = "entities";

    /// <summary>Tag of a stage: how many entities it opened, because they are new or something about them has changed.</summary>
    public const string Opened = "opened";

    /// <summary>Tag of a stage: how many pairs it scored.</summary>
    public const string Pairs = "pairs";

    /// <summary>Tag of a resolution that reads only what it touches: how many stored articles it read; without it everything was read.</summary>
    public const string Articles = "articles";

    private static readonly ActivitySource Source = new(SourceName);

    /// <summary>Begins a stage, which ends where it is disposed of; null where nobody listens.</summary>
    public static Activity? Stage(string name) => Source.StartActivity(name);
}
