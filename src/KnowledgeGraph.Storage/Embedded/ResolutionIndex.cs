using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>The index that leads resolution from what is new to what it touches.</summary>
internal sealed class ResolutionIndex(Session session, FreshLocals fresh) : IResolutionIndex
{
    /// <summary>The session, with all rows of local entities written.</summary>
    private Session Locals
    {
        get
        {
            fresh.Write();
            return session;
        }
    }

    public int Stored => (int)session.Number("SELECT count(*) FROM articles");

    public int Remembered => (int)session.Number("SELECT count(*) FROM resolution_states");

    public int MissingCount => (int)session.Number("SELECT count(*) FROM resolution_unindexed");

    public IEnumerable<(string ArticleHash, byte[] State)> States(IEnumerable<string> articleHashes) =>
        articleHashes.SelectMany(hash => session["SELECT state FROM resolution_states WHERE hash = ?"].With(hash).Read(row => (hash, row.Blob(0))));

    public IReadOnlyList<string> ArticlesWith(string entity) =>
        Locals["SELECT hash FROM articles WHERE no IN (SELECT article FROM local_entities WHERE entity = ?) ORDER BY hash"].With(entity).Read(row => row.Text(0));

    public string? ArticleHolding(string localKey) =>
        Locals["SELECT hash FROM articles WHERE no = (SELECT article FROM local_entities WHERE key = ?)"].With(localKey).Read(row => row.Text(0)).FirstOrDefault();

    public string? EntityOf(string localKey) => Locals["SELECT entity FROM local_entities WHERE key = ?"].With(localKey).Read(row => row.Text(0)).FirstOrDefault();

    public IReadOnlyList<string> Story(string originalHash) =>
        session["SELECT hash FROM articles WHERE hash = ?1 UNION SELECT hash FROM articles WHERE copy_of = ?1"].With(originalHash).Read(row => row.Text(0));

    public byte[]? Part(int number) => session["SELECT data FROM resolution_index WHERE part = ?"].With(number).Read(row => row.Blob(0)).FirstOrDefault();

    public void SetPart(int number, byte[] data) => session["INSERT OR REPLACE INTO resolution_index (part, data) VALUES (?, ?)"].With(number).With(data).Run();

    public void Replace(IEnumerable<(int Number, byte[] Data)> parts)
    {
        session["DELETE FROM resolution_index"].Run();
        foreach (var (number, data) in parts) SetPart(number, data);
        session["DELETE FROM resolution_unindexed"].Run();
    }

    public IReadOnlyList<string> Missing() => session["SELECT hash FROM resolution_unindexed ORDER BY hash"].Read(row => row.Text(0));

    public void Miss(string articleHash) => session["INSERT OR IGNORE INTO resolution_unindexed (hash) VALUES (?)"].With(articleHash).Run();
}
