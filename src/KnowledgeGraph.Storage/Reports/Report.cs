using System.Collections.Immutable;

namespace KnowledgeGraph.Storage.Reports;

/// <summary>Languages that a report can be written in.</summary>
public enum ReportLanguage
{
    /// <summary>Runs on Neo4j.</summary>
    Cypher,

    /// <summary>Runs on the embedded store.</summary>
    Sql,
}

/// <summary>A question with its answer in Cypher, in SQL, or in both.</summary>
/// <param name="Name">The file's name without extension.</param>
/// <param name="Cypher">For Neo4j; null where there is none.</param>
/// <param name="Sql">For the embedded store; null where there is none.</param>
public sealed record Report(string Name, ReportQuery? Cypher, ReportQuery? Sql)
{
    /// <summary>The twin whose header describes the report.</summary>
    public ReportQuery Described => Cypher ?? Sql!;

    /// <summary>The twin in a language; null where there is none.</summary>
    public ReportQuery? In(ReportLanguage language) => language == ReportLanguage.Cypher ? Cypher : Sql;
}

/// <summary>One query file, read.</summary>
/// <param name="Text">The whole file, which is what runs: the header is comments.</param>
/// <param name="Title">From the first line.</param>
/// <param name="Question">What it answers, in one sentence or more.</param>
/// <param name="Parameters">Parameters with defaults, in the order of the header.</param>
/// <param name="Columns">Names of the columns it answers with.</param>
public sealed record ReportQuery(string Text, string Title, string Question, ImmutableArray<ReportParameter> Parameters, ImmutableArray<string> Columns);

/// <summary>A parameter of a report.</summary>
/// <param name="Name">Its name, without the dollar sign.</param>
/// <param name="Default">What it is unless given: a text, a <see cref="long"/>, a <see cref="double"/> or a <see cref="bool"/>; a given value is read as the same type.</param>
/// <param name="Description">What it does.</param>
public sealed record ReportParameter(string Name, object Default, string Description);
