using System.CommandLine;
using System.Globalization;
using KnowledgeGraph.Cli.Commands.Walking;
using KnowledgeGraph.Cli.Lookup;
using KnowledgeGraph.Cli.Options;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Storage.Embedded;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Commands;

/// <summary><c>kg show</c>: what the articles say of one node, each fact with its sentence.</summary>
internal static class ShowCommand
{
    private static readonly HashSet<string> Unshown = ["text"];

    public static Command Create(KgConsole console)
    {
        var command = new Command("show", "Show what the articles say of one entity, claim or article, each fact with the sentence that says it.");
        var entity = new Argument<string>("ENTITY") { Description = "An id, the key of any mention, a name, an alias, or a part of one." };
        var limit = new Option<int>("--sentences") { Description = "Most sentences shown for one relationship.", HelpName = "N", DefaultValueFactory = _ => 3 }.AtLeast(0);
        command.Add(entity);
        command.Add(limit);
        command.SetAction(arguments =>
        {
            var context = new CommandContext(arguments, console);
            using var store = context.OpenToRead();
            var catalog = new EmbeddedCatalog(store);
            if (EntityLookup.FindOrTell(context, catalog, context.Value(entity)!) is not { } found) return ExitCodes.Failed;
            Print(context, catalog, new EmbeddedResolution(store).ExternalIds(), catalog.Node(found.Id)!, context.Value(limit));
            return ExitCodes.Done;
        });
        return command.WithExamples("kg show Saitou", "a person by a part of the name", "kg show person:4k2m9x7yq3hv8n2p", "by an id noted earlier");
    }

    private static void Print(CommandContext context, EmbeddedCatalog catalog, IReadOnlyList<ExternalId> externalIds, GraphNode node, int limit)
    {
        var tree = new Tree($"[bold]{Markup.Escape(node.Name)}[/]  {node.Kind}  [dim]{node.Id}[/]");
        foreach (var (name, value) in node.Properties.Where(property => !Unshown.Contains(property.Key)))
        {
            tree.AddNode($"[dim]{name}:[/] {Markup.Escape(value.ToString())}");
        }

        if (node.Properties.TryGetValue("externalIds", out var ids))
        {
            foreach (var id in externalIds.Where(id => id.Kind == node.Kind && ids.AsTextList.Contains(id.Id)).DistinctBy(id => (id.Id, id.How)))
            {
                tree.AddNode($"[dim]{Markup.Escape(id.Id)}:[/] {Markup.Escape(id.How)}");
            }
        }

        foreach (var edge in catalog.Edges(node.Id))
        {
            var type = GraphSchema.Of(edge.Kind);
            var branch = tree.AddNode($"{Markup.Escape(type.Read(Name(edge.From), Name(edge.To)))}  [dim]{Weight(edge)}[/]");
            foreach (var (name, value) in edge.Properties.Where(property => property.Value.Type != Core.Graph.ValueType.Flag || property.Value.AsFlag))
            {
                branch.AddNode($"[dim]{name}:[/] {Markup.Escape(value.ToString())}");
            }

            AddFacts(branch, catalog, edge, limit);
        }

        context.Tables.Write(tree);

        string Name(string id) => id == node.Id ? node.Name : catalog.Node(id)?.Name ?? id;
    }

    private static void AddFacts(TreeNode branch, EmbeddedCatalog catalog, GraphEdge edge, int limit)
    {
        var facts = edge.Provenance!.Facts.Select(catalog.Fact)
            .OfType<FoundFact>()
            .OrderBy(fact => fact.Published)
            .ThenBy(fact => fact.Property.Length)
            .ToList();
        foreach (var article in facts.GroupBy(fact => fact.ArticleId, StringComparer.Ordinal).Take(limit))
        {
            var first = article.First();
            var day = first.Published is { } published ? published.ToString(", yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
            var words = string.Join(" … ", article.SelectMany(fact => fact.Sentences).Distinct(StringComparer.Ordinal).Select(Reading.OneLine));
            var source = branch.AddNode($"[italic]{Markup.Escape(words)}[/]  [dim]— {Markup.Escape(first.ArticleName)}{day}[/]");
            foreach (var fact in article)
            {
                source.AddNode($"[dim]fact {fact.Id}  {Markup.Escape(Value(fact))}{Markup.Escape(fact.Rule)}  "
                    + $"{fact.Confidence.ToString("0.000", CultureInfo.InvariantCulture)}[/]");
            }
        }

        var more = facts.Select(fact => fact.ArticleId).Distinct(StringComparer.Ordinal).Count() - limit;
        if (more > 0) branch.AddNode($"[dim]and {more} more articles (--sentences)[/]");
    }

    private static string Value(FoundFact fact) => fact.Property.Length == 0 ? "" : $"{fact.Property}: {fact.Value}  ";

    private static string Weight(GraphEdge edge)
    {
        var provenance = edge.Provenance!;
        var articles = provenance.Support == 1 ? "1 article" : $"{provenance.Support} articles";
        var copies = provenance.Copies switch { 0 => "", 1 => ", 1 copy", var many => $", {many} copies" };
        return string.Create(CultureInfo.InvariantCulture, $"{articles}{copies}, {provenance.Confidence:0.000}");
    }
}
