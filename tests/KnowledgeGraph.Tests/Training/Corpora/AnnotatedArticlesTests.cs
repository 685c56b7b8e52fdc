using System.Text.Json;
using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Tests.Training.Corpora;

public sealed class AnnotatedArticlesTests
{
    private static readonly string[] Folders = [Checkout.PathOf("tests", "articles", "read"), Checkout.PathOf("tests", "articles", "apart")];
    private static readonly string[] Lists = ["persons", "institutions", "journals"];

    [Fact]
    public void Every_annotated_string_stands_in_its_text()
    {
        foreach (var pair in ArticlePair.In(Folders))
        {
            using var annotation = JsonDocument.Parse(pair.Annotation);
            Assert.All(Verbatim(annotation.RootElement), text => Assert.Contains(text, pair.Text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_tie_leads_to_an_annotated_person_institution_or_journal()
    {
        foreach (var pair in ArticlePair.In(Folders))
        {
            using var annotation = JsonDocument.Parse(pair.Annotation);
            var ids = Lists.SelectMany(list => annotation.RootElement.GetProperty(list).EnumerateArray()).Select(item => item.GetProperty("id").GetString()!).ToHashSet();
            Assert.Empty(Ties(annotation.RootElement).Except([.. ids, "study", "other"]));
        }
    }

    private static IEnumerable<string> Verbatim(JsonElement annotation) => Lists
        .SelectMany(list => annotation.GetProperty(list).EnumerateArray()).SelectMany(item => Strings(item, "variants"))
        .Concat(annotation.GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("text").GetString()!))
        .Concat(Strings(annotation, "findings"));

    private static IEnumerable<string> Ties(JsonElement annotation) => annotation.GetProperty("persons").EnumerateArray().SelectMany(person => Strings(person, "affiliations"))
        .Concat(annotation.GetProperty("studies").EnumerateArray().SelectMany(study => Strings(study, "institutions").Concat(Strings(study, "people"))))
        .Concat(annotation.GetProperty("quotes").EnumerateArray().Select(quote => quote.GetProperty("speaker").GetString()!));

    private static IEnumerable<string> Strings(JsonElement item, string property) => item.GetProperty(property).EnumerateArray().Select(text => text.GetString()!);
}
