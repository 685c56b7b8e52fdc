namespace KnowledgeGraph.Tests.Import.Relations;

/// <summary>Every usual way of telling what somebody is, with posts of many kinds: each gives the post, whole and without the house.</summary>
public sealed class WaysOfHoldingOfficeTests
{
    private static readonly string[] Posts =
    [
        "professor of optics", "senior lecturer in cold water", "head of policy and research", "chief medical officer", "assistant professor of medicine", "PhD student",
        "nutritionist", "deputy chief executive", "clinical lead for diabetes", "research associate", "doctoral candidate", "co-director", "founder and CEO", "dean of medicine",
        "consultant in public health", "director of the sleep laboratory", "reader in sleep science",
    ];

    [Theory]
    [InlineData("Lena Marsh, {0} at {1}, said baths were cold.")]
    [InlineData("Lena Marsh, {2} {0} at {1}, said baths were cold.")]
    [InlineData("The {0} at {1}, Lena Marsh, said baths were cold.")]
    [InlineData("Lena Marsh is {2} {0} at {1}.")]
    [InlineData("“Baths are cold,” said Lena Marsh, {2} {0} at {1}.")]
    [InlineData("Lena Marsh, who is {2} {0} at {1}, said baths were cold.")]
    [InlineData("Dr Lena Marsh, {0}, said baths were cold.")]
    [InlineData("Lena Marsh, the {0} of {1}, said baths were cold.")]
    [InlineData("Lena Marsh, {0} at {1} and author of the study, said baths were cold.")]
    [InlineData("Lena Marsh, author of the study and {0} at {1}, said baths were cold.")]
    [InlineData("Dr Lena Marsh said baths were cold. Marsh is {2} {0} at {1}.")]
    [InlineData("Commenting on the study, Lena Marsh, {0} at {1}, said: “Baths are cold.”")]
    public void A_post_is_told_whole(string pattern)
    {
        string[] houses = ["Hull University", "the Norland Institute of Health", "the British Bath Association", "St Olav’s Hospital"];
        var missed = new List<string>();
        for (var i = 0; i < Posts.Length; i++)
        {
            var article = Posts[i][0] is 'a' or 'e' or 'i' or 'o' ? "an" : "a";
            var sentence = string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, Posts[i], houses[i % houses.Length], article);
            var facts = Extracted.From("Baths in winter\nA new study looked at baths.\n" + sentence);
            if (facts.Person("Lena Marsh").Role != Posts[i]) missed.Add(sentence);
        }

        Assert.Empty(missed);
    }

    [Theory]
    [InlineData("Hull University professor of optics Lena Marsh said baths were cold.", "professor of optics")]
    [InlineData("Norwegian dean of medicine Lena Marsh said baths were cold.", "dean of medicine")]
    [InlineData("Hull University PhD student Lena Marsh said baths were cold.", "PhD student")]
    [InlineData("The Bath Trust’s founder and chief executive, Lena Marsh, said baths were cold.", "founder and chief executive")]
    public void A_post_may_stand_before_the_name(string text, string post) => Assert.Equal(post, Extracted.From(text).Person("Lena Marsh").Role);

    [Theory]
    [InlineData("The study lead, Lena Marsh, said baths were cold.")]
    [InlineData("Lena Marsh, the lead author of the study, said baths were cold.")]
    [InlineData("Joe Roe, the head of optics at Hull University, Lena Marsh and Tom Welby said baths were cold.")]
    public void A_part_in_the_study_and_what_another_is_are_no_post(string text) => Assert.Null(Extracted.From(text).Person("Lena Marsh").Role);

    [Fact]
    public void One_word_before_a_chief_executive_is_a_house()
    {
        var facts = Extracted.From("Baths are cold, but Petrel CEO Lena Marsh likes them.");
        Assert.Equal(["Petrel"], facts.InstitutionsOf(facts.Person("Lena Marsh")));
    }
}
