using KnowledgeGraph.Training.Corpora;

namespace KnowledgeGraph.Tests.Training.Corpora;

public sealed class ArticlePairTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("kg-pairs-");

    public void Dispose() => root.Delete(recursive: true);

    [Fact]
    public void Articles_of_several_folders_come_in_the_order_of_their_names()
    {
        var (one, other) = (Folder("one", "b-2.txt", "b-2.json", "a-1.txt", "a-1.json"), Folder("other", "a-3.txt", "a-3.json"));
        Assert.Equal(["a-1", "a-3", "b-2"], ArticlePair.In([one, other]).Select(pair => pair.Name));
        Assert.Equal(ArticlePair.In([one, other]), ArticlePair.In([other, one]));
    }

    [Fact]
    public void A_text_without_annotation_is_no_annotated_article()
    {
        var folder = Folder("one", "a-1.txt", "a-1.json", "notes.txt", "index.json");
        var pair = Assert.Single(ArticlePair.In([folder]));
        Assert.Equal(new ArticlePair("a-1", "a-1.txt", "a-1.json"), pair);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var missing = Path.Combine(root.FullName, "missing");
        Assert.Contains(missing, Assert.Throws<DirectoryNotFoundException>(() => ArticlePair.In([missing]).ToList()).Message, StringComparison.Ordinal);
    }

    private string Folder(string name, params string[] files)
    {
        var folder = root.CreateSubdirectory(name).FullName;
        foreach (var file in files) File.WriteAllText(Path.Combine(folder, file), file);
        return folder;
    }
}
