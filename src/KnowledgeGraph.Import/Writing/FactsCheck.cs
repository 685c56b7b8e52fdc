using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Checks facts that come from outside: every span must say what stands in the text, every id must lead somewhere.</summary>
public static class FactsCheck
{
    /// <summary>The first thing that is wrong, as part of a sentence; null where all is right.</summary>
    public static string? FirstProblem(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        if (facts.Article.Text is not { } text) return "the line carries no article.text: make it with kg extract --with-text";
        if (facts.Engine is null) return "the line names no engine: make it with kg extract --with-text";
        return Spans(facts).Select(span => SpanProblem(span, text)).FirstOrDefault(problem => problem is not null)
            ?? SentenceProblem(facts.Sentences, text)
            ?? IdProblem(facts);
    }

    /// <summary>Every span of the facts with its words.</summary>
    public static IEnumerable<Evidence> Spans(ArticleFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Persons.SelectMany(person => person.Mentions.Concat(person.Affiliations.Select(affiliation => affiliation.Evidence)).Append(person.PartStated.Evidence).Concat(Of(person.RoleStated)))
            .Concat(facts.Institutions.SelectMany(institution => institution.Mentions.Concat(Of(institution.Parent)).Concat(Of(institution.Location))))
            .Concat(facts.Journals.SelectMany(journal => journal.Mentions))
            .Concat(facts.Places.SelectMany(place => place.Mentions))
            .Concat(facts.Topics.SelectMany(topic => topic.Mentions))
            .Concat(facts.Studies.SelectMany(study => study.Evidence.Concat(study.Links.Select(link => link.Evidence))))
            .Concat(facts.Claims.SelectMany(Of));
    }

    private static IEnumerable<Evidence> Of(Attested? value) => value is null ? [] : [value.Evidence];

    private static IEnumerable<Evidence> Of(ClaimFacts claim)
    {
        IEnumerable<Evidence> cue = claim.Cue is null ? [] : [claim.Cue];
        return claim.Sentences.Append(new Evidence(claim.Start, claim.End, claim.Text)).Concat(Of(claim.SpeakerStated)).Concat(claim.FurtherSpeakers.Select(speaker => speaker.Evidence)).Concat(cue);
    }

    private static string? SpanProblem(Evidence span, string text)
    {
        if (span.Start < 0 || span.End < span.Start || span.End > text.Length) return $"the span {span.Start}..{span.End} lies outside the text of {text.Length} code units";
        return string.CompareOrdinal(text, span.Start, span.Text, 0, Math.Max(span.Text.Length, span.End - span.Start)) == 0
            ? null
            : $"the span {span.Start}..{span.End} does not say what it claims";
    }

    private static string? SentenceProblem(ImmutableArray<SentenceFacts> sentences, string text)
    {
        var last = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.Start < last || sentence.End < sentence.Start || sentence.End > text.Length) return $"the sentence {sentence.Start}..{sentence.End} is out of order or outside the text";
            last = sentence.End;
        }

        return null;
    }

    private static string? IdProblem(ArticleFacts facts)
    {
        var ids = facts.Persons.Select(person => person.Id)
            .Concat(facts.Institutions.Select(institution => institution.Id)).Concat(facts.Journals.Select(journal => journal.Id))
            .Concat(facts.Studies.Select(study => study.Id)).Concat(facts.Claims.Select(claim => claim.Id))
            .Concat(facts.Places.Select(place => place.Id)).Concat(facts.Topics.Select(topic => topic.Id));
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (!known.Add(id)) return $"the id {id} is given twice";
        }

        return References(facts).Where(id => !known.Contains(id)).Select(id => $"the id {id} is named but not given").FirstOrDefault();
    }

    private static IEnumerable<string> References(ArticleFacts facts) =>
        facts.Persons.SelectMany(person => person.Affiliations.Select(affiliation => affiliation.Institution))
            .Concat(facts.Institutions.SelectMany(institution => new[] { institution.Parent?.Value, institution.Location?.Value }.OfType<string>()))
            .Concat(facts.Studies.SelectMany(study => study.Links.Select(link => link.Target)))
            .Concat(facts.Claims.SelectMany(claim => claim.Topics.Concat(claim.FurtherSpeakers.Select(speaker => speaker.Value)).Concat(new[] { claim.Study, claim.Speaker }.OfType<string>())).Where(id => id is not (Speakers.Study or Speakers.Other)));
}
