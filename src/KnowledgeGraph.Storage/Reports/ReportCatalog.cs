using System.Collections.Immutable;

namespace KnowledgeGraph.Storage.Reports;

/// <summary>The reports at hand: those that come with the program, and those in folders of the user, which win where names are equal.</summary>
public sealed class ReportCatalog
{
    private const string Prefix = "queries/";

    private ReportCatalog(ImmutableArray<Report> reports, ImmutableArray<string> problems)
    {
        Reports = reports;
        Problems = problems;
    }

    /// <summary>All reports in ordinal order of names.</summary>
    public ImmutableArray<Report> Reports { get; }

    /// <summary>One line for each file that could not be read.</summary>
    public ImmutableArray<string> Problems { get; }

    /// <summary>Reads the reports that come with the program and those in the folders that exist.</summary>
    public static ReportCatalog Load(params IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        var queries = new SortedDictionary<(string Name, ReportLanguage Language), ReportQuery>();
        var problems = ImmutableArray.CreateBuilder<string>();
        foreach (var (file, text) in BuiltIn().Concat(folders.Where(Directory.Exists).SelectMany(Files)))
        {
            if (LanguageOf(file) is not { } language) continue;
            var (query, problem) = text is null ? (null, "it cannot be read; mend its rights or remove it") : ReportHeader.Read(text, language);
            if (query is not null) queries[(Path.GetFileNameWithoutExtension(file), language)] = query;
            else problems.Add($"{file}: {problem}");
        }

        var reports = queries.GroupBy(pair => pair.Key.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Report(
                group.Key, queries.GetValueOrDefault((group.Key, ReportLanguage.Cypher)), queries.GetValueOrDefault((group.Key, ReportLanguage.Sql))));
        return new([.. reports], problems.ToImmutable());
    }

    /// <summary>The report of a name; null where there is none.</summary>
    public Report? Find(string name) => Reports.FirstOrDefault(report => string.Equals(report.Name, name, StringComparison.OrdinalIgnoreCase));

    private static ReportLanguage? LanguageOf(string file) => Path.GetExtension(file) switch
    {
        ".cypher" => ReportLanguage.Cypher,
        ".sql" => ReportLanguage.Sql,
        _ => null,
    };

    private static IEnumerable<(string File, string? Text)> BuiltIn()
    {
        var assembly = typeof(ReportCatalog).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[Prefix.Length..], reader.ReadToEnd());
        }
    }

    private static IEnumerable<(string File, string? Text)> Files(string folder) =>
        Directory.EnumerateFiles(folder).Where(file => LanguageOf(file) is not null).Select(file => (file, TextOf(file)));

    private static string? TextOf(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
