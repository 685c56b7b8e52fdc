using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Names;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Import.Resolution.Registers;

/// <summary>Links the names of a store with the entries of a public register, entry by entry: the register is never held in memory.</summary>
/// <remarks>
/// An entry fits a name by its own name, an alias or an acronym, and where articles state the country, it has to agree; an acronym counts only where it does.
/// The best fit wins; where two entries fit equally well, neither does.
/// </remarks>
public sealed class RegisterLinks
{
    private readonly NodeKind kind;
    private readonly Dictionary<string, Wanted> wanted = new(StringComparer.Ordinal);

    /// <summary>Prepares the names of a store.</summary>
    /// <param name="kind">Institution or Journal.</param>
    /// <param name="names">Names with the country that articles state, a two-letter code or empty.</param>
    public RegisterLinks(NodeKind kind, IEnumerable<(string Name, string Country)> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        this.kind = kind;
        foreach (var (name, country) in names)
        {
            if (KeyOf(kind, name) is not { } key) continue;
            if (!wanted.TryGetValue(key, out var one)) wanted[key] = one = new Wanted();
            if (country.Length == 2) one.Countries.Add(country);
        }
    }

    /// <summary>Number of different names looked for.</summary>
    public int Names => wanted.Count;

    /// <summary>Number of names that two entries fit equally well.</summary>
    public int Ambiguous => wanted.Values.Count(one => one.Rank > 0 && one.IsAmbiguous);

    /// <summary>The name as it is compared; null where it says too little to be looked up.</summary>
    public static string? KeyOf(NodeKind kind, string name)
    {
        if (kind == NodeKind.Journal) return JournalName.Parse(name).Key;
        var parsed = InstitutionName.Parse(name);
        return InstitutionProfile.IsGeneric(parsed) ? null : parsed.Key;
    }

    /// <summary>Looks at one entry.</summary>
    public void Consider(RegisterEntry entry)
    {
        ArgumentNullException.ThrowIfNull(entry);
        foreach (var (text, form) in entry.Names)
        {
            if (KeyOf(kind, text) is not { } key || !wanted.TryGetValue(key, out var one)) continue;
            var agrees = one.Countries.Contains(entry.Country);
            if (!agrees && one.Countries.Count > 0 && entry.Country.Length > 0) continue;
            if (form == RegisteredForm.Acronym && !agrees) continue;
            var rank = ((int)form * 2) + (agrees ? 1 : 0);
            if (rank < one.Rank || (rank == one.Rank && one.Ids.SequenceEqual(entry.Ids, StringComparer.Ordinal))) continue;
            one.IsAmbiguous = rank == one.Rank;
            one.Rank = rank;
            one.Ids = entry.Ids;
            one.How = $"{Said(form)} “{text}”{(agrees ? $", country {entry.Country}" : "")}";
        }
    }

    /// <summary>What was found, in ordinal order of names and ids.</summary>
    public IReadOnlyList<ExternalId> Found() =>
    [
        .. wanted.Where(one => one.Value.Rank > 0 && !one.Value.IsAmbiguous).OrderBy(one => one.Key, StringComparer.Ordinal)
            .SelectMany(one => one.Value.Ids.Order(StringComparer.Ordinal).Select(id => new ExternalId(kind, one.Key, id, one.Value.How))),
    ];

    private string Said(RegisteredForm form) => form switch
    {
        RegisteredForm.Acronym => "acronym",
        RegisteredForm.Alias => "alias",
        _ => kind == NodeKind.Journal ? "title" : "name",
    };

    private sealed class Wanted
    {
        public HashSet<string> Countries { get; } = new(StringComparer.Ordinal);

        public int Rank { get; set; }

        public bool IsAmbiguous { get; set; }

        public ImmutableArray<string> Ids { get; set; } = [];

        public string How { get; set; } = "";
    }
}
