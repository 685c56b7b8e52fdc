using System.Collections.Immutable;

namespace KnowledgeGraph.Import.Resolution.Registers;

/// <summary>How much a register's name says about whom it names; greater says more.</summary>
public enum RegisteredForm
{
    /// <summary>An acronym, which many may share.</summary>
    Acronym = 1,

    /// <summary>Another name in use.</summary>
    Alias = 2,

    /// <summary>The name itself, in any language.</summary>
    Name = 3,
}

/// <summary>One organisation or journal of a public register.</summary>
/// <param name="Ids">What the register calls it; several for a journal in print and online.</param>
/// <param name="Names">Its names.</param>
/// <param name="Country">Two-letter code in upper case; empty where unknown.</param>
public sealed record RegisterEntry(ImmutableArray<string> Ids, ImmutableArray<(string Text, RegisteredForm Form)> Names, string Country);
