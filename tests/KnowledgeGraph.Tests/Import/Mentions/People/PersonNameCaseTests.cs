using KnowledgeGraph.Import.Mentions.People;

namespace KnowledgeGraph.Tests.Import.Mentions.People;

public sealed class PersonNameCaseTests
{
    [Theory]
    [InlineData("MAEVE TARRANT", "Maeve Tarrant")]
    [InlineData("MAEVE O'HARA-MCKAY", "Maeve O'Hara-McKay")]
    [InlineData("J.R. OYELARAN", "J.R. Oyelaran")]
    [InlineData("JK TARRANT", "JK Tarrant")]
    public void A_shouted_name_is_written_as_people_write_it(string shouted, string written) => Assert.Equal(written, PersonNameCase.Of(shouted));

    [Theory]
    [InlineData("Siobhan de Vries")]
    [InlineData("KC McKay")]
    public void A_name_with_small_letters_stays_as_it_is(string name) => Assert.Equal(name, PersonNameCase.Of(name));
}
