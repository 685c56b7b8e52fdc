using System.CommandLine;

namespace KnowledgeGraph.Training.Commands;

/// <summary>How commands are told where annotated articles are.</summary>
internal static class ArticleFolders
{
    /// <summary>One or more folders with NAME.txt and NAME.json, all that a command reads.</summary>
    /// <param name="description">What is done with the articles.</param>
    public static Argument<string[]> Argument(string description) => new("FOLDER") { Description = description, Arity = ArgumentArity.OneOrMore };

    /// <summary>Folders of annotated articles to learn from beside those among the training data.</summary>
    public static Option<string[]> Option() => new("--articles")
    {
        Description = "Folders of annotated articles to learn from beside those of the training data.",
        AllowMultipleArgumentsPerToken = true,
        DefaultValueFactory = _ => [],
    };
}
