using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Relations.Wording;

namespace KnowledgeGraph.Tests.Import.Relations.Wording;

public sealed class ClaimWordingTests
{
    private static readonly LanguagePipeline Pipeline = LanguagePipeline.Load();

    private static ClaimWording Of(string text)
    {
        var document = Pipeline.Analyse(TextAnalysis.Tokenize(text));
        return ClaimWording.Of(document, new TokenRange(0, document.Tokens.Length));
    }

    [Theory]
    [InlineData("Napping extends the life of bees.", Certainties.Asserted)]
    [InlineData("Napping may extend the life of bees.", Certainties.Possible)]
    [InlineData("The data suggest napping extends the life of bees.", Certainties.Probable)]
    [InlineData("Bees that nap are more likely to live until autumn.", Certainties.Asserted)]
    [InlineData("Napping did not extend the life of bees.", Certainties.Denied)]
    [InlineData("Most likely naps extend the life of bees.", Certainties.Probable)]
    [InlineData("More than three million bees could live longer by napping.", Certainties.Possible)]
    [InlineData("Older bees who sing in a choir every week may be somewhat less likely to lose their way.", Certainties.Possible)]
    [InlineData("Napping has the potential to extend the life of bees.", Certainties.Possible)]
    [InlineData("It is unclear whether napping extends the life of bees.", Certainties.Possible)]
    [InlineData("We do not yet know whether naps help.", Certainties.Possible)]
    [InlineData("Napping could not only soothe bees but extend their lives.", Certainties.Possible)]
    public void Hedges_and_denials_set_the_certainty(string text, string certainty) => Assert.Equal(certainty, Of(text).Certainty);

    [Theory]
    [InlineData("The pond froze twice last winter, which could lead to quarrels among swans.", Certainties.Asserted)]
    [InlineData("Even though there may be fish in it, the pond does not feed the swans.", Certainties.Denied)]
    [InlineData("There was no sign of a change in mood, although older diaries suggest one.", Certainties.Denied)]
    [InlineData("Bees slept more every spring, suggesting that they may be tired.", Certainties.Asserted)]
    [InlineData("While it is widely thought that bees hate rain, the trial showed that they like it.", Certainties.Asserted)]
    [InlineData("The team looked for the genes that might keep bees awake.", Certainties.Asserted)]
    [InlineData("Bees that may be ill nap longer.", Certainties.Asserted)]
    [InlineData("With the number of hives expected to double, there is a need for better tools.", Certainties.Asserted)]
    [InlineData("The hives froze so quickly that keepers could not save them.", Certainties.Asserted)]
    public void A_hedge_in_a_clause_that_hangs_on_the_statement_leaves_it_sure(string text, string certainty) => Assert.Equal(certainty, Of(text).Certainty);

    [Theory]
    [InlineData("Keepers should shut the hive as soon as possible.")]
    [InlineData("Bees stay in the closest possible touch.")]
    [InlineData("They chose larger hives for potential rewards.")]
    [InlineData("Wardens first had to decide whether to open the gate.")]
    [InlineData("Keepers inspect all hives thought to be ill.")]
    [InlineData("Napping bees are six times as likely to dream.")]
    [InlineData("Keepers saw an estimated 300 bees.")]
    [InlineData("More bees napped than expected.")]
    [InlineData("Napping bees can expect to live three weeks longer.")]
    [InlineData("More than half of respondents indicated that they had skipped naps.")]
    [InlineData("It is wrong to make people think that bees sting.")]
    public void Words_of_hedging_in_phrases_that_hedge_nothing_leave_it_sure(string text) => Assert.Equal(Certainties.Asserted, Of(text).Certainty);

    [Theory]
    [InlineData("Keepers could no longer be trusted with the hives.")]
    [InlineData("Two men could not lift the hive.")]
    [InlineData("Old bees can't nap.")]
    public void What_cannot_be_is_denied_and_not_possible(string text) => Assert.Equal(Certainties.Denied, Of(text).Certainty);

    [Theory]
    [InlineData("The team found no link between naps and age.", true)]
    [InlineData("Naps don't help old bees.", true)]
    [InlineData("Naps help not only old bees but young ones.", false)]
    [InlineData("Naps help bees that do not fly.", false)]
    [InlineData("The team reported that naps do not help old bees.", true)]
    [InlineData("There is evidence that naps do not help old bees.", true)]
    [InlineData("Bees that do not fly did not nap longer.", true)]
    [InlineData("Bees who live alone do not nap longer.", true)]
    [InlineData("The team looked at naps – and found no benefit.", true)]
    [InlineData("Long naps, not long flights, help old bees.", false)]
    [InlineData("Naps made up part of the gap but not all of it.", false)]
    [InlineData("Naps helped old bees but made no difference to young ones.", false)]
    [InlineData("The naps helped old bees a little, though the difference was not significant.", false)]
    [InlineData("But naps made no difference to young bees.", true)]
    [InlineData("Although old bees did not fly, they lived longer.", false)]
    [InlineData("Bees with no queen nap longer.", false)]
    [InlineData("Old bees yield to no one.", false)]
    [InlineData("Old bees fly barely half as far.", false)]
    [InlineData("Napping bees live no longer than others.", false)]
    [InlineData("No such naps were seen in young bees.", true)]
    [InlineData("Naps are no better for old bees than flights.", true)]
    [InlineData("Keepers get money to mend fences, to ensure that sheep do not get in.", false)]
    [InlineData("Keepers chose not to mend their hives.", false)]
    [InlineData("Naps were found not to help old bees.", true)]
    [InlineData("Bees are counted from the air as never before.", false)]
    [InlineData("The other hives (no naps) did as well.", false)]
    [InlineData("No fewer than 40 of the 60 bees napped.", false)]
    [InlineData("As little as ten minutes of napping helps bees.", false)]
    [InlineData("Napping bees were no more likely to live until autumn.", true)]
    [InlineData("More than 40 bees did not nap.", true)]
    [InlineData("Naps help bees.", false)]
    public void Only_a_negated_statement_is_negated(string text, bool negated) => Assert.Equal(negated, Of(text).IsNegated);

    [Theory]
    [InlineData("Napping is associated with a longer life.", Strengths.Association)]
    [InlineData("Bees that nap are more likely to live until autumn.", Strengths.Association)]
    [InlineData("Napping reduces the risk of death in bees.", Strengths.Causal)]
    [InlineData("Napping could reduce the risk of death in bees.", Strengths.Conditional)]
    [InlineData("Bees were filmed over two summers.", Strengths.None)]
    [InlineData("Noise is a major cause of poor sleep in bees.", Strengths.Causal)]
    [InlineData("The risk of death increased with noise.", Strengths.Association)]
    [InlineData("Naps may be good for old bees.", Strengths.Conditional)]
    [InlineData("Previous studies found that napping reduces the risk of death.", Strengths.None)]
    [InlineData("The work was paid for by the Dutch Association of Beekeepers.", Strengths.None)]
    public void The_verbs_tell_how_strong_a_cause_is_claimed(string text, string strength) => Assert.Equal(strength, Of(text).Strength);

    [Theory]
    [InlineData("Bees lived about 40 per cent longer.", "about 40 per cent longer")]
    [InlineData("They were twice as likely to survive.", "twice as likely")]
    [InlineData("The team filmed 1,200 bees.", "1,200")]
    public void Numbers_stand_with_what_they_compare(string text, string number) => Assert.Contains(number, Of(text).Numbers);

    [Theory]
    [InlineData("The work began in 2014.")]
    [InlineData("One of the authors keeps bees.")]
    public void Years_and_bare_words_of_number_are_no_measure(string text) => Assert.Empty(Of(text).Numbers);
}
