using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Tests.Import;

/// <summary>The article the project started from comes out right, to the letter.</summary>
public sealed class SeedArticleTests
{
    private static readonly Lazy<ArticleFacts> Facts = new(() => Extracted.From(File.ReadAllText(SeedPath())));

    [Fact]
    public void Three_people_are_named() =>
        Assert.Equal(["Mitinori Saitou", "Allan Pacey", "Joe Rennison"], Facts.Value.Persons.Select(person => person.Name));

    [Fact]
    public void Saitou_is_the_author_and_lead_at_a_department_of_Kyoto_University()
    {
        var saitou = Facts.Value.Person("Mitinori Saitou");
        Assert.Equal(["Professor"], saitou.Titles);
        Assert.Equal("Professor", saitou.Role);
        Assert.Equal(Parts.Author, saitou.Part);
        var affiliation = Assert.Single(saitou.Affiliations);
        Assert.Equal(Facts.Value.Institution("Kyoto University").Id, affiliation.Institution);
        Assert.Equal("department of anatomy and cell biology", affiliation.Department);
        Assert.Equal(saitou.Id, Assert.Single(Facts.Value.Studies).Lead);
    }

    [Fact]
    public void Saitou_is_met_under_three_forms()
    {
        var forms = Facts.Value.Person("Mitinori Saitou").Mentions.Select(mention => mention.Text).ToHashSet();
        Assert.Superset(new HashSet<string> { "Professor Mitinori Saitou", "Professor Saitou", "Saitou" }, forms);
    }

    [Fact]
    public void Pacey_comments_from_Sheffield()
    {
        var pacey = Facts.Value.Person("Allan Pacey");
        Assert.Equal("senior lecturer in andrology", pacey.Role);
        Assert.Equal(Parts.Expert, pacey.Part);
        Assert.Equal(["University of Sheffield"], Facts.Value.InstitutionsOf(pacey));
    }

    [Fact]
    public void Rennison_is_the_journalist() => Assert.Equal(Parts.Journalist, Facts.Value.Person("Joe Rennison").Part);

    [Fact]
    public void Three_institutions_and_one_journal_are_named()
    {
        Assert.Equal(["Kyoto University", "Reuters", "University of Sheffield"], Facts.Value.Institutions.Select(institution => institution.Name));
        Assert.Equal(["Cell"], Facts.Value.Journals.Select(journal => journal.Name));
    }

    [Fact]
    public void One_study_was_published_in_Cell_by_Kyoto_University()
    {
        var study = Assert.Single(Facts.Value.Studies);
        Assert.Equal(Assert.Single(Facts.Value.Journals).Id, study.Journal);
        Assert.Equal([Facts.Value.Institution("Kyoto University").Id], study.Institutions);
        Assert.Equal([Facts.Value.Person("Mitinori Saitou").Id], study.People);
    }

    [Fact]
    public void Kyoto_University_stands_in_Japan()
    {
        var japan = Assert.Single(Facts.Value.Places, place => place.Name == "Japan");
        Assert.Equal("JP", japan.Country);
        Assert.Equal(japan.Id, Facts.Value.Institution("Kyoto University").Location?.Value);
    }

    [Fact]
    public void Five_direct_quotes_have_the_right_speaker()
    {
        var saitou = Facts.Value.Person("Mitinori Saitou").Id;
        var pacey = Facts.Value.Person("Allan Pacey").Id;
        var quotes = Facts.Value.Claims.Where(claim => claim.Form == ClaimForms.Quoted).Select(claim => (claim.Text[..20], claim.Speaker));
        Assert.Equal(
            [("The sperm were remov", saitou), ("After insemination, ", saitou), ("We have huge materia", saitou), ("We can possibly use ", saitou), ("The philosophy of th", pacey)],
            quotes);
    }

    [Fact]
    public void The_gap_between_human_and_animal_research_is_reported_speech_of_Saitou()
    {
        var claim = Assert.Single(Facts.Value.Claims, claim => claim.Text == "The gap between human and animal research means that more work is still needed");
        Assert.Equal(ClaimForms.Reported, claim.Form);
        Assert.Equal(Facts.Value.Person("Mitinori Saitou").Id, claim.Speaker);
    }

    [Fact]
    public void Healthy_sperm_after_the_transplant_is_a_finding() =>
        Assert.Contains(Facts.Value.Claims, claim => claim.Finding && claim.Sentence.Text == "These new cells were transplanted into the testes of infertile male mice, which then went on to produce healthy sperm.");

    [Fact]
    public void Every_span_says_what_stands_in_the_text()
    {
        var text = File.ReadAllText(SeedPath());
        var spans = Facts.Value.Persons.SelectMany(person => person.Mentions.Append(person.PartStated.Evidence).Concat(person.Affiliations.Select(affiliation => affiliation.Evidence)))
            .Concat(Facts.Value.Institutions.SelectMany(institution => institution.Mentions))
            .Concat(Facts.Value.Studies.SelectMany(study => study.Links.Select(link => link.Evidence)))
            .Concat(Facts.Value.Claims.SelectMany(claim => claim.Sentences));
        Assert.All(spans, span => Assert.Equal(text[span.Start..span.End], span.Text));
    }

    private static string SeedPath() => Checkout.PathOf("seeds", "000_2ad9ad8951ac7a18.txt");
}
