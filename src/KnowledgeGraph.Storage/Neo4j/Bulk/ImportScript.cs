namespace KnowledgeGraph.Storage.Neo4j.Bulk;

/// <summary>The command that imports the files.</summary>
internal static class ImportScript
{
    private const string Options = "--overwrite-destination --multiline-fields=true --array-delimiter=U+001F";

    /// <summary>The command as one line, with <c>{output}</c> for the folder.</summary>
    public static string CommandLine(IEnumerable<string> files) =>
        $"neo4j-admin database import full neo4j {Options} {string.Join(' ', files.Select(file => $"{OptionOf(file)}={{output}}/{file}"))}";

    /// <summary>A script that runs it from wherever the folder lies. Another neo4j-admin is named by NEO4J_ADMIN, another database by the first argument.</summary>
    public static string Of(IEnumerable<string> files) =>
        $"""
        #!/bin/sh
        # Imports the graph of this folder into a stopped Neo4j 5.26, replacing the database. Afterwards start the server and run kg push,
        # which makes the constraints and indexes and finds nothing else to write.
        folder=$(cd "$(dirname "$0")" && pwd)
        exec "${"{NEO4J_ADMIN:-neo4j-admin}"}" database import full "${"{1:-neo4j}"}" {Options} \
          {string.Join(" \\\n  ", files.Select(file => $"{OptionOf(file)}=\"$folder/{file}\""))}

        """.ReplaceLineEndings("\n");

    private static string OptionOf(string file) => file.StartsWith("nodes-", StringComparison.Ordinal) ? "--nodes" : "--relationships";
}
