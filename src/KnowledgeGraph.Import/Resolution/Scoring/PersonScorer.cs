using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Resolution.Names;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Import.Resolution.Scoring;

/// <summary>Weighs whether two people of two articles are one human being.</summary>
/// <remarks>
/// The start is against it: as if the news spoke of some four million people evenly, one name must carry 22 bits to point at one of them. More come into the news, but few of them often.
/// A rare full name does so alone; a common one needs an institution, a study or company in common.
/// </remarks>
internal static class PersonScorer
{
    /// <summary>Binary logarithm of the number of people a name is drawn from.</summary>
    public const double PopulationBits = 22;

    /// <summary>The most that weak evidence (topics, field, place in the article) can add.</summary>
    public const double WeakBits = 8.5;

    private const double InitialBits = 4;

    // Some hundred and thirty thousand people write the news.
    private const double WriterBits = PopulationBits - 17;

    private const double OutletBits = PopulationBits - 10;

    private const double OwnStudyBits = 12;

    // Most write for one outlet, but agencies and freelancers for many.
    private const double ElsewhereBits = 4;

    // Two who bear a name that every reader knows, and are not told to be somebody else, are the one known by it.
    private const double PublicFigureBits = 10;

    // A country has one holder at a time, and a name is borne by thousands who never held it.
    private const double OfficeBits = 9;

    /// <summary>Scores two people; symmetric.</summary>
    public static ScoreSheet Score(PersonView left, PersonView right, bool explains)
    {
        var sheet = new ScoreSheet(explains);
        AddName(ref sheet, left.Name, right.Name);
        if (sheet.Contradicts) return sheet;
        if (left.IsJournalist || right.IsJournalist) AddJournalism(ref sheet, left, right);
        else AddScience(ref sheet, left, right);
        if (left.Article == right.Article) sheet.Add("article", "told apart within one article", left.Name.Number == right.Name.Number ? -4 : -14);
        return sheet;
    }

    /// <summary>True where two journalists of this name who write for one outlet are one person by that alone.</summary>
    public static bool OutletTells(NamedPerson name)
    {
        var sheet = new ScoreSheet(explains: false);
        AddName(ref sheet, name, name);
        sheet.Add("outlet", "the same", OutletBits);
        return sheet.Sum >= PairScore.Threshold;
    }

    private static void AddName(ref ScoreSheet sheet, NamedPerson left, NamedPerson right)
    {
        var match = PersonNameComparison.Compare(left.Parsed, right.Parsed);
        if (match.Surname == SurnameMatch.Differs)
        {
            sheet.RuleOut("surname", $"{left.Parsed.Surname} / {right.Parsed.Surname}");
            return;
        }

        if (match.Given == GivenMatch.Contradicts)
        {
            sheet.RuleOut("given name", $"{Given(left)} / {Given(right)}");
            return;
        }

        sheet.Add("people", "as many may be in the news", -PopulationBits);
        var surname = Math.Min(left.SurnameBits, right.SurnameBits) - (match.Surname switch { SurnameMatch.Variant => 2, SurnameMatch.Typo => 5, _ => 0 });
        sheet.Add("surname", $"{match.Surname}: {left.Parsed.Surname} / {right.Parsed.Surname}", match.Swapped ? surname - 1 : surname);
        var given = match.Given switch
        {
            GivenMatch.Missing => 0,
            GivenMatch.Initial => Math.Min(InitialBits, GivenBits(left, right)),
            GivenMatch.Typo => GivenBits(left, right) - 5,
            GivenMatch.Variant => GivenBits(left, right) - 2,
            _ => GivenBits(left, right),
        };
        sheet.Add("given name", $"{match.Given}: {Given(left)} / {Given(right)}", given + MiddleBits(left.Parsed, right.Parsed, match));
    }

    private static double GivenBits(NamedPerson left, NamedPerson right) =>
        left.GivenBits > 0 && right.GivenBits > 0 ? Math.Min(left.GivenBits, right.GivenBits) : Math.Max(InitialBits, Math.Max(left.GivenBits, right.GivenBits));

    // A second given name or initial that agrees says as much as an initial does.
    private static double MiddleBits(PersonName left, PersonName right, PersonNameMatch match) =>
        !match.Swapped && left.Given.Length > 1 && right.Given.Length > 1 && left.Given[1][0] == right.Given[1][0] ? InitialBits : 0;

    private static void AddScience(ref ScoreSheet sheet, PersonView left, PersonView right)
    {
        AddStudies(ref sheet, left, right);
        if (left.Institutions.Length > 0 && right.Institutions.Length > 0)
        {
            if (Meet(left.Institutions, right.Institutions)) sheet.Add("institutions", "one in common", 12);
            else sheet.Add("institutions", "none in common", -4);
        }

        var topics = ContentWords.Shared(left.Features.Topics.AsSpan(), right.Features.Topics.AsSpan());
        if (topics > 0) sheet.Add("topics", $"{topics} in common", Math.Min(topics, 3) * 1.5);
        else if (left.Features.Topics.Length >= 3 && right.Features.Topics.Length >= 3) sheet.Add("topics", "none in common", -1.5);

        if (left.Features.Office != 0 && left.Features.Office == right.Features.Office) sheet.Add("office", "the same", OfficeBits);
        else if (left.Features.Field.Length > 0 && right.Features.Field.Length > 0)
        {
            var field = ContentWords.Shared(left.Features.Field.AsSpan(), right.Features.Field.AsSpan());
            if (field > 0) sheet.Add("role", $"{field} words in common", field > 1 ? 4 : 3);
            else sheet.Add("role", "no words in common", -2);
        }
        else if (left.Name.IsPublicFigure && left.Name.FullHash == right.Name.FullHash) sheet.Add("public figure", "a name that needs no introduction", PublicFigureBits);

        if ((left.Features.Part == Parts.Subject) != (right.Features.Part == Parts.Subject)) sheet.Add("part", $"{left.Features.Part} / {right.Features.Part}", -1);
    }

    private static void AddStudies(ref ScoreSheet sheet, PersonView left, PersonView right)
    {
        if (Meet(left.Studies, right.Studies)) sheet.Add("studies", "authors of one study", 20);
        else if (Meet(left.Commented, right.Commented)) sheet.Add("studies", "comment on one study", 18);
        else if (Meet(left.Studies, right.Commented) || Meet(left.Commented, right.Studies)) sheet.Add("studies", "author of and comment on one study", 12);
        else
        {
            var company = ContentWords.Shared(left.Company.AsSpan(), right.Company.AsSpan());
            if (company > 0) sheet.Add("company", $"{company} other people in common", company > 1 ? 12 : 8);
        }
    }

    private static void AddJournalism(ref ScoreSheet sheet, PersonView left, PersonView right)
    {
        if (left.IsJournalist != right.IsJournalist)
        {
            // Researchers write of their own work under a byline; a journalist seldom bears the name of somebody who did just the study told of.
            if (Meet(left.Reported, right.Studies) || Meet(left.Studies, right.Reported)) sheet.Add("studies", "writes of the study the other did", OwnStudyBits);
            else sheet.Add("part", $"{left.Features.Part} / {right.Features.Part}", -8);
            return;
        }

        if (left.Features.Publisher != 0 && right.Features.Publisher != 0)
        {
            if (left.Features.Publisher == right.Features.Publisher) sheet.Add("outlet", "the same", OutletBits);
            else sheet.Add("outlet", "another, but both write", WriterBits - ElsewhereBits);
        }
        else sheet.Add("outlet", "unknown, but both write", WriterBits);

        // An agency's story goes out under many mastheads with its writer's name.
        var company = ContentWords.Shared(left.Company.AsSpan(), right.Company.AsSpan());
        if (company > 1) sheet.Add("story", $"{company} people in common", 10);
    }

    private static bool Meet(ImmutableArray<int> left, ImmutableArray<int> right)
    {
        for (int i = 0, j = 0; i < left.Length && j < right.Length;)
        {
            if (left[i] == right[j]) return true;
            if (left[i] < right[j]) i++;
            else j++;
        }

        return false;
    }

    private static string Given(NamedPerson name) => name.Parsed.Given.IsEmpty ? "none" : string.Join(' ', name.Parsed.Given);
}
