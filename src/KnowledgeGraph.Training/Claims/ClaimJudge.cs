using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Text;
using KnowledgeGraph.Import;
using KnowledgeGraph.Training.Evaluation.Claims;

namespace KnowledgeGraph.Training.Claims;

/// <summary>One extracted claim with the verdict of the annotation.</summary>
/// <param name="Article">Name of the article.</param>
/// <param name="Claim">The claim.</param>
/// <param name="IsRight">True where its text is annotated and its speaker right (for findings: where its sentence is annotated).</param>
internal readonly record struct JudgedClaim(string Article, ClaimFacts Claim, bool IsRight);

/// <summary>Extracts annotated articles whole and tells which of the claims the annotators made, too.</summary>
internal static class ClaimJudge
{
    /// <summary>The judged claims of all articles.</summary>
    public static List<JudgedClaim> Judge(ImmutableArray<GoldArticle> articles)
    {
        var extractor = new ArticleExtractor();
        var judged = new List<JudgedClaim>();
        foreach (var gold in articles)
        {
            var facts = extractor.Extract(new Article { Source = gold.Name, Path = gold.Name, Text = gold.Text });
            var bags = gold.Quotes.Select(quote => (Quote: quote, Bag: WordBag.Of(quote.Text))).ToArray();
            var findings = gold.Findings.Select(WordBag.Of).ToArray();
            foreach (var claim in facts.Claims)
            {
                if (claim.Form == ClaimForms.Fragment) continue;
                judged.Add(new JudgedClaim(
                    gold.Name, claim, claim.Form == ClaimForms.Narrated ? IsFinding(claim, findings) : IsStated(claim, facts, gold, bags)));
            }
        }

        return judged;
    }

    private static bool IsFinding(ClaimFacts claim, Dictionary<string, int>[] findings)
    {
        var bag = WordBag.Of(claim.Text);
        return findings.Any(finding => WordBag.Overlap(finding, bag) >= Agreement.Quote);
    }

    private static bool IsStated(ClaimFacts claim, ArticleFacts facts, GoldArticle gold, (GoldQuote Quote, Dictionary<string, int> Bag)[] quotes)
    {
        var isDirect = claim.Form == ClaimForms.Quoted;
        var bag = WordBag.Of(claim.Text);
        return quotes.Any(entry => entry.Quote.IsDirect == isDirect
            && WordBag.Overlap(entry.Bag, bag) >= (isDirect ? Agreement.Quote : Agreement.Statement)
            && IsSpeaker(claim.Speaker, entry.Quote.Speaker, facts, gold));
    }

    private static bool IsSpeaker(string? found, string? given, ArticleFacts facts, GoldArticle gold)
    {
        if (given is null or Speakers.Other or Speakers.Study) return found == (given ?? Speakers.Other);
        var entity = gold.Entities.FirstOrDefault(entity => entity.Id == given);
        var name = facts.Persons.FirstOrDefault(person => person.Id == found)?.Name
            ?? facts.Institutions.FirstOrDefault(institution => institution.Id == found)?.Name
            ?? facts.Journals.FirstOrDefault(journal => journal.Id == found)?.Name;
        return entity is not null && name is not null
            && (entity.Variants.Append(entity.Name).Any(variant => variant.Equals(name, StringComparison.OrdinalIgnoreCase))
                || WordBag.Overlap(WordBag.Of(entity.Name), WordBag.Of(name)) >= 0.6);
    }
}
