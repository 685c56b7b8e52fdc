using System.Collections.Immutable;
using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;
using KnowledgeGraph.Core.Text;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>Gives back the sheets that were stored.</summary>
internal sealed class SheetReader(Session session)
{
    private const string FactColumns = "id, kind, from_key, to_key, property, value, spans, sentences, rule, confidence";

    private const string ClaimColumns = """
        local_id, key, form, start, "end", text, sentences, speaker, study, topics, finding, certainty, negated, strength, numbers, rule, confidence
        """;

    /// <summary>The sheet of an article with all its facts; null where it is not stored.</summary>
    public FactSheet? Read(string hash)
    {
        const string Sql = """
            SELECT a.no, a.source, a.given_id, a.path, a.title, a.publisher, a.published, a.url, a.text, a.content, e.version, e.models, a.read_as
            FROM articles a JOIN engines e ON e.no = a.engine WHERE a.hash = ?
            """;
        var heads = session[Sql].With(hash).Read(row => (No: row.Long(0), Sheet: Head(row, hash)));
        if (heads.Count == 0) return null;
        var (no, head) = heads[0];
        return head with
        {
            Sentences = [.. session["""SELECT start, "end", furniture FROM sentences WHERE article = ? ORDER BY ordinal"""].With(no)
                .Read(row => new SentenceFacts(row.Int(0), row.Int(1), row.Flag(2)))],
            Entities = Entities(no),
            Claims = [.. session[$"SELECT {ClaimColumns} FROM claims WHERE article = ? ORDER BY place"].With(no).Read(Claim)],
            Facts = [.. session[$"SELECT {FactColumns} FROM facts WHERE article = ? ORDER BY id"].With(no).Read(row => Fact(row, head.Text))],
        };
    }

    /// <summary>One fact with its article; null where it is not stored. Its spans are left out.</summary>
    public (Fact Fact, string ArticleHash)? FindFact(string id)
    {
        const string Sql = "SELECT id, kind, from_key, to_key, property, value, spans, sentences, rule, confidence, (SELECT hash FROM articles WHERE no = article) FROM facts WHERE id = ?";
        var found = session[Sql].With(id).Read(row => (Fact(row, null), row.Text(10)));
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>Where a claim stands; null where it is not stored.</summary>
    public ClaimPlace? PlaceOf(string claimKey) =>
        session["SELECT (SELECT hash FROM articles WHERE no = article), sentences FROM claims WHERE key = ?"].With(claimKey)
            .Read(row => new ClaimPlace(claimKey, row.Text(0), RowJson.ReadNumbers(row.Text(1)))).FirstOrDefault();

    /// <summary>Facts of an article whose ends are wanted, without their spans.</summary>
    public IReadOnlyList<Fact> FactsOf(string hash, Func<string, string, bool> wanted)
    {
        const string Sql = $"SELECT {FactColumns} FROM facts WHERE article = (SELECT no FROM articles WHERE hash = ?) ORDER BY id";
        return [.. session[Sql].With(hash).Read(row => wanted(row.Text(2), row.Text(3)) ? Fact(row, null) : null).OfType<Fact>()];
    }

    /// <summary>Members of an entity in ordinal order of their keys; their mentions hold the words alone.</summary>
    public List<(LocalEntity Local, string ArticleHash)> Members(string entity)
    {
        const string Sql = """
            SELECT l.kind, l.local_id, l.key, l.name, l.traits, a.hash, m.text
            FROM local_entities l JOIN articles a ON a.no = l.article LEFT JOIN mentions m ON m.article = l.article AND m.local_id = l.local_id
            WHERE l.entity = ? ORDER BY l.key
            """;
        var members = new List<(LocalEntity Local, string ArticleHash)>();
        var words = ImmutableArray.CreateBuilder<KeyedMention>();
        session[Sql].With(entity).Read(row =>
        {
            if (members.Count == 0 || members[^1].Local.Key != row.Text(2))
            {
                Close();
                members.Add((Entity(row), row.Text(5)));
            }

            if (row.TextOrNull(6) is { } text) words.Add(new KeyedMention("", new Evidence(0, text.Length, text), -1));
            return true;
        });
        Close();
        return members;

        void Close()
        {
            if (members.Count > 0) members[^1] = (members[^1].Local with { Mentions = words.ToImmutable() }, members[^1].ArticleHash);
            words.Clear();
        }
    }

    /// <summary>One local entity, its mentions with the words alone; null where it is not stored.</summary>
    public LocalEntity? Local(string key)
    {
        const string Sql = """
            SELECT m.text FROM local_entities l JOIN mentions m ON m.article = l.article AND m.local_id = l.local_id WHERE l.key = ?
            """;
        var entity = session["SELECT kind, local_id, key, name, traits FROM local_entities WHERE key = ?"].With(key).Read(Entity).SingleOrDefault();
        return entity is null ? null : entity with { Mentions = [.. session[Sql].With(key).Read(row => row.Text(0)).Select(text => new KeyedMention("", new Evidence(0, text.Length, text), -1))] };
    }

    private static FactSheet Head(Row row, string hash)
    {
        var header = new ArticleHeader
        {
            Source = row.Text(1),
            Id = row.Text(2),
            Path = row.Text(3),
            Title = row.TextOrNull(4),
            Publisher = row.TextOrNull(5),
            Published = Day.Read(row.TextOrNull(6)),
            Url = row.TextOrNull(7),
            Text = row.Text(8),
        };
        var engine = new EngineVersion(row.Text(10), RowJson.ReadModels(row.Text(11)));
        return new FactSheet { Article = header, Hash = hash, Content = row.Text(9), Engine = engine, Read = ReadAs(row.TextOrNull(12), header) };
    }

    private static Article? ReadAs(string? json, ArticleHeader header)
    {
        if (json is null) return null;
        var read = RowJson.ReadReadAs(json);
        return new Article
        {
            Source = header.Source ?? header.Path,
            Path = header.Path,
            Text = header.Text ?? "",
            Id = read.Id,
            Url = read.Url,
            Title = read.Title,
            Publisher = read.Publisher,
            Published = read.Published,
        };
    }

    private static LocalEntity Entity(Row row) => new()
    {
        Kind = Enum.Parse<NodeKind>(row.Text(0)),
        Id = row.Text(1),
        Key = row.Text(2),
        Name = row.Text(3),
        Traits = RowJson.ReadTraits(row.Text(4)),
    };

    private static SheetClaim Claim(Row row) => new()
    {
        Id = row.Text(0),
        Key = row.Text(1),
        Form = row.Text(2),
        Span = new Evidence(row.Int(3), row.Int(4), row.Text(5)),
        Sentences = RowJson.ReadNumbers(row.Text(6)),
        Speaker = row.TextOrNull(7),
        Study = row.TextOrNull(8),
        Topics = RowJson.ReadTexts(row.Text(9)),
        Finding = row.Flag(10),
        Certainty = row.Text(11),
        Negated = row.Flag(12),
        Strength = row.Text(13),
        Numbers = RowJson.ReadTexts(row.Text(14)),
        Rule = row.Text(15),
        Confidence = row.Int(16),
    };

    private static Fact Fact(Row row, string? text) => new(
        row.Text(0),
        GraphSchema.FindRelation(row.Text(1))!.Kind,
        row.Text(2),
        row.Text(3),
        row.Text(4),
        row.Text(5),
        text is null ? [] : [.. SpanList.Read(row.Text(6), text).Select(span => new Evidence(span.Start, span.End, span.Words ?? ""))],
        RowJson.ReadNumbers(row.Text(7)),
        row.Text(8),
        row.Int(9));

    private ImmutableArray<LocalEntity> Entities(long article)
    {
        const string Sql = """SELECT local_id, start, "end", sentence, key, text FROM mentions WHERE article = ? ORDER BY local_id, start, "end" """;
        var mentions = session[Sql].With(article).Read(row => (Local: row.Text(0), Mention: Mention(row))).ToLookup(row => row.Local, row => row.Mention, StringComparer.Ordinal);
        return
        [
            .. session["SELECT kind, local_id, key, name, traits FROM local_entities WHERE article = ? ORDER BY place"].With(article).Read(Entity)
                .Select(entity => entity with { Mentions = [.. mentions[entity.Id]] }),
        ];
    }

    private static KeyedMention Mention(Row row) => new(row.Text(4), new Evidence(row.Int(1), row.Int(2), row.Text(5)), row.Int(3));
}
