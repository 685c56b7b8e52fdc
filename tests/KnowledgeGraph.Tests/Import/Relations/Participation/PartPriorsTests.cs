using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Relations.Participation;
using KnowledgeGraph.Import.Relations.Participation.Voices;

namespace KnowledgeGraph.Tests.Import.Relations.Participation;

public sealed class PartPriorsTests
{
    [Fact]
    public void Whom_only_a_broadcast_without_stops_names_is_hardly_an_author()
    {
        Assert.Equal(Parts.Author, Likeliest(inRunOn: false));
        Assert.NotEqual(Parts.Author, Likeliest(inRunOn: true));
    }

    [Fact]
    public void Whom_only_a_broadcast_without_stops_names_is_hardly_an_expert_either() =>
        Assert.Equal(Parts.Subject, Likeliest(inRunOn: true, Parts.Expert));

    // Somebody without title, post or house, to whom words seem to be given, as broadcasts written down without stops give them to anybody.
    private static string Likeliest(bool inRunOn, string first = Parts.Author)
    {
        var odds = new float[PartModel.Names.Length];
        odds[PartModel.Names.IndexOf(first)] = 0.9f;
        odds[PartModel.Names.IndexOf(Parts.Subject)] = 0.1f;
        PartPriors.Correct(odds, new PersonStanding(-1, 0, false, false, false, false, false, false, false, false, false, false, false, false, Researches: true, false, false, false, false, true, InRunOn: inRunOn, InOutsideView: false), new PersonVoice(true, false, false, false, false, false, false));
        return PartModel.Names[Array.IndexOf(odds, odds.Max())];
    }
}
