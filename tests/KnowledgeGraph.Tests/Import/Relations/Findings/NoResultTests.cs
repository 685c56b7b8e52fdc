using KnowledgeGraph.Import.Relations.Findings;

namespace KnowledgeGraph.Tests.Import.Relations.Findings;

public sealed class NoResultTests
{
    [Theory]
    [InlineData("The bees ranged in age from 18 to 39 days.")]
    [InlineData("The keepers were on average 52 years old, and more than half of them were women.")]
    [InlineData("They then compared bees that had never napped with bees that napped more often.")]
    [InlineData("Keepers were not allowed to feed the bees more than twice a day.")]
    [InlineData("Doctors hope it will reduce the risk of an early death in bees.")]
    [InlineData("The researchers thought they might find a higher risk of death in bees that nap.")]
    [InlineData("The team carried out tests on bees in Leeds.")]
    [InlineData("A week later the keepers repeated the test.")]
    [InlineData("Heavy nappers were defined as those that slept more than twice a day.")]
    [InlineData("This may explain why fewer bees died.")]
    [InlineData("Keepers completed a form on the naps of their bees.")]
    [InlineData("As part of the trial, 604 hives received either shade, a fan, or a lamp.")]
    [InlineData("They looked at the naps of bees that took more than 10 per cent of their energy from honey.")]
    [InlineData("Height and hive were used to divide the bees into six groups, more than in spring.")]
    [InlineData("They also reported on the naps of their bees at noon.")]
    [InlineData("Bees were classed as lazy if they napped more than twice a day.")]
    [InlineData("Honey intake was classified as low for one or fewer spoons, and high for four or more.")]
    [InlineData("Sleep is measured in hours, with more than seven being normal.")]
    [InlineData("At least 85 per cent of the keepers in each town were interviewed and assessed.")]
    [InlineData("All were free of mites at the start and were asked about their hives every month.")]
    [InlineData("14,000 took part in an experiment on a website.")]
    [InlineData("Researchers then estimated the reduction in risk that would be linked to longer naps.")]
    public void How_it_was_done_and_what_was_hoped_is_ruled_out(string sentence) => Assert.True(IsRuledOut(sentence));

    [Theory]
    [InlineData("An early death is one of the most common risks that bees have.")]
    [InlineData("Napping is a rest that reduces the risk of an early death in bees.")]
    [InlineData("Mites that raise the risk of an early death are found in more than half of all hives.")]
    [InlineData("Early death affects about one in five bees.")]
    [InlineData("Bees at a higher risk of an early death should nap more than twice a day.")]
    [InlineData("Keepers are advised that bees at a higher risk of death need more shade.")]
    [InlineData("Doctors urged keepers to give bees more shade.")]
    [InlineData("Risks include a shorter nap and a higher chance of an early death.")]
    [InlineData("She added that keepers should wake their bees, because more of them die in the cold.")]
    [InlineData("If all bees are to nap, more shade is needed at once, according to the researchers.")]
    [InlineData("The masks are designed to reduce the risk of stings.")]
    public void What_something_is_how_common_it_is_and_what_to_do_is_ruled_out(string sentence) => Assert.True(IsRuledOut(sentence));

    [Theory]
    [InlineData("But the authors say they can't rule out a higher risk of an early death.")]
    [InlineData("The keepers could not be sure that more naps caused it.")]
    [InlineData("It is not clear why fewer bees died in the shade.")]
    [InlineData("The study did not reveal which of the hives had the fewest bees.")]
    [InlineData("They added that the risk of death should be interpreted with ‘some caution’.")]
    [InlineData("The study had one major weakness, keepers acknowledged: about a third of the bees did not come back.")]
    [InlineData("The study also was not designed to show whether naps reduce the risk of death.")]
    public void What_the_study_cannot_tell_is_ruled_out(string sentence) => Assert.True(IsRuledOut(sentence));

    [Theory]
    [InlineData("Bees that nap have a higher chance of survival, previous research has found.")]
    [InlineData("Naps give bees rest and previous studies have shown that they live longer.")]
    public void What_earlier_work_has_found_is_ruled_out_wherever_it_is_cited(string sentence) => Assert.True(IsRuledOut(sentence));

    [Theory]
    [InlineData("The finding also paves the way for a longer life in bees.")]
    [InlineData("The discovery offers new hope of fewer deaths in bees.")]
    [InlineData("The hunt is now on for naps that reduce the risk of death.")]
    [InlineData("But the causes of the difference have remained elusive.")]
    [InlineData("The findings are published in the British Bee Journal, less than a week after more bees died.")]
    [InlineData("Comes after more than half of all keepers gave up.")]
    [InlineData("These ideas on the higher risk would need to be explored, the authors conclude.")]
    [InlineData("Bees are at a higher risk of death, studies have shown.")]
    [InlineData("If confirmed, the finding could help keepers to reduce the risk of death.")]
    [InlineData("If the results hold, keepers could change how they link hives.")]
    [InlineData("Until now, the toll of fewer naps had been unknown.")]
    [InlineData("The question was whether naps reduce the risk of death.")]
    [InlineData("It appears in the current number of the journal Bees and Honey.")]
    public void What_may_come_of_it_what_is_left_and_where_it_stands_is_ruled_out(string sentence) => Assert.True(IsRuledOut(sentence));

    [Theory]
    [InlineData("But other experts say naps do not reduce the risk of an early death.")]
    [InlineData("Critics said the risk of an early death was no higher.")]
    [InlineData("In a linked editorial, keepers argue that naps may not reduce the risk of an early death.")]
    [InlineData("Losses of bees fell by a third in ten years, according to a commentary that accompanies the paper.")]
    [InlineData("An editorial on the study suggests that naps reduce the risk of death.")]
    public void What_others_think_is_ruled_out(string sentence) => Assert.True(IsRuledOut(sentence));

    [Theory]
    [InlineData("An early death is a risk for all bees, but the researchers found that it was less likely in those that nap.")]
    [InlineData("Gout is a risk for all bees, but new research suggests that naps reduce it.")]
    [InlineData("According to the study, bees that nap are among those that are less likely to die.")]
    [InlineData("Bees that napped were found to live longer.")]
    [InlineData("Contrary to what the team expected, mites were not the main cause.")]
    [InlineData("A review of 14 previous studies found that bees that nap live longer.")]
    [InlineData("Bees in the shade napped more, which may explain the lower risk of death.")]
    [InlineData("Bees that nap can be twice as old as others.")]
    [InlineData("Bees carried out of the hive died earlier.")]
    [InlineData("Napping bees were 5 years older than others.")]
    [InlineData("Naps halved the risk of death, but more research is needed.")]
    [InlineData("The findings, published in the British Bee Journal, show that naps reduce the risk of death.")]
    [InlineData("The keepers, whose work was published in the British Bee Journal, concluded that more naps reduce the risk of death.")]
    [InlineData("The bees were published in no list, yet the researchers found them.")]
    [InlineData("Bees that received more shade died later than others.")]
    [InlineData("Naps were used to recover from fewer hours of sleep.")]
    [InlineData("Around 30 per cent of the bees were classed as lazy.")]
    [InlineData("They reported on more naps and a lower risk of death.")]
    [InlineData("All were free of mites at the start, but by the end more than half had them.")]
    [InlineData("The team estimated the risk of death at 2 in 100 bees.")]
    [InlineData("The masks are designed to reduce the risk of stings but do not.")]
    [InlineData("It is the first large study to show that naps reduce the risk of death.")]
    [InlineData("If bees nap, they are less likely to die, the study found.")]
    [InlineData("The findings, published with an editorial, show that naps reduce the risk of death.")]
    [InlineData("Previous studies have found that naps harm, but it is the first large study to show that they help.")]
    [InlineData("It appears in more than half of all hives, and bees die in larger numbers.")]
    public void What_was_found_is_not(string sentence) => Assert.False(IsRuledOut(sentence));

    [Theory]
    [InlineData("Research on naps has been mixed.", true)]
    [InlineData("Keepers wrote down what bees did.", false)]
    public void Others_that_found_something_are_studies_where_studies_stand_before(string before, bool isRuledOut)
    {
        var text = ReadArticle.Of($"Bees and naps\n\nBees were filmed in Leeds.\n{before}\nOthers have found that naps reduce the risk of death.");
        Assert.Equal(isRuledOut, NoResult.Is(text, text.Document.Sentences[^1].Tokens, isLead: false));
    }

    private static bool IsRuledOut(string sentence)
    {
        var text = ReadArticle.Of($"Bees and naps\n\nBees were filmed in Leeds.\nA study followed.\nNobody knew why.\n{sentence}");
        return NoResult.Is(text, text.Document.Sentences[^1].Tokens, isLead: false);
    }
}
