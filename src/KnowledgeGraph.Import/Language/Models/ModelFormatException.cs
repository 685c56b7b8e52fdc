namespace KnowledgeGraph.Import.Language.Models;

/// <summary>A file of weights is torn, of another version or made for other features.</summary>
public sealed class ModelFormatException : Exception
{
    /// <summary>An empty message.</summary>
    public ModelFormatException()
    {
    }

    /// <summary>Says which file and what is wrong with it.</summary>
    public ModelFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Says which file and what is wrong with it.</summary>
    public ModelFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
