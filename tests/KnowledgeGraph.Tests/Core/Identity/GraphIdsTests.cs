using CsCheck;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Tests.Core.Identity;

/// <summary>Ids are handed to other programs and stand in judgements: what they are made of must never change unnoticed.</summary>
public sealed class GraphIdsTests
{
    [Fact]
    public void Ids_are_what_they_were_in_the_first_version()
    {
        var article = GraphIds.ArticleHash("https://example.org/moss");
        Assert.Equal("1j4d1wq9vnbqjjeq", article);
        Assert.Equal("1j4d1wcej4qw3xxz", GraphIds.Mention(article, NodeKind.Person, 10, 21));
        Assert.Equal("1j4d1wkrcy0h4h4g", GraphIds.Fact(article, RelationKind.AffiliatedWith, "a", "b", "roles", "reader"));
    }

    [Fact]
    public void Whatever_belongs_to_an_article_begins_with_its_letters() => Gen.Select(Gen.String, Gen.Int[0, 9_999], Gen.Int[0, 99]).Sample((source, start, length) =>
    {
        var article = GraphIds.ArticleHash(source);
        var prefix = article[..ContentHash.ArticlePrefix];
        Assert.StartsWith(prefix, GraphIds.Mention(article, NodeKind.Place, start, start + length), StringComparison.Ordinal);
        Assert.StartsWith(prefix, GraphIds.Fact(article, RelationKind.PartOf, "a", "b", "", ""), StringComparison.Ordinal);
    });

    [Fact]
    public void No_two_lists_of_parts_run_together()
    {
        Assert.NotEqual(ContentHash.Of("ab", "c"), ContentHash.Of("a", "bc"));
        Assert.NotEqual(ContentHash.Of("ab"), ContentHash.Of("ab", ""));
        Assert.NotEqual(ContentHash.Of("a", "b"), ContentHash.Of("b", "a"));
    }

    [Fact]
    public void Parts_too_long_for_the_stack_are_hashed_alike_every_time() =>
        Assert.Equal(ContentHash.Of(new string('ø', 5_000)), ContentHash.Of(new string('ø', 5_000)));

    [Fact]
    public void Ids_of_sentences_and_of_mentions_in_them_sort_as_the_text_goes() => Gen.Select(Gen.Int[0, 99_999], Gen.Int[0, 99_999]).Sample((left, right) =>
    {
        Assert.Equal(left.CompareTo(right), Math.Sign(string.CompareOrdinal(GraphIds.Sentence("x", left), GraphIds.Sentence("x", right))));
        Assert.Equal(left.CompareTo(right), Math.Sign(string.CompareOrdinal(GraphIds.MentionEdge("person:a", "sentence:x", left, left + 1), GraphIds.MentionEdge("person:a", "sentence:x", right, right + 1))));
    });

    [Fact]
    public void The_key_of_a_relationship_names_a_kind_only_where_its_end_may_be_of_several()
    {
        Assert.Equal("PUBLISHED_IN:s:j", GraphIds.Edge(RelationKind.PublishedIn, "study:s", "journal:j"));
        Assert.Equal("AFFILIATED_WITH:p:institution:i", GraphIds.Edge(RelationKind.AffiliatedWith, "person:p", "institution:i"));
    }
}
