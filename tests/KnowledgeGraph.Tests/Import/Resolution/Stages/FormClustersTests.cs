using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Tests.Import.Resolution.Stages;

public sealed class FormClustersTests
{
    private readonly FormClusters clusters = new();

    public FormClustersTests() => clusters.Keep(NodeKind.Journal, Numbered("heart", "hearts", "lung"), [5, 1, 2], [0, 0, 2]);

    [Fact]
    public void Forms_met_again_in_another_order_are_in_the_clusters_they_were_in()
    {
        int[] again = Assert.IsType<int[]>(clusters.Of(NodeKind.Journal, Numbered("lung", "hearts", "heart"), [2, 1, 5]));

        Assert.Equal(again[1], again[2]);
        Assert.NotEqual(again[0], again[1]);
    }

    [Theory]
    [InlineData("heart", "hearts", "lungs")]
    [InlineData("heart", "hearts", "lung", "liver")]
    [InlineData("heart", "hearts")]
    public void Other_forms_are_compared_anew(params string[] forms) => Assert.Null(clusters.Of(NodeKind.Journal, Numbered(forms), [5, 1, 2, 1]));

    [Fact]
    public void Forms_met_more_often_are_compared_anew() => Assert.Null(clusters.Of(NodeKind.Journal, Numbered("heart", "hearts", "lung"), [5, 4, 2]));

    [Fact]
    public void Forms_of_another_kind_are_compared_anew() => Assert.Null(clusters.Of(NodeKind.Topic, Numbered("heart", "hearts", "lung"), [5, 1, 2]));

    private static Dictionary<string, int> Numbered(params string[] forms) => forms.Select((form, number) => (form, number)).ToDictionary(form => form.form, form => form.number, StringComparer.Ordinal);
}
