using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Findings;

public sealed class FindingTests
{
    private const string Article = """
        Bees that nap at noon live longer, study finds

        Bees that nap at noon live a third longer than those that do not, according to a new study.
        Researchers from the University of Leeds filmed 1,200 bees for two summers.
        They found that napping bees were 40 per cent less likely to die before autumn.
        The team now hopes to film wasps.
        Anyone who keeps bees should give them shade.
        """;

    [Fact]
    public void Results_are_findings_and_methods_and_plans_are_not()
    {
        var findings = Claims.Extract(Article).Claims.Where(claim => claim.Finding).Select(claim => claim.Sentence.Text).ToArray();
        Assert.Contains("They found that napping bees were 40 per cent less likely to die before autumn.", findings);
        Assert.Contains("Bees that nap at noon live longer, study finds", findings);
        Assert.DoesNotContain("The team now hopes to film wasps.", findings);
        Assert.DoesNotContain("Researchers from the University of Leeds filmed 1,200 bees for two summers.", findings);
    }

    [Fact]
    public void A_finding_has_no_speaker_and_a_confidence_between_nought_and_one() =>
        Assert.All(Claims.Extract(Article).Claims.Where(claim => claim.Form == ClaimForms.Narrated), claim =>
        {
            Assert.Null(claim.Speaker);
            Assert.InRange(claim.Confidence, 0, 1);
        });

    [Fact]
    public void Claims_are_numbered_in_text_order()
    {
        var claims = Claims.Extract(Article).Claims;
        Assert.Equal(Enumerable.Range(1, claims.Length).Select(number => $"c{number}"), claims.Select(claim => claim.Id));
        Assert.Equal(claims.OrderBy(claim => claim.Start), claims);
    }

    [Theory]
    [InlineData("The team wrote: “Bees that nap at noon were 40 per cent less likely to die before autumn than bees that did not nap.”")]
    [InlineData("“Napping bees were 40 per cent less likely to die before autumn,” the researchers said.")]
    public void What_is_told_in_speech_is_no_finding_beside_it(string sentence) =>
        Assert.DoesNotContain(sentence, Claims.Extract(Article + "\n" + sentence).Claims.Where(claim => claim.Form == ClaimForms.Narrated).Select(claim => claim.Text));

    [Fact]
    public void The_lead_is_surer_than_the_same_words_far_below()
    {
        const string result = "Wasps near the hives lived longer in the shade, a new study suggests.";
        var filler = string.Join("\n", Enumerable.Repeat("Bees have lived in the gardens of Leeds for as long as anyone there can remember.", 6));
        Assert.True(Confidence($"Shade for wasps\n\n{result}\n{filler}", result) > Confidence($"Shade for wasps\n\n{filler}\n{result}", result));
    }

    [Theory]
    [InlineData("Napping is known to reduce the risk of an early death in bees.")]
    [InlineData("It is thought that napping bees are 40 per cent less likely to die before autumn.")]
    [InlineData("Long naps have been linked to a higher risk of an early death in bees.")]
    [InlineData("Bee sleep – a rest that is often linked to age – occurs when bees nap more than others do at noon.")]
    [InlineData("The average age of the bees was 52 days, and more than half of them were workers.")]
    [InlineData("The bees were aged 18 to 39 days, more than in the year before.")]
    [InlineData("The researchers then looked at whether napping bees were less likely to die before autumn.")]
    [InlineData("They were grouped as nappers, walkers and dancers by the shade in which they slept.")]
    [InlineData("The keepers were on average 52 years old, and more than half of them were women.")]
    [InlineData("The researchers thought they might find a higher risk of death in bees that nap.")]
    public void What_is_known_already_how_old_they_were_and_what_was_asked_is_no_finding(string sentence) =>
        Assert.DoesNotContain(sentence, Claims.Extract(Article + "\n" + sentence).Claims.Where(claim => claim.Finding).Select(claim => claim.Sentence.Text));

    [Theory]
    [InlineData("Mites that raise the risk of an early death are found in more than half of all hives.")]
    [InlineData("In a linked editorial, keepers argue that naps may not reduce the risk of an early death.")]
    public void What_something_is_how_common_it_is_what_to_do_and_what_others_think_is_no_finding(string sentence) =>
        Assert.DoesNotContain(sentence, Claims.Extract(Article + "\n" + sentence).Claims.Where(claim => claim.Finding).Select(claim => claim.Sentence.Text));

    [Theory]
    [InlineData("An early death is a risk for all bees, but the researchers found that it was 40 per cent less likely in those that nap.")]
    [InlineData("According to the study, bees that nap are among those that are 40 per cent less likely to die before autumn.")]
    public void A_sentence_that_tells_what_something_is_and_what_was_found_is_a_finding(string sentence) =>
        Assert.Contains(sentence, Claims.Extract(Article + "\n" + sentence).Claims.Where(claim => claim.Finding).Select(claim => claim.Sentence.Text));

    [Theory]
    [InlineData("Noon naps 'cut the risk of an early death by a third'")]
    [InlineData("Bees that nap are ‘LESS likely to die’")]
    public void Marks_around_some_words_of_a_headline_are_nobodys_speech(string headline) =>
        Assert.Contains(headline, Claims.Extract(Article.Replace("Bees that nap at noon live longer, study finds", headline, StringComparison.Ordinal)).Claims.Where(claim => claim.Finding).Select(claim => claim.Sentence.Text));

    [Fact]
    public void Speech_as_a_headline_is_no_finding()
    {
        const string Speech = "‘My bees are a third less likely to die since they nap more often’";
        Assert.DoesNotContain(Speech, Claims.Extract(Article.Replace("Bees that nap at noon live longer, study finds", Speech, StringComparison.Ordinal)).Claims.Where(claim => claim.Finding).Select(claim => claim.Sentence.Text));
    }

    [Fact]
    public void A_result_in_marks_is_a_finding_beside_the_words_of_the_study()
    {
        const string Result = "The researchers concluded that naps “have a lasting effect on the wings of old bees”.";
        var claims = Claims.Extract(Article + "\n" + Result).Claims.Where(claim => claim.Sentence.Text == Result).ToArray();
        Assert.Contains(claims, claim => claim.Form == ClaimForms.Narrated && claim.Finding);
        Assert.Contains(claims, claim => claim.Form == ClaimForms.Quoted);
    }

    [Fact]
    public void A_line_without_a_verb_is_no_finding_where_nothing_is_likely() =>
        Assert.DoesNotContain(
            Claims.Extract("Radio Leeds 4 /\n\nThe team met in Leeds.\nKeepers talk of bees.\nIt is noon.").Claims,
            claim => claim.Finding && claim.Text.StartsWith("Radio", StringComparison.Ordinal));

    [Fact]
    public void Talk_written_down_without_stops_is_no_finding()
    {
        const string Result = "napping bees were 40 per cent less likely to die before autumn";
        var talk = $"They found that {string.Concat(Enumerable.Repeat($"{Result} and ", 10))}{Result}.";
        Assert.DoesNotContain(talk, Claims.Extract(Article + "\n" + talk).Claims.Where(claim => claim.Finding).Select(claim => claim.Sentence.Text));
    }

    [Fact]
    public void In_the_lead_the_perfect_tells_news() =>
        Assert.Contains(
            "Long naps have been linked to a higher risk of an early death in bees.",
            Claims.Extract("Naps and bees\n\nLong naps have been linked to a higher risk of an early death in bees.\nThe study followed 1,200 bees for two summers.").Claims.Where(claim => claim.Finding).Select(claim => claim.Sentence.Text));

    [Fact]
    public void What_a_body_outside_the_study_says_is_no_finding_of_the_study()
    {
        var said = Claims.Extract(Article + "\nOne in ten hives in the country is at a higher risk of an early death, according to Public Health England.").Claims.Single(claim => claim.Form == ClaimForms.Reported);
        Assert.False(said.Finding);
        Assert.Null(said.Study);
    }

    private static double Confidence(string text, string sentence) =>
        Claims.Extract(text).Claims.Where(claim => claim.Finding && claim.Sentence.Text == sentence).Select(claim => claim.Confidence).DefaultIfEmpty(0).Max();

    [Theory]
    [InlineData("Previous studies have shown that bees that nap are twice as likely to survive the winter.")]
    [InlineData("Bees of all ages were randomly assigned to hives in the shade or in the sun.")]
    public void What_earlier_studies_showed_and_what_was_merely_done_are_no_findings(string sentence) =>
        Assert.DoesNotContain(sentence, Claims.Extract(Article + "\n" + sentence).Claims.Where(claim => claim.Finding).Select(claim => claim.Sentence.Text));

    [Fact]
    public void A_result_told_in_the_sentence_that_names_an_earlier_study_is_that_studys()
    {
        var facts = Extracted.From(
            "Cold baths lower the risk of gout, according to a study published on Tuesday in The BMJ.\n"
            + "The new report echoes a study released on Monday in the journal Circulation in which every bath cut the risk of gout by nine percent.\n");
        var earlier = Assert.Single(facts.Studies, study => facts.Journals.Single(journal => journal.Id == study.Journal).Name == "Circulation");
        Assert.Equal(earlier.Id, Assert.Single(facts.Claims, claim => claim.Text.Contains("echoes", StringComparison.Ordinal)).Study);
        Assert.NotEqual(earlier.Id, Assert.Single(facts.Claims, claim => claim.Text.StartsWith("Cold baths", StringComparison.Ordinal)).Study);
    }
}
