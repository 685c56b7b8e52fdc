using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;

namespace KnowledgeGraph.Storage.Embedded;

/// <summary>What resolution remembers between two imports: states of articles, judgements, verdicts.</summary>
internal sealed class ResolutionMemory(Session session)
{
    public IEnumerable<(string ArticleHash, byte[] State)> States() =>
        session["SELECT hash, state FROM resolution_states ORDER BY hash"].Stream(row => (row.Text(0), row.Blob(1)));

    public List<string> Stateless() => session["SELECT hash FROM articles WHERE hash NOT IN (SELECT hash FROM resolution_states) ORDER BY hash"].Read(row => row.Text(0));

    public void SetState(string articleHash, byte[]? state)
    {
        if (state is null)
        {
            session["DELETE FROM resolution_states WHERE hash = ?"].With(articleHash).Run();
            session["DELETE FROM resolution_unindexed WHERE hash = ?"].With(articleHash).Run();
            return;
        }

        session["INSERT INTO resolution_states (hash, state) VALUES (?, ?) ON CONFLICT DO UPDATE SET state = excluded.state"].With(articleHash).With(state).Run();
        session["INSERT OR IGNORE INTO resolution_unindexed (hash) VALUES (?)"].With(articleHash).Run();
    }

    public List<Judgement> Judgements() =>
        session["SELECT kind, same, a_source, a_exact, a_prefix, a_suffix, b_source, b_exact, b_prefix, b_suffix, because FROM judgements ORDER BY id"].Read(row => new Judgement(
            Enum.Parse<NodeKind>(row.Text(0)), row.Flag(1),
            new MentionAnchor(row.Text(2), row.Text(3), row.Text(4), row.Text(5)),
            new MentionAnchor(row.Text(6), row.Text(7), row.Text(8), row.Text(9)),
            row.Text(10)));

    public void Add(Judgement judgement) =>
        session["INSERT OR REPLACE INTO judgements (id, kind, same, a_source, a_exact, a_prefix, a_suffix, b_source, b_exact, b_prefix, b_suffix, because) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"]
            .With(judgement.Id).With(GraphSchema.Of(judgement.Kind).Label).With(judgement.Same)
            .With(judgement.A.Source).With(judgement.A.Exact).With(judgement.A.Prefix).With(judgement.A.Suffix)
            .With(judgement.B.Source).With(judgement.B.Exact).With(judgement.B.Prefix).With(judgement.B.Suffix)
            .With(judgement.Because).Run();

    public bool Remove(string id) => session["DELETE FROM judgements WHERE id = ?"].With(id).Run() > 0;

    public List<ExternalId> ExternalIds() =>
        session["SELECT kind, name, id, how FROM external_ids ORDER BY kind, name, id"].Read(row => new ExternalId(Enum.Parse<NodeKind>(row.Text(0)), row.Text(1), row.Text(2), row.Text(3)));

    public void SetExternalIds(NodeKind kind, IEnumerable<ExternalId> ids)
    {
        session["DELETE FROM external_ids WHERE kind = ?"].With(GraphSchema.Of(kind).Label).Run();
        foreach (var id in ids) session["INSERT INTO external_ids (kind, name, id, how) VALUES (?, ?, ?, ?)"].With(GraphSchema.Of(kind).Label).With(id.Name).With(id.Id).With(id.How).Run();
    }

    public List<(string Judgement, string KeyA, string KeyB, bool Same)> Verdicts() =>
        session["SELECT judgement, key_a, key_b, same FROM verdicts ORDER BY judgement"].Read(row => (row.Text(0), row.Text(1), row.Text(2), row.Flag(3)));

    public void SetVerdicts(IEnumerable<(string Judgement, string KeyA, string KeyB, bool Same)> verdicts)
    {
        session["DELETE FROM verdicts"].Run();
        foreach (var (judgement, keyA, keyB, same) in verdicts)
        {
            session["INSERT INTO verdicts (judgement, key_a, key_b, same) VALUES (?, ?, ?, ?)"].With(judgement).With(keyA).With(keyB).With(same).Run();
        }
    }
}
