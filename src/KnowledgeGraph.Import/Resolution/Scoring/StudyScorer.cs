using System.Collections.Immutable;
using KnowledgeGraph.Import.Resolution.Names;
using KnowledgeGraph.Import.Resolution.Reading;
using KnowledgeGraph.Import.Resolution.Stages;

namespace KnowledgeGraph.Import.Resolution.Scoring;

/// <summary>Weighs whether two articles tell of one study.</summary>
internal static class StudyScorer
{
    /// <summary>Binary logarithm of the number of studies in the news that share a blocking key by chance.</summary>
    public const double PriorBits = 9;

    /// <summary>The most that authors in common can add: they write several studies, so that their names alone point at no single one.</summary>
    public const double MostAuthorBits = 10;

    /// <summary>The least sample that is compared.</summary>
    public const int LeastSample = 20;

    /// <summary>How many things may not agree before they weigh more: one may be a slip of the article or of its reading, three are another study.</summary>
    public const int ManyOpposed = 3;

    /// <summary>What many such things weigh beside what each does.</summary>
    public const int OpposedBits = 7;

    private const double FairLikeness = 0.2, BitsBelowFair = 80, BitsAboveFair = 50;

    // A few lines share half of their words by chance; what their likeness says for one study grows with their number.
    private const double FullWords = 40;

    private const int FairWordBits = 4, WorstWordBits = 9, MostWordBits = 18;

    /// <summary>Scores two studies; symmetric.</summary>
    public static ScoreSheet Score(StudyView left, StudyView right, bool explains) => Score(left, right, explains, isWhole: true);

    /// <summary>Tenths of a bit for all but people's names and words, which take most of the time; the least number where the two can never be one.</summary>
    public static int WithoutNamesAndWords(StudyView left, StudyView right) => Score(left, right, explains: false, isWhole: false).Sum;

    /// <summary>True where journal, institutions or sample are known of both and do not agree.</summary>
    public static bool AreOpposed(StudyView left, StudyView right) => Opposed(left, right) > 0;

    /// <summary>True where authors are known of both and none is in common.</summary>
    public static bool HaveOtherAuthors(StudyView left, StudyView right) =>
        left.Authors.Length > 0 && right.Authors.Length > 0 && Matches(left.Authors, right.Authors).Count == 0;

    /// <summary>The likeness of words from which they add a number of tenths of a bit; null where they never add as much.</summary>
    /// <param name="tenths">What they are to add.</param>
    /// <param name="words">The number of words that the two have at most in common.</param>
    public static double? LeastLikeness(int tenths, int words)
    {
        var lacking = tenths > 0 && words < FullWords ? tenths * FullWords / words : tenths;
        return lacking switch
        {
            <= -10 * WorstWordBits => 0,
            <= 10 * FairWordBits => FairLikeness - (((10 * FairWordBits) - lacking) / (10 * BitsBelowFair)),
            <= 10 * MostWordBits => FairLikeness + ((lacking - (10 * FairWordBits)) / (10 * BitsAboveFair)),
            _ => null,
        };
    }

    /// <summary>What a number of days between two reports weighs.</summary>
    public static int DayBits(int days) => days switch { <= 3 => 4, <= 14 => 2, <= 60 => -3, <= 400 => -10, _ => -25 };

    private static ScoreSheet Score(StudyView left, StudyView right, bool explains, bool isWhole)
    {
        var sheet = new ScoreSheet(explains);
        if (left.Features.Doi.Length > 0 && right.Features.Doi.Length > 0)
        {
            if (left.Features.Doi != right.Features.Doi)
            {
                sheet.RuleOut("doi", $"{left.Features.Doi} / {right.Features.Doi}");
                return sheet;
            }

            sheet.Add("doi", left.Features.Doi, 40);
        }

        sheet.Add("studies", "as many are in the news", -PriorBits);
        var haveAuthors = isWhole && AddPeople(ref sheet, left, right);
        AddJournal(ref sheet, left, right);
        AddInstitutions(ref sheet, left, right, haveAuthors);
        AddNumbers(ref sheet, left.Features, right.Features);
        if (isWhole) AddWords(ref sheet, left, right);
        AddDates(ref sheet, left, right);
        if (!left.Features.IsMain || !right.Features.IsMain) sheet.Add("place", "not the study the article reports first", left.Features.IsMain || right.Features.IsMain ? -2 : -4);
        var opposed = Opposed(left, right) + (isWhole && !haveAuthors && left.Authors.Length > 0 && right.Authors.Length > 0 ? 1 : 0);
        if (opposed >= ManyOpposed) sheet.Add("contradictions", $"{opposed} of journal, authors, institutions, sample", -OpposedBits);
        if (left.Article == right.Article) sheet.Add("article", "told apart within one article", -12);
        return sheet;
    }

    private static bool AddPeople(ref ScoreSheet sheet, StudyView left, StudyView right)
    {
        var authors = Matches(left.Authors, right.Authors);
        if (authors.Bits > 0) sheet.Add("authors", $"{authors.Count} in common", Math.Min(authors.Bits, MostAuthorBits));
        else if (left.Authors.Length > 0 && right.Authors.Length > 0) sheet.Add("authors", "none in common", -2.5);

        // Who is quoted as an author here may be quoted as an expert there.
        var crossed = Matches(left.Authors, right.Others);
        var crossedBack = Matches(left.Others, right.Authors);
        var others = Matches(left.Others, right.Others);
        var bits = (Math.Max(crossed.Bits, crossedBack.Bits) * 0.7) + (others.Bits * 0.6);
        if (bits > 0) sheet.Add("people", $"{crossed.Count + crossedBack.Count + others.Count} more in common", Math.Min(bits, 10));
        return authors.Bits > 0;
    }

    // A full name in common says more the rarer it is; a surname alone says little.
    private static (int Count, double Bits) Matches(ImmutableArray<NamedPerson> left, ImmutableArray<NamedPerson> right)
    {
        var count = 0;
        double bits = 0;
        foreach (var person in left)
        {
            double best = 0;
            foreach (var other in right)
            {
                if (!NamedPerson.MayMatch(person, other)) continue;
                var match = PersonNameComparison.Compare(person.Parsed, other.Parsed);
                if (!match.MayBeOne) continue;
                var rarity = Math.Min(person.SurnameBits, other.SurnameBits) + (match.Given is GivenMatch.Equal or GivenMatch.Variant ? Math.Min(person.GivenBits, other.GivenBits) : match.Given == GivenMatch.Missing ? -4 : 0);
                best = Math.Max(best, Math.Clamp(rarity / 2, 2, 13));
            }

            if (best <= 0) continue;
            count++;
            bits += count == 1 ? best : best * 0.6;
        }

        return (count, bits);
    }

    private static void AddJournal(ref ScoreSheet sheet, StudyView left, StudyView right)
    {
        if (left.Journal < 0 || right.Journal < 0) return;
        if (left.Journal == right.Journal) sheet.Add("journal", "the same", 5);
        else sheet.Add("journal", "another", -6);
    }

    // Whoever shares authors shares their institutions too: that says little more.
    private static void AddInstitutions(ref ScoreSheet sheet, StudyView left, StudyView right, bool haveAuthors)
    {
        if (left.Institutions.IsEmpty || right.Institutions.IsEmpty) return;
        var shared = ContentWords.Shared(left.Institutions.AsSpan(), right.Institutions.AsSpan());
        if (shared == 0) sheet.Add("institutions", "none in common", -2);
        else sheet.Add("institutions", $"{shared} in common", haveAuthors ? 1 + Math.Min(shared, 3) : 2 + (3 * Math.Min(shared, 3)));
    }

    private static void AddNumbers(ref ScoreSheet sheet, StudyFeatures left, StudyFeatures right)
    {
        var shared = ContentWords.Shared(left.Numbers.AsSpan(), right.Numbers.AsSpan());
        if (shared > 0) sheet.Add("numbers", $"{shared} in common", Math.Min(shared, 3) * 4.5);
        else if (left.Numbers.Length > 1 && right.Numbers.Length > 1) sheet.Add("numbers", "none in common", -2);
        if (left.SampleSize < LeastSample || right.SampleSize < LeastSample) return;
        if (left.SampleSize == right.SampleSize) sheet.Add("sample", $"{left.SampleSize}", 4);
        else sheet.Add("sample", $"{left.SampleSize} / {right.SampleSize}", -1.5);
    }

    private static void AddWords(ref ScoreSheet sheet, StudyView left, StudyView right)
    {
        if (TellingWords.Likeness(left.Features.Words.AsSpan(), right.Features.Words.AsSpan(), left.Squares, right.Squares) is not { } likeness) return;
        var bits = WordBits(likeness);
        var words = Math.Min(left.Features.Words.Length, right.Features.Words.Length);
        sheet.Add("words", $"{likeness:F2} alike", bits > 0 ? bits * Math.Min(1, words / FullWords) : bits);
    }

    // Reports of one study are seldom less than a fifth alike, reports of different ones seldom more than a third, even on one subject.
    private static double WordBits(double likeness) =>
        likeness < FairLikeness ? Math.Max(-WorstWordBits, FairWordBits - ((FairLikeness - likeness) * BitsBelowFair)) : Math.Min(MostWordBits, FairWordBits + ((likeness - FairLikeness) * BitsAboveFair));

    private static void AddDates(ref ScoreSheet sheet, StudyView left, StudyView right)
    {
        // An article dates the study it reports first, for a study is news once; others may be old.
        if (left.Published == 0 || right.Published == 0 || !left.Features.IsMain || !right.Features.IsMain) return;
        var days = Math.Abs(left.Published - right.Published);
        sheet.Add("days between", $"{days}", DayBits(days));
    }

    // How many of journal, institutions and sample are known of both and do not agree.
    private static int Opposed(StudyView left, StudyView right) =>
        (left.Journal >= 0 && right.Journal >= 0 && left.Journal != right.Journal ? 1 : 0)
        + (left.Features.SampleSize >= LeastSample && right.Features.SampleSize >= LeastSample && left.Features.SampleSize != right.Features.SampleSize ? 1 : 0)
        + (left.Institutions.Length > 0 && right.Institutions.Length > 0 && ContentWords.Shared(left.Institutions.AsSpan(), right.Institutions.AsSpan()) == 0 ? 1 : 0);
}
