using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Participation.Authors;

public sealed class WorkCuesTests
{
    private const string Opening = "A trial led by Dr Lena Marsh of Hull University found that cold baths cure boredom. The study was published in the journal Thorax. ";

    [Theory]
    [InlineData("\"It is neat,\" said Piotr Zielak of Lund University, who analysed the data.")]
    [InlineData("\"It is neat,\" said Piotr Zielak, a nurse at Lund Hospital who also interviewed 64 of the families.")]
    [InlineData("Piotr Zielak, of Lund University, who was in charge of the observations, said it was neat.")]
    [InlineData("\"It is neat,\" said Piotr Zielak of Lund University, who was responsible for the statistics.")]
    [InlineData("\"It is neat,\" said Piotr Zielak, a therapist at Lund University who helped design the programme.")]
    [InlineData("\"It is neat,\" said Piotr Zielak, the statistician on the project.")]
    [InlineData("Dr Piotr Zielak of Lund University, who looked after the Swedish baths, said it was neat.")]
    [InlineData("Piotr Zielak of Lund University, another of the authors, said it was neat.")]
    [InlineData("\"It is neat,\" said Piotr Zielak, research director at Lund University, who also took part in the study.")]
    [InlineData("She co-wrote the paper with Piotr Zielak, who is a lecturer at Lund University. Zielak said it was neat.")]
    public void Whoever_did_part_of_the_research_is_one_of_its_authors(string text) => Assert.Equal(Parts.Author, PartOf(text));

    [Theory]
    [InlineData("\"It is neat,\" said Piotr Zielak, a plumber from Lund who took part in the study.")]
    [InlineData("\"It is neat,\" said Piotr Zielak of Lund University, who did not analyse the data.")]
    [InlineData("\"It is neat,\" said Piotr Zielak of Lund University, who has analysed the law on baths.")]
    [InlineData("\"It is neat,\" said Piotr Zielak of Lund University, who wrote a book with Ida Brandt.")]
    [InlineData("\"It is neat,\" said Piotr Zielak of Lund Hospital, who looked after the boy.")]
    public void Whoever_was_studied_or_did_other_things_is_not(string text) => Assert.NotEqual(Parts.Author, PartOf(text));

    private static string PartOf(string text) => Extracted.From(Opening + text).Person("Piotr Zielak").Part;
}
