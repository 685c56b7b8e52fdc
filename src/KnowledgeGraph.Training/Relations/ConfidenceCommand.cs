using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import;
using KnowledgeGraph.Training.Commands;

namespace KnowledgeGraph.Training.Relations;

/// <summary>Holds the confidence of facts against how many of them annotators agree with.</summary>
internal static class ConfidenceCommand
{
    private static readonly double[] Edges = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

    /// <summary>The command <c>confidence FOLDER</c>.</summary>
    public static Command Create()
    {
        var folders = ArticleFolders.Argument("Annotated articles.");
        var command = new Command("confidence", "Print confidence against precision of affiliations, roles, parts and study links.") { folders };
        command.SetAction(parsed =>
        {
            var extractor = new ArticleExtractor();
            var judged = GoldFacts.ReadFolders(parsed.GetRequiredValue(folders))
                .SelectMany(gold => Judge(gold, extractor.Extract(new Article { Source = gold.Name, Path = gold.Name, Text = gold.Text }))).ToList();
            foreach (var kind in judged.GroupBy(fact => fact.Kind)) Print(kind.Key, [.. kind]);
            Print("all", judged);
            Console.Out.WriteLine();
            foreach (var rule in judged.GroupBy(fact => fact.Kind + " " + fact.Rule).OrderBy(group => group.Key, StringComparer.Ordinal))
            {
                PrintRow(rule.Key, [.. rule]);
            }
        });
        return command;
    }

    private static IEnumerable<Judged> Judge(GoldFacts gold, ArticleFacts facts)
    {
        var people = facts.Persons.ToDictionary(person => person.Id, person => gold.Persons.Find(known => known.Forms.Contains(GoldFacts.Fold(person.Name))));
        var places = facts.Institutions.ToDictionary(known => known.Id, known => gold.Institutions.Find(other => other.Forms.Contains(GoldFacts.Fold(known.Name)))?.Id);
        foreach (var journal in facts.Journals) places[journal.Id] = gold.Journals.Find(other => other.Forms.Contains(GoldFacts.Fold(journal.Name)))?.Id;
        foreach (var person in facts.Persons)
        {
            if (people[person.Id] is not { } known) continue;
            yield return new Judged("part", person.PartStated.Rule, person.PartStated.Confidence, person.Part == known.Part);
            if (person.RoleStated is { } role) yield return new Judged("role", role.Rule, role.Confidence, SameWords(role.Value, known.Role));
            foreach (var affiliation in person.Affiliations)
                yield return new Judged(
                    "affiliation",
                    affiliation.Rule,
                    affiliation.Confidence,
                    places[affiliation.Institution] is { } place && known.Affiliations.Contains(place));
        }

        foreach (var link in facts.Studies.SelectMany(study => study.Links))
        {
            var right = link.Kind switch
            {
                StudyLinkKinds.Journal => gold.Studies.Exists(study => study.Journal is not null && study.Journal == places[link.Target]),
                StudyLinkKinds.Institution => gold.Studies.Exists(study => places[link.Target] is { } place && study.Institutions.Contains(place)),
                StudyLinkKinds.Person => gold.Studies.Exists(study => people[link.Target] is { } person && study.People.Contains(person.Id)),
                StudyLinkKinds.Lead => gold.Studies.Exists(study => people[link.Target] is { } person && study.Lead == person.Id),
                _ => people[link.Target]?.Part == Core.Facts.Parts.Expert,
            };
            yield return new Judged("study-" + link.Kind, link.Rule, link.Confidence, right);
        }
    }

    /// <summary>Half of the words or more in common, as score.py counts a role right.</summary>
    private static bool SameWords(string role, string? known) =>
        known is not null && Claims.WordBag.Overlap(Claims.WordBag.Of(role), Claims.WordBag.Of(known)) >= Claims.Agreement.Role;

    private static void Print(string name, List<Judged> facts)
    {
        for (var i = 0; i + 1 < Edges.Length; i++)
        {
            var bin = facts.FindAll(fact => fact.Confidence >= Edges[i] && fact.Confidence < Edges[i + 1]);
            if (bin.Count > 0) PrintRow(string.Create(CultureInfo.InvariantCulture, $"{name} {Edges[i]:F2}-{Math.Min(1, Edges[i + 1]):F2}"), bin);
        }
    }

    private static void PrintRow(string name, List<Judged> facts) =>
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {facts.Count} | {facts.Average(fact => fact.Confidence):F2} | {facts.Average(fact => fact.Right ? 1.0 : 0.0):F2} |"));

    private readonly record struct Judged(string Kind, string Rule, double Confidence, bool Right);
}
