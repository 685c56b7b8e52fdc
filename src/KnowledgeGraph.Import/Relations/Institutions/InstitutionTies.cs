using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Language;
using KnowledgeGraph.Import.Mentions.Reading;
using KnowledgeGraph.Import.Relations.Scoring;

namespace KnowledgeGraph.Import.Relations.Institutions;

/// <summary>Finds what an institution is part of and where it stands.</summary>
internal static class InstitutionTies
{
    /// <summary>"the Niels Bohr Institute of the University of Copenhagen", "X, part of Y": the larger one, or null.</summary>
    public static Attested? Parent(MentionIndex index, int institution)
    {
        var text = index.Text;
        foreach (var mention in index.Of(institution))
        {
            var end = index.Mentions[mention].Tokens.End;
            if (!MentionIndex.IsNamed(index.Mentions[mention])) continue;
            if (text[end] is "(" && text[end + 2] is ")") end += 3;
            var (rule, at) = Link(text, end);
            if (rule is null) continue;
            if (text.IsAny(at, "the", "The")) at++;
            if (index.NameAt(at) != NameKind.Organisation || index.Mentions[index.At(at)].Entity == institution) continue;
            var parent = index.Entities.Entities[index.Mentions[index.At(at)].Entity];
            if (rule == "institution-of-institution" && parent.Detail is not ("university" or "hospital" or "institute" or "society")) continue;
            return new Attested(parent.Id, rule, RuleConfidence.Of(rule), index.SentenceEvidence(at));
        }

        return null;
    }

    /// <summary>"Kyoto University in Japan", "the University of Innsbruck, Austria": the place, or null.</summary>
    public static Attested? Location(MentionIndex index, int institution)
    {
        var text = index.Text;
        foreach (var mention in index.Of(institution))
        {
            var at = index.Mentions[mention].Tokens.End;
            if (!MentionIndex.IsNamed(index.Mentions[mention])) continue;
            if (text[at] is "(" && text[at + 2] is ")") at += 3;
            var rule = text.IsWord(at, "in") ? "institution-in-place" : text[at] is "," or "(" ? "institution-comma-place" : null;
            if (rule is null) continue;
            at++;
            if (text.IsWord(at, "the")) at++;
            if (text.IsAny(at, "in", "near")) at++;
            if (index.NameAt(at) != NameKind.Place) continue;
            var place = index.Mentions[index.At(at)];
            // "X, London and Y" lists; "X in January" is no place.
            if (rule == "institution-comma-place" && text[place.Tokens.End] is "and") continue;
            return new Attested(index.Entities.Entities[place.Entity].Id, rule, RuleConfidence.Of(rule), index.SentenceEvidence(at));
        }

        return null;
    }

    private static (string? Rule, int Next) Link(LexicalText text, int end)
    {
        var at = text[end] is "," ? end + 1 : end;
        if (text.IsAny(at, "which", "that") && text.IsAny(at + 1, "is")) at += 2;
        if (text.IsAny(at, "a", "an") && text.IsWord(at + 1, "part")) at++;
        if (text.IsWord(at, "part") && text.IsWord(at + 1, "of")) return ("part-of", at + 2);
        if (text[end] is ",") return (null, end);
        return text.IsWord(end, "of") || text.IsWord(end, "at") ? ("institution-of-institution", end + 1) : (null, end);
    }
}
