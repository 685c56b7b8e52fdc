using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Writes the rows of one article and takes them out.</summary>
internal sealed class SheetRows
{
    private const string InsertArticle = """
        INSERT INTO articles (hash, source, given_id, path, title, publisher, published, url, text, content, engine, read_as)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private const string InsertSentence = """INSERT INTO sentences (article, ordinal, id, start, "end", furniture, text) VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private const string InsertClaim = """
        INSERT INTO claims (article, local_id, place, key, form, start, "end", text, sentences, speaker, study, topics, finding, certainty, negated, strength, numbers, rule, confidence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private const string InsertFact = """
        INSERT INTO facts (article, id, kind, from_key, to_key, property, value, spans, sentences, rule, confidence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;

    private static readonly string[] Children = ["facts", "claims", "mentions", "local_entities", "sentences"];

    private readonly Session session;
    private readonly Statement insertSentence;
    private readonly Statement insertClaim;
    private readonly Statement insertFact;
    private readonly Dictionary<(string Version, string Models), long> engines = [];

    public SheetRows(Session session)
    {
        this.session = session;
        insertSentence = session[InsertSentence];
        insertClaim = session[InsertClaim];
        insertFact = session[InsertFact];
    }

    /// <summary>Writes the rows of a sheet but those of its entities, which <see cref="FreshLocals"/> writes.</summary>
    /// <returns>The article's number.</returns>
    public long Insert(SheetColumns columns)
    {
        var sheet = columns.Sheet;
        var header = sheet.Article;
        session[InsertArticle]
            .With(sheet.Hash).With(header.Source ?? header.Path).With(header.Id).With(header.Path).With(header.Title).With(header.Publisher)
            .With(Day.Write(header.Published)).With(header.Url).With(sheet.Text).With(sheet.Content).With(EngineNumber(sheet.Engine)).With(columns.ReadAs)
            .Run();
        var article = session.Number("SELECT last_insert_rowid()");
        InsertSentences(article, columns);
        InsertClaims(article, columns);
        for (var i = 0; i < sheet.Facts.Length; i++)
        {
            var fact = sheet.Facts[i];
            insertFact
                .With(article).With(fact.Id).With(GraphSchema.Of(fact.Kind).Name).With(fact.From).With(fact.To).With(fact.Property).With(fact.Value)
                .With(columns.Facts[i].Spans).With(columns.Facts[i].Sentences).With(fact.Rule).With(fact.Confidence)
                .Run();
        }

        return article;
    }

    /// <summary>Takes out all rows of an article: children first, as nothing cascades.</summary>
    public void Delete(string articleHash)
    {
        foreach (var no in session["SELECT no FROM articles WHERE hash = ?"].With(articleHash).Read(row => row.Long(0)))
        {
            foreach (var table in Children) session[$"DELETE FROM {table} WHERE article = ?"].With(no).Run();
            session["DELETE FROM articles WHERE no = ?"].With(no).Run();
        }
    }

    private void InsertSentences(long article, SheetColumns columns)
    {
        for (var i = 0; i < columns.Sentences.Length; i++)
        {
            var (start, end, furniture) = columns.Sheet.Sentences[i];
            insertSentence
                .With(article).With(i).With(columns.Sentences[i].Id).With(start).With(end).With(furniture).With(columns.Sentences[i].Text)
                .Run();
        }
    }

    private void InsertClaims(long article, SheetColumns columns)
    {
        for (var i = 0; i < columns.Claims.Length; i++)
        {
            var claim = columns.Sheet.Claims[i];
            var (sentences, topics, numbers) = columns.Claims[i];
            insertClaim
                .With(article).With(claim.Id).With(i).With(claim.Key).With(claim.Form).With(claim.Span.Start).With(claim.Span.End).With(claim.Span.Text)
                .With(sentences).With(claim.Speaker).With(claim.Study).With(topics).With(claim.Finding)
                .With(claim.Certainty).With(claim.Negated).With(claim.Strength).With(numbers).With(claim.Rule).With(claim.Confidence)
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
