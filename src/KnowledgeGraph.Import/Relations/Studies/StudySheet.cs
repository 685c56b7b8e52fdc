using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Import.Relations.Studies.Segments;

namespace KnowledgeGraph.Import.Relations.Studies;

/// <summary>The studies of an article, and which of them each part of its text speaks of.</summary>
/// <param name="Studies">The reported one first, the others in the order in which the text brings them in.</param>
/// <param name="Turns">Where the text turns to a study, by place.</param>
internal sealed record StudySheet(ImmutableArray<StudyFacts> Studies, ImmutableArray<StudyTurn> Turns)
{
    /// <summary>No study.</summary>
    public static StudySheet Empty { get; } = new([], []);

    /// <summary>Writes the studies down.</summary>
    /// <param name="index">The article's entities.</param>
    /// <param name="segments">Which study each part of the article speaks of.</param>
    /// <param name="homes">Which study everything belongs to.</param>
    /// <param name="links">The links of every study as <see cref="StudyHomes"/> counts them; further ones without any are left out.</param>
    /// <param name="asides">What outsiders say.</param>
    public static StudySheet Of(MentionIndex index, StudySegments segments, StudyHomes homes, ImmutableArray<ImmutableArray<StudyLink>> links, OutsidersSpeech asides)
    {
        var reported = StudyDetails.Of(index, token => segments.At(token) == 0, asides) with { Id = "s1", Links = links[0], Evidence = EvidenceOf(index, segments) };
        var further = Enumerable.Range(1, links.Length - 1).Where(study => !links[study].IsEmpty)
            .Select(study => (Number: study, Facts: Further(index, segments, study, links[study], asides)))
            .OrderBy(study => study.Facts.Evidence[0].Start)
            .Select((study, place) => (study.Number, Facts: study.Facts with { Id = $"s{place + 2}" }))
            .ToImmutableArray();
        var ids = further.ToDictionary(study => study.Number, study => study.Facts.Id);
        ids[0] = reported.Id;
        var turns = segments.Turns.Select(turn => new StudyTurn(index.Text.Document.Tokens[turn.Token].Start, ids.GetValueOrDefault(turn.Segment)))
            .Concat(reported.Evidence.Select(evidence => new StudyTurn(evidence.Start, reported.Id)))
            .Concat(homes.JournalTurns.Select(turn => new StudyTurn(index.SentenceSpan(turn.Token).Start, ids.GetValueOrDefault(turn.Study))));
        return new StudySheet([reported, .. further.Select(study => study.Facts)], [.. turns.OrderBy(turn => turn.Start)]);
    }

    /// <summary>A study of a segment has what the segment says of it; one that only a journal tells from others has that journal.</summary>
    private static StudyFacts Further(MentionIndex index, StudySegments segments, int study, ImmutableArray<StudyLink> links, OutsidersSpeech asides) => study <= segments.Count
        ? StudyDetails.Of(index, token => segments.At(token) == study, asides) with { Links = links, Evidence = [index.SentenceEvidence(segments.Opening(study))] }
        : new StudyFacts { Id = "", Links = links, Evidence = [links[0].Evidence] };

    /// <summary>The first sentences that speak of the reported study.</summary>
    private static ImmutableArray<Evidence> EvidenceOf(MentionIndex index, StudySegments segments) =>
        index.Entities.StudyMentions.IsEmpty ? AnnouncementOf(index) : MentionsOf(index, segments);

    private static ImmutableArray<Evidence> AnnouncementOf(MentionIndex index) =>
        AnnouncedStudy.Find(index.Text) is >= 0 and var announced ? [index.SentenceEvidence(announced)] : [];

    private static ImmutableArray<Evidence> MentionsOf(MentionIndex index, StudySegments segments) =>
    [
        .. index.Entities.StudyMentions.Where(mention => segments.At(mention.First) == 0)
            .DistinctBy(mention => index.Text.SentenceOf(mention.First))
            .Take(3)
            .Select(mention => index.SentenceEvidence(mention.First)),
    ];
}

/// <summary>A place from which on the text speaks of a study.</summary>
/// <param name="Start">UTF-16 offset in the article's text.</param>
/// <param name="Study">The study's id; null for one that nothing is known of.</param>
internal readonly record struct StudyTurn(int Start, string? Study);
