namespace KnowledgeGraph.Tests.Import.Relations.Affiliations.Houses;

/// <summary>Posts that name no house belong to the body that the text before is about.</summary>
public sealed class BarePostsTests
{
    [Theory]
    [InlineData("The Norland Farmers’ Union was doubtful.\n“Hay is dear. So are baths,” said committee member Tom Welby.")]
    [InlineData("The Norland Farmers’ Union was doubtful.\n“Hay is dear,” said Tom Welby, policy manager.")]
    [InlineData("The Norland Farmers’ Union was doubtful. Spokesman Tom Welby said hay was dear.")]
    [InlineData("The Norland Farmers’ Union was doubtful. “Hay is dear. So are baths,” its regional organiser Tom Welby said.")]
    [InlineData("Baths are not enough for the Norland Farmers’ Union. “Hay is dear,” said its Tom Welby.")]
    [InlineData("The director of the Norland Farmers’ Union was doubtful.\nTom Welby said hay was dear.")]
    [InlineData("The Norland Farmers’ Union will look at hay again, according to union official Tom Welby.")]
    [InlineData("The Norland Farmers’ Union was doubtful. Tom Welby, chief vet at the union, said hay was dear.")]
    public void Whoever_speaks_for_a_body_by_post_belongs_to_it(string text) => Assert.Equal(["Norland Farmers’ Union"], Houses(text));

    [Theory]
    [InlineData("The Norland Farmers’ Union and the Norland Bath Council were doubtful.\n“Hay is dear,” said policy manager Tom Welby.")]
    [InlineData("The Norland Farmers’ Union was doubtful, said Lena Marsh.\n“Hay is dear,” said policy manager Tom Welby.")]
    [InlineData("The Norland Farmers’ Union was doubtful.\n“Hay is dear,” said cook Tom Welby.")]
    [InlineData("The Norland Farmers’ Union was doubtful.\n“Hay is dear,” said former spokesman Tom Welby.")]
    [InlineData("Hay is dear, says the Norland Farmers’ Union. Many pay more.\n“I sold two cows,” said shop manager Tom Welby.")]
    public void Without_a_body_that_the_text_is_about_nobody_is_tied(string text) => Assert.Empty(Houses(text));

    private static string[] Houses(string text)
    {
        var facts = Extracted.From("Baths in winter\nBaths in winter are colder than baths in summer, a new study of four hundred bathrooms found.\n" + text);
        return [.. facts.InstitutionsOf(facts.Person("Tom Welby"))];
    }
}
