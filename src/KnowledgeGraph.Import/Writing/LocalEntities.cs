using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Gives the entities of one article the keys they are known by across articles.</summary>
internal static class LocalEntities
{
    /// <summary>All entities of an article, by kind, then in the order of extraction.</summary>
    public static ImmutableArray<LocalEntity> Of(ArticleFacts facts, string hash, SentenceIndex sentences)
    {
        var keyed = new MentionKeys(hash, sentences);
        var entities = ImmutableArray.CreateBuilder<LocalEntity>();
        foreach (var person in facts.Persons)
        {
            var traits = new LocalTraits { Titles = person.Titles, Role = person.Role, Part = person.Part };
            entities.Add(keyed.Entity(NodeKind.Person, person.Id, person.Name, person.Mentions, traits));
        }

        foreach (var institution in facts.Institutions)
        {
            entities.Add(keyed.Entity(NodeKind.Institution, institution.Id, institution.Name, institution.Mentions, new LocalTraits { Type = institution.Kind }));
        }

        foreach (var journal in facts.Journals)
        {
            entities.Add(keyed.Entity(NodeKind.Journal, journal.Id, journal.Name, journal.Mentions, LocalTraits.None));
        }

        foreach (var study in facts.Studies)
        {
            var traits = new LocalTraits { Doi = study.Doi, SampleSize = study.SampleSize, Design = study.Design, Stage = study.Stage };
            entities.Add(keyed.Entity(NodeKind.Study, study.Id, StudyName.Of(study, facts), study.Evidence, traits));
        }

        foreach (var topic in facts.Topics)
        {
            entities.Add(keyed.Entity(NodeKind.Topic, topic.Id, topic.Phrase, topic.Mentions, LocalTraits.None));
        }

        foreach (var place in facts.Places)
        {
            entities.Add(keyed.Entity(NodeKind.Place, place.Id, place.Name, place.Mentions, new LocalTraits { Country = place.Country }));
        }

        return entities.ToImmutable();
    }

    private sealed class MentionKeys(string hash, SentenceIndex sentences)
    {
        private readonly HashSet<string> taken = new(StringComparer.Ordinal);

        public LocalEntity Entity(NodeKind kind, string id, string name, ImmutableArray<Evidence> spans, LocalTraits traits)
        {
            var mentions = spans.Distinct().Select(span => new KeyedMention(Key(kind, span.Start, span.End, id), span, sentences.At(span.Start))).ToImmutableArray();
            var key = mentions.IsEmpty ? Key(kind, -1, -1, id) : mentions.Select(mention => mention.Key).Min(StringComparer.Ordinal)!;
            return new LocalEntity { Key = key, Kind = kind, Id = id, Name = name, Mentions = mentions, Traits = traits };
        }

        /// <summary>Words that name two entities at once give the second one a key of its own.</summary>
        private string Key(NodeKind kind, int start, int end, string id)
        {
            var key = GraphIds.Mention(hash, kind, start, end);
            if (start >= 0 && taken.Add(key)) return key;
            key = GraphIds.Mention(hash, kind, start, end, id);
            taken.Add(key);
            return key;
        }
    }
}
