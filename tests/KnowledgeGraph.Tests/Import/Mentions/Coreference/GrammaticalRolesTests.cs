using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Coreference;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Tests.Import.Mentions.Coreference;

public sealed class GrammaticalRolesTests
{
    private static readonly LanguagePipeline Pipeline = LanguagePipeline.Load();

    [Theory]
    [InlineData("Keller showed the hive to the visitors.", nameof(GrammaticalRole.Subject))]
    [InlineData("Keller, a biologist at the institute, showed the hive.", nameof(GrammaticalRole.Subject))]
    [InlineData("Bees slept after Keller left the hive.", nameof(GrammaticalRole.Subject))]
    [InlineData("Visitors met Keller at the hive.", nameof(GrammaticalRole.Object))]
    [InlineData("Visitors came with Keller to the hive.", nameof(GrammaticalRole.Oblique))]
    [InlineData("Visitors saw Keller's hive.", nameof(GrammaticalRole.Possessive))]
    public void The_words_beside_a_name_tell_its_role(string text, string role)
    {
        var reading = new LexicalText(Pipeline.Analyse(TextAnalysis.Tokenize(text)));
        var at = Enumerable.Range(0, reading.Count).First(token => reading.IsWord(token, "Keller"));
        Assert.Equal(role, GrammaticalRoles.Of(reading, new TokenRange(at, at + 1)).ToString());
    }
}
