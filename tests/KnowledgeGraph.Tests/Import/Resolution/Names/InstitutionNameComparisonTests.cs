using KnowledgeGraph.Import.Resolution.Names;

namespace KnowledgeGraph.Tests.Import.Resolution.Names;

public sealed class InstitutionNameComparisonTests
{
    [Theory]
    [InlineData("University of Harrowick", "Harrowick University", InstitutionMatch.Equal)]
    [InlineData("the University of Harrowick", "University of Harrowick", InstitutionMatch.Equal)]
    [InlineData("Universität Osterfeld", "University of Osterfeld", InstitutionMatch.Equal)]
    [InlineData("Universidad de Montellano", "Montellano University", InstitutionMatch.Equal)]
    [InlineData("Universitätsklinikum Osterfeld", "University Hospital of Osterfeld", InstitutionMatch.Equal)]
    [InlineData("Universidad Autónoma de Montellano", "Autonomous University of Montellano", InstitutionMatch.Equal)]
    [InlineData("Università degli Studi di Milano", "University of Milan", InstitutionMatch.Equal)]
    [InlineData("Vrije Universiteit Brussel", "Université Libre de Bruxelles", InstitutionMatch.Differs)]
    [InlineData("Centre for Tides & Currents", "Center for Tides and Currents", InstitutionMatch.Equal)]
    [InlineData("UCL", "University College London", InstitutionMatch.Equal)]
    [InlineData("EU", "European Union", InstitutionMatch.Equal)]
    [InlineData("Nasa", "National Aeronautics and Space Administration", InstitutionMatch.Equal)]
    [InlineData("nhs", "National Health Service", InstitutionMatch.Equal)]
    [InlineData("un", "United Nations", InstitutionMatch.Differs)]
    [InlineData("Cochrane Collaboration", "Cochrane", InstitutionMatch.Equal)]
    [InlineData("Who", "World Health Organization", InstitutionMatch.Differs)]
    [InlineData("U.S. Food and Drug Administration", "FDA", InstitutionMatch.Equal)]
    [InlineData("United States Centres for Disease Control and Prevention", "U.S. Centers for Disease Control and Prevention", InstitutionMatch.Equal)]
    [InlineData("United States Institute of Glacier Tourism", "Institute of Glacier Tourism", InstitutionMatch.Differs)]
    [InlineData("Mexican Institute of Glacier Tourism", "Institute of Glacier Tourism of Mexico", InstitutionMatch.Equal)]
    [InlineData("Austrian Institute of Glacier Tourism", "Australian Institute of Glacier Tourism", InstitutionMatch.Differs)]
    [InlineData("LA Times", "The Times", InstitutionMatch.Differs)]
    [InlineData("LA Times", "Los Angeles Times", InstitutionMatch.Equal)]
    [InlineData("Harrowick School of Hygiene and Tropic Medicine", "Harrowick School of Hygiene and Tropical Medicine", InstitutionMatch.Typo)]
    [InlineData("Harrowick Institute of Preventative Medicine", "Harrowick Institute of Preventive Medicine", InstitutionMatch.Typo)]
    [InlineData("Tropic Harrowick", "Tropical Harrowick", InstitutionMatch.Differs)]
    [InlineData("Harrowick College of Physicians and Surgeons", "Harrowick College of Physicists and Surgeons", InstitutionMatch.Differs)]
    [InlineData("University of Harrowick", "University of Harrowikc", InstitutionMatch.Typo)]
    [InlineData("University of Harrowick", "Univeristy of Harrowikc", InstitutionMatch.Typo)]
    [InlineData("Harrowick University", "Harrowick Univesity", InstitutionMatch.Equal)]
    [InlineData("Universität Harrowick", "Harrowick Universtät", InstitutionMatch.Equal)]
    [InlineData("Generali Hospital", "General Hospital", InstitutionMatch.Differs)]
    [InlineData("Clarity Hospital", "Charity Hospital", InstitutionMatch.Differs)]
    [InlineData("NIGT", "Norvanian Institute of Glacier Tourism", InstitutionMatch.Acronym)]
    [InlineData("University of California, San Francisco", "University of California", InstitutionMatch.Differs)]
    [InlineData("University of Washington", "Washington University", InstitutionMatch.Differs)]
    [InlineData("Harrowick University", "Harrowick General Hospital", InstitutionMatch.Differs)]
    [InlineData("King's College London", "King's College Hospital", InstitutionMatch.Differs)]
    public void Names_of_institutions_are_compared_by_their_words(string left, string right, InstitutionMatch expected)
    {
        Assert.Equal(expected, InstitutionNameComparison.Compare(InstitutionName.Parse(left), InstitutionName.Parse(right)));
        Assert.Equal(expected, InstitutionNameComparison.Compare(InstitutionName.Parse(right), InstitutionName.Parse(left)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("&")]
    [InlineData("the of")]
    public void A_name_without_words_is_compared_as_it_stands(string name)
    {
        Assert.Equal(InstitutionMatch.Equal, InstitutionNameComparison.Compare(InstitutionName.Parse(name), InstitutionName.Parse(name)));
        Assert.Equal(InstitutionMatch.Differs, InstitutionNameComparison.Compare(InstitutionName.Parse(name), InstitutionName.Parse("University of Harrowick")));
    }

    [Theory]
    [InlineData("BMJ", "British Medical Journal", true)]
    [InlineData("PLoS ONE", "PLOS ONE", true)]
    [InlineData("the journal Cell", "Cell", true)]
    [InlineData("J. Tidal Ecology", "Journal of Tidal Ecology", true)]
    [InlineData("BMJ Open", "BMJ", false)]
    [InlineData("Nature Medicine", "Nature", false)]
    [InlineData("Cell", "Cells", false)]
    public void Journals_are_known_by_initials_and_short_titles_and_families_stay_apart(string left, string right, bool same) =>
        Assert.Equal(same, JournalName.AreOne(JournalName.Parse(left), JournalName.Parse(right)));
}
