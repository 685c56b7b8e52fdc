using KnowledgeGraph.Training.Evaluation.Articles;

namespace KnowledgeGraph.Tests.Training.Evaluation.Articles;

public sealed class ArticleScoreTests : IDisposable
{
    private const string Text = "\"Cold baths cure boredom in most people,\" said Dr Lena Marsh of Hull University, who led the study. Piotr Zielak of Lund University agreed.\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("kg-score-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void What_is_found_as_annotated_is_right()
    {
        var tally = Score(speaker: "p1");
        Assert.Equal((2, 2, 2), Counts(tally, "persons"));
        Assert.Equal((2, 2, 2), Counts(tally, "affiliations"));
        Assert.Equal((1, 1, 1), Counts(tally, "study-lead"));
        Assert.Equal((1, 1, 1), Counts(tally, "attributed quotes"));
    }

    [Fact]
    public void A_quote_with_another_speaker_is_found_and_not_right()
    {
        var tally = Score(speaker: "p2");
        Assert.Equal((1, 1, 1), Counts(tally, "quotes"));
        Assert.Equal((0, 1, 1), Counts(tally, "attributed quotes"));
    }

    [Fact]
    public void Houses_of_two_studies_found_in_one_are_a_pair_too_many()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "b-1.txt"), "Researchers at Hull University and Lund University followed bathers, the study says. Dr Lena Marsh of Hull University led the study.\n");
        File.WriteAllText(Path.Combine(folder.FullName, "b-1.json"), """
            {"id": "b-1",
             "persons": [{"id": "p1", "name": "Lena Marsh", "variants": ["Dr Lena Marsh"], "part": "author", "role": null, "affiliations": ["i1"]}],
             "institutions": [{"id": "i1", "name": "Hull University", "variants": ["Hull University"], "kind": "university"},
                              {"id": "i2", "name": "Lund University", "variants": ["Lund University"], "kind": "university"}],
             "journals": [],
             "studies": [{"id": "s1", "journal": null, "institutions": ["i1"], "people": ["p1"], "lead": "p1"},
                         {"id": "s2", "journal": null, "institutions": ["i2"], "people": [], "lead": null}],
             "quotes": [], "findings": []}
            """);
        var tally = ArticlesCommand.Score([folder.FullName]);
        Assert.Equal((2, 2, 2), Counts(tally, "study-institution"));
        Assert.Equal((1, 3, 1), Counts(tally, "same study"));
    }

    private static (int Right, int Found, int Given) Counts(ArticleTally tally, string row) => (tally.Of(row).Right, tally.Of(row).Found, tally.Of(row).Given);

    private ArticleTally Score(string speaker)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "a-1.txt"), Text);
        File.WriteAllText(Path.Combine(folder.FullName, "a-1.json"), $$"""
            {"id": "a-1",
             "persons": [{"id": "p1", "name": "Lena Marsh", "variants": ["Dr Lena Marsh"], "part": "author", "role": null, "affiliations": ["i1"]},
                         {"id": "p2", "name": "Piotr Zielak", "variants": ["Piotr Zielak"], "part": "expert", "role": null, "affiliations": ["i2"]}],
             "institutions": [{"id": "i1", "name": "Hull University", "variants": ["Hull University"], "kind": "university"},
                              {"id": "i2", "name": "Lund University", "variants": ["Lund University"], "kind": "university"}],
             "journals": [],
             "studies": [{"id": "s1", "journal": null, "institutions": ["i1"], "people": ["p1"], "lead": "p1"}],
             "quotes": [{"text": "Cold baths cure boredom in most people,", "speaker": "{{speaker}}", "direct": true}],
             "findings": []}
            """);
        return ArticlesCommand.Score([folder.FullName]);
    }
}
