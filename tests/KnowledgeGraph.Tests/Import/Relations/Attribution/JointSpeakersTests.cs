using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Writing;

namespace KnowledgeGraph.Tests.Import.Relations.Attribution;

/// <summary>Words that several people speak together are all of theirs.</summary>
public sealed class JointSpeakersTests
{
    private const string First = "Eleanor Whitcombe", Second = "Marcus Oldroyd";

    /// <summary>Who states the first claim of a form, the first speaker first.</summary>
    private static string[] SpeakersOf(string text, string form)
    {
        var facts = Claims.Extract(text);
        var claim = facts.Claims.First(claim => claim.Form == form);
        var people = facts.Persons.Select(person => (person.Id, person.Name));
        var names = people.Concat(facts.Institutions.Select(body => (body.Id, body.Name))).ToDictionary(named => named.Id, named => named.Name, StringComparer.Ordinal);
        return [.. claim.FurtherSpeakers.Select(further => further.Value).Prepend(claim.Speaker!).Select(id => names.GetValueOrDefault(id, id))];
    }

    [Theory]
    [InlineData("Eleanor Whitcombe and Marcus Oldroyd said hives cool down around noon.")]
    [InlineData("Eleanor Whitcombe, of the University of Leeds, and Marcus Oldroyd, of the University of Bath, said hives cool down around noon.")]
    [InlineData("Eleanor Whitcombe of the University of Leeds and Marcus Oldroyd of the University of Bath said hives cool down around noon.")]
    [InlineData("Professor Eleanor Whitcombe and Dr Marcus Oldroyd from the University of Leeds say hives cool down around noon.")]
    [InlineData("In a linked editorial, Eleanor Whitcombe and Marcus Oldroyd, from the University of Leeds, argue that hives cool down around noon.")]
    [InlineData("Singer Eleanor Whitcombe and actor Marcus Oldroyd said that hives cool down around noon.")]
    [InlineData("Former Hull keeper Eleanor Whitcombe and ex-Leeds captain Marcus Oldroyd have been reported as saying that hives cool down around noon.")]
    [InlineData("Eleanor Whitcombe and her husband Marcus Oldroyd said that hives cool down around noon.")]
    public void A_statement_is_that_of_all_who_are_named_as_its_subject(string text) => Assert.Equal([First, Second], SpeakersOf(text, ClaimForms.Reported));

    [Theory]
    [InlineData("The University of Leeds and the Bath Bee Trust said that hives cool down around noon.", "University of Leeds", "Bath Bee Trust")]
    [InlineData("Tesco and Asda said that hives cool down around noon.", "Tesco", "Asda")]
    public void It_is_that_of_both_bodies(string text, string one, string other) => Assert.Equal([one, other], SpeakersOf(text, ClaimForms.Reported));

    [Fact]
    public void A_body_that_somebody_works_for_beside_another_does_not_speak() =>
        Assert.Equal([First], SpeakersOf("Eleanor Whitcombe, of the University of Leeds and the Bath Bee Trust, said that hives cool down around noon.", ClaimForms.Reported));

    [Theory]
    [InlineData("“Most hives cool down around noon,” wrote Eleanor Whitcombe and Marcus Oldroyd.")]
    [InlineData("“Most hives cool down around noon,” Eleanor Whitcombe and Marcus Oldroyd said.")]
    [InlineData("“Most hives cool down around noon,” said singer Eleanor Whitcombe and actor Marcus Oldroyd.")]
    [InlineData("“Most hives cool down around noon,” singer Eleanor Whitcombe and the actor Marcus Oldroyd said.")]
    public void So_is_a_quotation(string text) => Assert.Equal([First, Second], SpeakersOf(text, ClaimForms.Quoted));

    [Theory]
    [InlineData("Eleanor Whitcombe, Ann Pottinger and Marcus Oldroyd said hives cool down around noon.")]
    [InlineData("Singer Eleanor Whitcombe, dancer Ann Pottinger and actor Marcus Oldroyd said hives cool down around noon.")]
    [InlineData("In an editorial, Dr Eleanor Whitcombe, University of Leeds bee expert Ann Pottinger and Marcus Oldroyd, the director of the hive charity Holt, said hives cool down around noon.")]
    public void Three_may_speak_together(string text) => Assert.Equal([First, "Ann Pottinger", Second], SpeakersOf(text, ClaimForms.Reported));

    [Theory]
    [InlineData("Eleanor Whitcombe and Marcus Oldroyd said hives cool down around noon.\nThey added: “The shade is where bees want to be.”")]
    [InlineData("In a linked editorial, Eleanor Whitcombe and Marcus Oldroyd argue that hives cool down.\nThe doctors wrote that it was hot.\nThey added: “The shade is where bees want to be.”")]
    public void They_go_on_speaking_together(string text) => Assert.Equal([First, Second], SpeakersOf(text, ClaimForms.Quoted));

    [Fact]
    public void Until_somebody_else_speaks() =>
        Assert.Equal(["study"], SpeakersOf("Eleanor Whitcombe and Marcus Oldroyd said hives cool down.\nThe researchers said hives were tall.\nThey added: “The shade is where bees want to be.”", ClaimForms.Quoted));

    [Theory]
    [InlineData("Eleanor Whitcombe, mother of Harriet Bell and Marcus Oldroyd, said hives cool down around noon.")]
    [InlineData("Eleanor Whitcombe, who works with Ann Pottinger and Marcus Oldroyd, said hives cool down around noon.")]
    [InlineData("“Most hives cool down around noon,” said Eleanor Whitcombe and Marcus Oldroyd agreed.")]
    public void Who_is_only_named_beside_a_speaker_does_not_speak(string text) => Assert.Equal([First], SpeakersOf(text, text[0] == '“' ? ClaimForms.Quoted : ClaimForms.Reported));

    [Theory]
    [InlineData("The play was written by Eleanor Whitcombe and actor Marcus Oldroyd said that hives cool down around noon.")]
    [InlineData("The bees stung Eleanor Whitcombe and keeper Marcus Oldroyd said that hives cool down around noon.")]
    public void Nor_does_who_stands_in_the_clause_before(string text) => Assert.Equal([Second], SpeakersOf(text, ClaimForms.Reported));

    [Fact]
    public void Each_of_them_is_said_to_have_stated_it()
    {
        var sheet = SheetBuilder.Build(WithText("Eleanor Whitcombe and Marcus Oldroyd said hives cool down around noon."));
        var stated = sheet.Facts.Where(fact => fact.Kind == RelationKind.Stated).ToList();
        Assert.Equal(2, stated.Count);
        Assert.Single(stated.Select(fact => fact.To).Distinct(StringComparer.Ordinal));
        Assert.Equal([First, Second], stated.Select(fact => sheet.Entities.Single(entity => entity.Key == fact.From).Name).Order(StringComparer.Ordinal));
    }

    private static ArticleFacts WithText(string text)
    {
        var facts = Claims.Extract(text);
        return facts with { Article = facts.Article with { Text = text } };
    }
}
