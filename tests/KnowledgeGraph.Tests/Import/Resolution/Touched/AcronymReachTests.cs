using CsCheck;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Tests.Graphs;

namespace KnowledgeGraph.Tests.Import.Resolution.Touched;

/// <summary>An acronym that institutions share is read by people whose articles may be stored long since, and whose names say too little to lead there by themselves.</summary>
public sealed class AcronymReachTests
{
    private static readonly string[] Speakers = ["John Smith", "David Jones", "Mary Brown", "Paul Taylor"];
    private static readonly string[] Institutes = ["Marlow Institute of Glass Research", "Menton Institute of Ground Rents", "Marlow Instittue of Glass Research", "Mirren Institute of Gentle Rowing"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_acronym_is_read_the_same_whatever_came_first_or_went_again(bool isAlways)
    {
        var comment = from speaker in Gen.Int[0, Speakers.Length - 1] from writesOut in Gen.Bool from strays in Gen.Int[0, 9] select (speaker, writesOut, strays);
        (from comments in comment.Array[8, 24] from size in Gen.Int[1, 4] from gone in Gen.Int[0, 6] select (comments, size, gone)).Sample(
            sample =>
            {
                ArticleFacts[] news = [.. sample.comments.Select((one, number) => Article(number, one.speaker, one.writesOut, one.strays))];
                return PiecemealStore.GivesWhatAllAtOnceGives(isAlways ? PiecemealStore.Always : PiecemealStore.Seldom, news, sample.size, sample.gone);
            },
            iter: 25, threads: 1);
    }

    // Now and then somebody speaks for another institute.
    private static ArticleFacts Article(int number, int speaker, bool writesOut, int strays)
    {
        var institute = writesOut ? Institutes[strays == 0 ? (speaker + 1) % Institutes.Length : speaker] : "MIGR";
        return new InventedArticle($"https://news.example/{number}").Comment(Speakers[speaker], institute, $"it was seen {number + 11} times", $"topic {number}").Facts();
    }
}
