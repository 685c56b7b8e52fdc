using System.Buffers;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Mentions.Reading;

namespace KnowledgeGraph.Import.Relations.Studies;

/// <summary>What an article says of a study beside names: identifier, design, number of participants, stage of publication.</summary>
internal static class StudyDetails
{
    private static readonly (string Word, string Design)[] Designs =
    [
        ("randomised", "trial"), ("randomized", "trial"), ("trial", "trial"), ("meta-analysis", "review"), ("review", "review"), ("cohort", "cohort"),
        ("mice", "animal"), ("rats", "animal"), ("survey", "survey"), ("surveyed", "survey"), ("modelling", "model"), ("simulations", "model"),
    ];

    private static readonly SearchValues<char> DoiEnds = SearchValues.Create(" \n\r\t\"<>”)");

    private static readonly string[] Counted =
        ["people", "patients", "participants", "women", "men", "children", "adults", "volunteers", "mice", "rats", "births", "babies", "students", "teenagers", "adolescents", "mothers", "couples", "pupils", "workers", "nurses", "households", "families", "volunteers", "subjects", "individuals", "residents", "pensioners", "girls", "boys"];

    /// <summary>The details, links left empty.</summary>
    public static StudyFacts Of(MentionIndex index)
    {
        var text = index.Text;
        string? doi = null, design = null, stage = null;
        int? size = null;
        for (var i = 0; i < text.Count; i++)
        {
            doi ??= DoiAt(text, i);
            if (size is null && text.IsAny(i, Counted)) size = CountBefore(text, i);
            if (design is null)
            {
                foreach (var (word, value) in Designs)
                {
                    if (text.IsWord(i, word)) design = value;
                }
            }

            if (text.IsAny(i, "preprint", "pre-print", "bioRxiv", "medRxiv", "arXiv", "peer-reviewed") && (!text.IsWord(i, "peer-reviewed") || text.IsAny(i - 1, "not", "yet"))) stage ??= "preprint";
            if (text.IsAny(i, "conference", "congress", "symposium") && text.IsAny(i - 1, "annual", "the", "a", "scientific", "international")) stage ??= "conference";
        }

        return new StudyFacts { Id = "", Doi = doi, Design = design, SampleSize = size, Stage = stage };
    }

    /// <summary>"doi:10.1234/abcd", "https://doi.org/10.1234/abcd": the identifier from "10." on.</summary>
    private static string? DoiAt(LexicalText text, int token)
    {
        var word = text[token];
        var at = word.IndexOf("10.", StringComparison.Ordinal);
        if (at < 0 || word.Length < at + 7) return null;
        var start = text.Document.Tokens[token].Start + at;
        var rest = text.Text.AsSpan(start);
        var end = rest.IndexOfAny(DoiEnds);
        var doi = (end < 0 ? rest : rest[..end]).TrimEnd(".,;)");
        var slash = doi.IndexOf('/');
        if (slash is < 7 or > 12 || doi.Length < slash + 3) return null;
        foreach (var c in doi[3..slash])
        {
            if (!char.IsAsciiDigit(c) && c != '.') return null;
        }

        return doi.ToString();
    }

    /// <summary>"1,140 people", "50 older women": a number at most three words before.</summary>
    private static int? CountBefore(LexicalText text, int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - 4); i--)
        {
            var word = text[i];
            if (word.Length > 0 && char.IsAsciiDigit(word[0]))
            {
                if (text.IsAny(i + 1, "%", "percent", "per", "-", "in", "million", "out") || text.IsAny(i - 1, "in", "$", "£", "over", "aged", "every")) return null;
                return Parse(word) is >= 5 and var value ? value : null;
            }

            if (!text.Has(i, TokenShape.Word)) return null;
        }

        return null;
    }

    private static int? Parse(ReadOnlySpan<char> word)
    {
        var value = 0L;
        foreach (var c in word)
        {
            if (c == ',') continue;
            if (!char.IsAsciiDigit(c)) return null;
            value = (value * 10) + (c - '0');
            if (value > int.MaxValue) return null;
        }

        return (int)value;
    }
}
