using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Identity;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Writes the rows of one article.</summary>
internal sealed class SheetRows
{
    private const string InsertArticle = """
        INSERT INTO articles (hash, source, given_id, path, title, publisher, published, url, text, content, engine, read_as)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private const string InsertSentence = """INSERT INTO sentences (article, ordinal, id, start, "end", furniture, text) VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private const string InsertEntity = "INSERT INTO local_entities (article, local_id, place, kind, key, name, traits, entity) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private const string InsertMention = """INSERT INTO mentions (article, local_id, start, "end", sentence, key, text) VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private const string InsertClaim = """
        INSERT INTO claims (article, local_id, place, key, form, start, "end", text, sentences, speaker, study, topics, finding, certainty, negated, strength, numbers, rule, confidence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private const string InsertFact = """
        INSERT INTO facts (article, id, kind, from_key, to_key, property, value, spans, sentences, rule, confidence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private readonly Session session;
    private readonly Statement insertSentence;
    private readonly Statement insertEntity;
    private readonly Statement insertMention;
    private readonly Statement insertClaim;
    private readonly Statement insertFact;
    private readonly Dictionary<(string Version, string Models), long> engines = [];

    public SheetRows(Session session)
    {
        this.session = session;
        insertSentence = session[InsertSentence];
        insertEntity = session[InsertEntity];
        insertMention = session[InsertMention];
        insertClaim = session[InsertClaim];
        insertFact = session[InsertFact];
    }

    /// <summary>Writes all rows of a sheet; its entities are clusters of one.</summary>
    public void Insert(FactSheet sheet)
    {
        var header = sheet.Article;
        session[InsertArticle]
            .With(sheet.Hash).With(header.Source ?? header.Path).With(header.Id).With(header.Path).With(header.Title).With(header.Publisher)
            .With(Day.Write(header.Published)).With(header.Url).With(sheet.Text).With(sheet.Content).With(EngineNumber(sheet.Engine)).With(ReadAsOf(sheet))
            .Run();
        var article = session.Number("SELECT last_insert_rowid()");
        InsertSentences(article, sheet);
        InsertEntities(article, sheet);
        InsertClaims(article, sheet);
        var checks = new Dictionary<Evidence, string>();
        foreach (var fact in sheet.Facts)
        {
            insertFact
                .With(article).With(fact.Id).With(GraphSchema.Of(fact.Kind).Name).With(fact.From).With(fact.To).With(fact.Property).With(fact.Value)
                .With(SpanList.Write(fact.Spans, checks)).With(RowJson.Write(fact.Sentences)).With(fact.Rule).With(fact.Confidence)
                .Run();
        }
    }

    private static string? ReadAsOf(FactSheet sheet) =>
        sheet.Read is { } read ? RowJson.Write(new ReadAs(read.Id, read.Url, read.Title, read.Publisher, read.Published)) : null;

    private void InsertSentences(long article, FactSheet sheet)
    {
        for (var i = 0; i < sheet.Sentences.Length; i++)
        {
            var (start, end, furniture) = sheet.Sentences[i];
            insertSentence
                .With(article).With(i).With(GraphIds.Sentence(sheet.Hash, i)).With(start).With(end).With(furniture).With(sheet.Text[start..end])
                .Run();
        }
    }

    private void InsertEntities(long article, FactSheet sheet)
    {
        for (var i = 0; i < sheet.Entities.Length; i++)
        {
            var entity = sheet.Entities[i];
            insertEntity
                .With(article).With(entity.Id).With(i).With(GraphSchema.Of(entity.Kind).Label).With(entity.Key).With(entity.Name)
                .With(RowJson.Write(entity.Traits)).With(GraphIds.Node(entity.Kind, entity.Key))
                .Run();
            foreach (var mention in entity.Mentions)
            {
                insertMention
                    .With(article).With(entity.Id).With(mention.Span.Start).With(mention.Span.End).With(mention.Sentence).With(mention.Key).With(mention.Span.Text)
                    .Run();
            }
        }
    }

    private void InsertClaims(long article, FactSheet sheet)
    {
        for (var i = 0; i < sheet.Claims.Length; i++)
        {
            var claim = sheet.Claims[i];
            insertClaim
                .With(article).With(claim.Id).With(i).With(claim.Key).With(claim.Form).With(claim.Span.Start).With(claim.Span.End).With(claim.Span.Text)
                .With(RowJson.Write(claim.Sentences)).With(claim.Speaker).With(claim.Study).With(RowJson.Write(claim.Topics)).With(claim.Finding)
                .With(claim.Certainty).With(claim.Negated).With(claim.Strength).With(RowJson.Write(claim.Numbers)).With(claim.Rule).With(claim.Confidence)
                .Run();
        }
    }

    private long EngineNumber(EngineVersion engine)
    {
        var models = RowJson.Write(engine.Models);
        if (engines.TryGetValue((engine.Version, models), out var known)) return known;
        session["INSERT INTO engines (version, models) VALUES (?, ?) ON CONFLICT DO NOTHING"].With(engine.Version).With(models).Run();
        return engines[(engine.Version, models)] = session["SELECT no FROM engines WHERE version = ? AND models = ?"].With(engine.Version).With(models).Read(row => row.Long(0))[0];
    }
}
