using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Attribution;

/// <summary>Who takes up somebody without a name stays without one.</summary>
public sealed class UnnamedSubjectTests
{
    private static string[] Reported(string text) => Claims.Of(text, ClaimForms.Reported);

    [Theory]
    [InlineData("Hannah Marsh keeps bees.\nThis doctor wants stricter rules. She says there must be more shade for hives.")]
    [InlineData("Hannah Marsh keeps bees.\nOne young mother lost all of her hives. She said there must be more shade for hives.")]
    public void Words_of_somebody_unnamed_are_not_those_of_the_only_woman_named(string text) => Assert.Empty(Reported(text));

    [Theory]
    [InlineData("Hannah Marsh keeps bees. She says there must be more shade for hives.")]
    [InlineData("One young mother is Hannah Marsh. She says there must be more shade for hives.")]
    [InlineData("Hannah Marsh keeps bees. This hive is in the sun. She says there must be more shade for hives.")]
    public void A_name_nearby_is_meant_where_nobody_else_is_told_of(string text) => Assert.Equal(["Hannah Marsh: there must be more shade for hives"], Reported(text));
}
