namespace KnowledgeGraph.Storage.Neo4j.Client;

/// <summary>What a status code of Neo4j asks for: trying again, a smaller batch, or the user.</summary>
public static class FailureCodes
{
    /// <summary>The server cannot be reached, or the connection broke.</summary>
    public const string Unreachable = "kg.Unreachable";

    /// <summary>The server did not answer in time.</summary>
    public const string NoAnswer = "kg.NoAnswer";

    /// <summary>The answer was not one of Neo4j's.</summary>
    public const string NotNeo4j = "kg.NotNeo4j";

    /// <summary>The database holds a graph this version of the program must not touch.</summary>
    public const string NewerSchema = "kg.NewerSchema";

    /// <summary>Another push took over.</summary>
    public const string LeaseLost = "kg.LeaseLost";

    /// <summary>The address is one of Bolt and this build has no driver for it.</summary>
    public const string NoDriver = "kg.NoDriver";

    /// <summary>What stands after a push is not what was pushed: somebody else wrote meanwhile.</summary>
    public const string NotWritten = "kg.NotWritten";

    /// <summary>A unique id or key stands there already.</summary>
    public const string ConstraintViolated = "Neo.ClientError.Schema.ConstraintValidationFailed";

    /// <summary>Whether the same statement may succeed when sent again.</summary>
    /// <remarks>Terminated transactions are transient by name only: somebody ended them on purpose.</remarks>
    public static bool IsTransient(string code) => code switch
    {
        Unreachable => true,
        "Neo.TransientError.Transaction.Terminated" or "Neo.TransientError.Transaction.LockClientStopped" => false,
        "Neo.ClientError.Cluster.NotALeader" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" or "Neo.ClientError.Security.AuthorizationExpired" => true,
        _ => code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) && !IsOutOfMemory(code),
    };

    /// <summary>Whether less work at a time would do.</summary>
    public static bool IsOutOfMemory(string code) =>
        code.EndsWith(".MemoryPoolOutOfMemoryError", StringComparison.Ordinal)
        || code.EndsWith(".TransactionMemoryLimit", StringComparison.Ordinal)
        || code.EndsWith(".OutOfMemoryError", StringComparison.Ordinal);

    /// <summary>One line for the user: what happened and what to do about it.</summary>
    public static string Explain(string code, string message, string target) => code switch
    {
        "Neo.ClientError.Security.Unauthorized" =>
            $"{target}: user name or password is wrong; give the user with --user and the password in KG_NEO4J_PASSWORD.",
        "Neo.ClientError.Security.AuthenticationRateLimit" =>
            $"{target}: too many wrong passwords; wait five seconds, then give the right one in KG_NEO4J_PASSWORD.",
        "Neo.ClientError.Security.CredentialsExpired" =>
            $"{target}: the password must be changed first: open Neo4j Browser, sign in and choose a new one.",
        "Neo.ClientError.Security.Forbidden" =>
            $"{target}: this user may not do that ({message}); choose another with --user.",
        "Neo.ClientError.Database.DatabaseNotFound" =>
            $"{target}: there is no such database; name one with --database (Community has one: neo4j).",
        "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" =>
            $"{target}: the statement took too long and was ended by the server; raise --timeout.",
        _ => $"{target}: {message.TrimEnd('.')} ({code}).",
    };
}
