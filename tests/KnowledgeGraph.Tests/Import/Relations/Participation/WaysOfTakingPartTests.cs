using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import.Relations.Participation;

/// <summary>Constructions that tell the part of a person whom nothing else places, before and behind the name.</summary>
public sealed class WaysOfTakingPartTests
{
    private const string Before = "Cold baths in winter\nA new study published in the journal Bath Review looked at 400 baths. Lead author Dr Olga Brandt, of Lund University, said: “We timed every bath.”\n";
    private const string Said = " said: “Baths are cold in winter and people should know that.”";

    [Theory]
    [InlineData("Senior investigator Lena Marsh, a lecturer at Hull University,")]
    [InlineData("Lena Marsh, a member of the research team,")]
    [InlineData("Team member Lena Marsh")]
    [InlineData("Lena Marsh, part of the team behind the study,")]
    [InlineData("Lena Marsh, from the research team,")]
    [InlineData("Lena Marsh, one of the scientists behind the research,")]
    [InlineData("Lena Marsh, one of the researchers and a reader in optics,")]
    [InlineData("Lena Marsh, another of the Lund researchers,")]
    [InlineData("Lena Marsh, whose study was published on Monday,")]
    [InlineData("Lena Marsh, whose team carried out the work,")]
    [InlineData("Lena Marsh, who wrote the paper,")]
    [InlineData("Lena Marsh, who did the research,")]
    [InlineData("Lena Marsh, who presented the findings at the conference,")]
    [InlineData("Lena Marsh, also an author on the paper,")]
    [InlineData("Co-senior author Lena Marsh")]
    [InlineData("Co-researcher Lena Marsh")]
    [InlineData("The author of today’s study, Dr Lena Marsh,")]
    [InlineData("Study authors Lena Marsh, Ida Osk and Tom Welby")]
    [InlineData("One of the study authors, health psychologist Lena Marsh,")]
    [InlineData("Two other coauthors, Lena Marsh and Tom Welby,")]
    public void Who_is_one_of_those_who_did_the_research_is_an_author(string name) => Assert.Equal(Parts.Author, PartOf(Before + name + Said));

    [Theory]
    [InlineData("The study, by Lena Marsh and Tom Welby of Hull University, appeared on Monday.")]
    [InlineData("A team led by Doctors Ida Osk and Lena Marsh looked at baths.")]
    [InlineData("Ida Osk and Lena Marsh write in the journal Bath Review that baths are cold.")]
    [InlineData("In winter Lena Marsh et al. looked at 400 baths.")]
    public void Who_wrote_or_led_the_study_with_others_is_an_author(string sentence) => Assert.Equal(Parts.Author, PartOf(Before + sentence));

    [Theory]
    [InlineData("Study lead Dr Lena Marsh")]
    [InlineData("Lena Marsh, head of the study,")]
    [InlineData("Lena Marsh, who was lead on the study,")]
    [InlineData("Lead author of the report Dr Lena Marsh")]
    [InlineData("The surgeon leading the trial, Dr Lena Marsh,")]
    public void Who_is_called_the_lead_in_other_words_leads_the_study(string name)
    {
        var facts = Extracted.From("Cold baths in winter\nA new study looked at 400 baths.\n" + name + Said);
        Assert.Equal(facts.Person("Lena Marsh").Id, facts.Studies[0].Lead);
    }

    [Theory]
    [InlineData("Lena Marsh, who had nothing to do with the study,")]
    [InlineData("Lena Marsh, who reviewed the study for the Herald,")]
    [InlineData("Independent expert Dr Lena Marsh, of Hull University,")]
    [InlineData("Lena Marsh, an independent statistician,")]
    [InlineData("In response to the study, Dr Lena Marsh, of Hull University,")]
    [InlineData("Asked about the findings, Dr Lena Marsh, of Hull University,")]
    [InlineData("Dr Lena Marsh, of the Bath Trust, which part-funded the study,")]
    [InlineData("In a commentary in the same journal, Dr Lena Marsh, of Hull University,")]
    [InlineData("Joining us now is Professor Lena Marsh. She")]
    [InlineData("We're joined now by Professor Lena Marsh from the clinic Bath Aid. She")]
    public void Who_stands_outside_is_an_expert(string name) =>
        Assert.Equal(Parts.Expert, PartOf("Cold baths in winter\nA new study looked at 400 baths.\n" + name + Said));

    [Theory]
    [InlineData("Dr Lena Marsh was not involved in the study.")]
    [InlineData("Dr Lena Marsh studies baths at Hull University. She was not involved in the research.")]
    [InlineData("A chart by Lena Marsh and Tom Welby of Hull University shows why. They wrote an opinion piece beside the paper.")]
    [InlineData("The study was welcomed by Dr Lena Marsh, of Hull University.")]
    [InlineData("The findings were criticised by Professor Lena Marsh, of Hull University.")]
    public void Who_is_told_to_stand_outside_is_an_expert(string sentence) =>
        Assert.Equal(Parts.Expert, PartOf("Cold baths in winter\nA new study looked at 400 baths.\n" + sentence));

    [Theory]
    [InlineData("Lena Marsh, a mother of two from Bath,")]
    [InlineData("One patient, Lena Marsh,")]
    [InlineData("Lena Marsh, a patient at Bath General Hospital,")]
    [InlineData("Lena Marsh, one of the first patients,")]
    [InlineData("Lena Marsh, whose son has bath fever,")]
    [InlineData("Parent Lena Marsh")]
    public void Patients_and_parents_are_subjects(string name) =>
        Assert.Equal(Parts.Subject, PartOf("Cold baths in winter\nA new study looked at 400 baths.\n" + name + Said));

    [Theory]
    [InlineData("The Bath Herald, May 3, 2015, 450 words, Lena Marsh")]
    [InlineData("The Bath Herald, May 3, 2015, 450 words, Ida Osk; Lena Marsh")]
    [InlineData("LENGTH: 450 words\n\nLena Marsh\nBaths are cold.")]
    [InlineData("WORDS: Lena Marsh")]
    [InlineData("Lena Marsh is a freelance writer in Bath.")]
    [InlineData("Lena Marsh, BBC health correspondent.")]
    [InlineData("Good morning. I'm Lena Marsh.")]
    [InlineData("Lena Marsh has been finding out more.")]
    [InlineData("Lena Marsh has this report.")]
    [InlineData("Lena Marsh, BBC News, Bath.")]
    public void Who_writes_or_presents_is_a_journalist(string line) => Assert.Equal(Parts.Journalist, PartOf(Before + line));

    [Theory]
    [InlineData("Tory MP Dr Lena Marsh said baths were cold.")]
    [InlineData("Researchers Lena Marsh and Tom Welby, of Hull University, said baths were cold.")]
    public void A_name_begins_behind_what_the_person_is(string sentence) =>
        Assert.Contains(Extracted.From(Before + sentence).Persons, person => person.Name == "Lena Marsh");

    [Fact]
    public void A_king_by_his_number_is_told_of() =>
        Assert.Equal(Parts.Subject, Extracted.From(Before + "Cold baths are often associated with Henry VIII and a diet of meat.").Person("Henry VIII").Part);

    private static string PartOf(string text) => Extracted.From(text).Person("Lena Marsh").Part;
}
