using System.Security.Cryptography;
using System.Text.Json;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Writing;
using KnowledgeGraph.World;

namespace KnowledgeGraph.Tests.Import.Writing;

public sealed class SheetContentTests
{
    [Fact]
    public void The_content_of_a_sheet_is_the_hash_of_its_line_of_facts()
    {
        foreach (var article in WorldStream.Articles(7, 20))
        {
            var facts = article.Facts with { Article = article.Facts.Article with { Title = "Ängste “<&>” über 'Otter'" }, Engine = null };
            var line = JsonSerializer.SerializeToUtf8Bytes(facts, FactsJson.Lines.ArticleFacts);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(line)[..16]), SheetBuilder.Build(facts).Content);
        }
    }
}
