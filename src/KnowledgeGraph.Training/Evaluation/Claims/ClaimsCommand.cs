using System.CommandLine;
using System.Text.Json;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Relations;
using KnowledgeGraph.Training.Claims;
using KnowledgeGraph.Training.Commands;

namespace KnowledgeGraph.Training.Evaluation.Claims;

/// <summary>Prints the claims of annotated articles, read with the annotated entities: what claims score where names are right.</summary>
internal static class ClaimsCommand
{
    /// <summary>The command <c>claims FOLDER</c>.</summary>
    public static Command Create()
    {
        var folders = ArticleFolders.Argument("Folders with NAME.txt and NAME.json.");
        var command = new Command("claims", "Print the claims of annotated articles, read with their annotated entities, as lines for score.py.") { folders };
        command.SetAction(parsed =>
        {
            foreach (var article in GoldArticle.ReadFolders(parsed.GetRequiredValue(folders)))
                Console.Out.WriteLine(JsonSerializer.Serialize(FactsOf(article), FactsJson.Lines.ArticleFacts));
        });
        return command;
    }

    private static ArticleFacts FactsOf(GoldArticle article)
    {
        var document = Documents.Analyse(article.Text);
        return new ArticleFacts
        {
            Article = new ArticleHeader { Id = article.Name, Path = article.Name + ".txt" },
            Persons = [.. article.Entities.Where(entity => entity.List == "persons").Select(
                entity => new PersonFacts { Id = entity.Id, Name = entity.Name, PartStated = new Attested(Parts.Subject, "gold", 1, new Evidence(0, 0, "")) })],
            Institutions = [.. article.Entities.Where(entity => entity.List == "institutions").Select(
                entity => new InstitutionFacts { Id = entity.Id, Name = entity.Name, Kind = "other" })],
            Journals = [.. article.Entities.Where(entity => entity.List == "journals").Select(entity => new JournalFacts(entity.Id, entity.Name, []))],
            Claims = ClaimReader.Read(document, GoldEntities.Of(article, document.Tokenized)).Claims,
        };
    }
}
