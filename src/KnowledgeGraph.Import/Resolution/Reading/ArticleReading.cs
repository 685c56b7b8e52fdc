using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Import.Rarity;
using KnowledgeGraph.Import.Resolution.Copies;
using KnowledgeGraph.Import.Resolution.Names;

namespace KnowledgeGraph.Import.Resolution.Reading;

/// <summary>Reads out of an article's sheet what resolution compares.</summary>
public static class ArticleReading
{
    private const double FieldBits = 8.5;

    /// <summary>Reduces an article; a pure function of its sheet. Facts that people rejected are not in the sheet and so do not count.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <param name="shared">Gives the copies of names that are kept; null where the article's own are.</param>
    public static ComparedArticle Of(FactSheet sheet, SharedTexts? shared = null)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        var index = new SheetIndex(sheet);
        var topics = Hashes(index.Entities.Where(entity => entity.Kind == NodeKind.Topic).Select(entity => Folding.Fold(entity.Name)));
        var publisher = sheet.Article.Publisher is { Length: > 0 } outlet ? StableHash.Of32(InstitutionName.Parse(outlet).Key) : 0;
        var entities = ImmutableArray.CreateBuilder<Comparand>(index.Entities.Length + sheet.Claims.Length);
        foreach (var entity in index.Entities)
        {
            var name = shared?.Of(entity.Name) ?? entity.Name;
            EntityFeatures features = entity.Kind switch
            {
                NodeKind.Journal => new JournalFeatures(name, AcronymsOf(entity)),
                NodeKind.Place => new PlaceFeatures(name, entity.Traits.Country ?? ""),
                NodeKind.Topic => new TopicFeatures(name),
                NodeKind.Institution => OfInstitution(entity, name, index),
                NodeKind.Study => StudyReading.Of(entity, sheet, index),
                _ => OfPerson(entity, name, index, topics, publisher),
            };
            entities.Add(new Comparand(entity.Kind, entity.Key, features));
        }

        entities.AddRange(sheet.Claims.Select(claim => new Comparand(NodeKind.Claim, claim.Key, ClaimReading.Of(claim, index))));
        return new ComparedArticle(sheet.Hash, sheet.Article.Published, TextSketch.Of(sheet.Text), entities.MoveToImmutable());
    }

    private static PersonFeatures OfPerson(LocalEntity person, string name, SheetIndex index, ImmutableArray<uint> topics, uint publisher) => new(
        name,
        person.Traits.Part ?? Parts.Subject,
        index.EndsOf(RelationKind.AffiliatedWith, person.Key),
        index.EndsOf(RelationKind.Authored, person.Key),
        index.EndsOf(RelationKind.CommentedOn, person.Key),
        ContentWords.Of(string.Join(' ', index.ValuesOf(RelationKind.AffiliatedWith, person.Key, "departments").Prepend(person.Traits.Role)), FieldBits),
        person.Traits.Role is { } role ? Office.Of(role) : 0,
        topics,
        person.Traits.Part == Parts.Journalist ? publisher : 0);

    private static InstitutionFeatures OfInstitution(LocalEntity institution, string name, SheetIndex index)
    {
        var place = index.EndsOf(RelationKind.LocatedIn, institution.Key).Select(position => index.Entities[position]).FirstOrDefault();
        return new InstitutionFeatures(
            name,
            AcronymsOf(institution),
            institution.Traits.Type ?? "",
            place is null ? "" : PlaceName.Parse(place.Name, place.Traits.Country).Country);
    }

    private static ImmutableArray<string> AcronymsOf(LocalEntity entity) =>
        [.. entity.Mentions.Select(mention => mention.Span.Text).Where(text => InstitutionName.IsAcronym(text) && text != entity.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static ImmutableArray<uint> Hashes(IEnumerable<string> texts) => [.. texts.Select(text => StableHash.Of32(text)).Distinct().Order()];
}
