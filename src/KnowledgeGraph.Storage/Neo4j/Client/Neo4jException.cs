namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>A statement that Neo4j refused or did not answer. The message says what to do and never holds a password.</summary>
public sealed class Neo4jException : Exception
{
    /// <summary>Creates the failure.</summary>
    /// <param name="code">Neo4j's status code, or one of <see cref="FailureCodes"/> for failures on the way.</param>
    /// <param name="message">What happened and what to do.</param>
    /// <param name="inner">The failure of the transport, where there is one.</param>
    public Neo4jException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>Neo4j's status code, such as <c>Neo.ClientError.Security.Unauthorized</c>.</summary>
    public string Code { get; }
}
