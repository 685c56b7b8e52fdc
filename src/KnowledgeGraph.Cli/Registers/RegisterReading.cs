using KnowledgeGraph.Import.Resolution.Registers;

namespace KnowledgeGraph.Cli.Registers;

/// <summary>One entry of a register's file, or what is wrong there.</summary>
/// <param name="Entry">The entry; null where there is a problem.</param>
/// <param name="Problem">What is wrong and what to do; null where there is an entry.</param>
internal readonly record struct RegisterReading(RegisterEntry? Entry, string? Problem);
