using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Gathers, for each entity that a batch touches, the members that come and go.</summary>
internal sealed class EntityChanges
{
    private readonly Dictionary<string, Change> changes = new(StringComparer.Ordinal);

    /// <summary>Members of an article that is new.</summary>
    /// <param name="locals">The article's entities.</param>
    /// <param name="entityOf">Entity ids by local key.</param>
    public void Join(IEnumerable<LocalEntity> locals, IReadOnlyDictionary<string, string> entityOf) => Count(locals, entityOf, 1);

    /// <summary>Members of an article that is gone.</summary>
    /// <param name="locals">The article's entities.</param>
    /// <param name="entityOf">Entity ids by local key, as the graph knows them.</param>
    public void Leave(IEnumerable<LocalEntity> locals, IReadOnlyDictionary<string, string> entityOf) => Count(locals, entityOf, -1);

    /// <summary>Members of one article that belong to other entities now.</summary>
    /// <param name="moved">The members.</param>
    /// <param name="before">Entity ids of all of the article by local key, as they were.</param>
    /// <param name="after">Entity ids of all of the article by local key, as they are.</param>
    public void Move(IEnumerable<LocalEntity> moved, IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after)
    {
        foreach (var local in moved)
        {
            At(before[local.Key]).Members.Add((local, -1));
            At(after[local.Key]).Members.Add((local, 1));
        }

        var (once, now) = (before.Values.ToHashSet(StringComparer.Ordinal), after.Values.ToHashSet(StringComparer.Ordinal));
        foreach (var id in once.Where(id => !now.Contains(id))) At(id).Articles--;
        foreach (var id in now.Where(id => !once.Contains(id))) At(id).Articles++;
    }

    /// <summary>Entities to be written anew though no member comes or goes.</summary>
    public void Touch(IEnumerable<string> ids)
    {
        foreach (var id in ids) At(id);
    }

    /// <summary>Writes every entity touched.</summary>
    public void Write(IFactBaseWriter store)
    {
        var externalIds = new Dictionary<NodeKind, ILookup<string, string>>();
        foreach (var (id, change) in changes)
        {
            var tally = TallyOf(store, id, change);
            if (tally.IsEmpty)
            {
                store.DropEntity(id);
                continue;
            }

            if (!externalIds.TryGetValue(tally.Kind, out var ids)) externalIds[tally.Kind] = ids = store.ExternalIds(tally.Kind);
            store.Put(EntityProfile.Of(id, tally, ids), tally.ToBytes());
        }

        changes.Clear();
    }

    private static EntityTally TallyOf(IFactBaseWriter store, string id, Change change)
    {
        var (isStored, bytes) = store.TallyOf(id);
        if (isStored && bytes is null) return Counted(store.Members(id));
        var tally = bytes is null ? new EntityTally() : EntityTally.Read(bytes);
        tally.AddArticles(change.Articles);
        foreach (var (member, sign) in change.Members) tally.Add(member, sign);
        return tally;
    }

    /// <summary>An older store has not counted yet: the members are asked once.</summary>
    private static EntityTally Counted(IReadOnlyList<EntityMember> members)
    {
        var tally = new EntityTally();
        foreach (var member in members) tally.Add(member.Local, 1);
        tally.AddArticles(members.Select(member => member.ArticleHash).Distinct(StringComparer.Ordinal).Count());
        return tally;
    }

    private void Count(IEnumerable<LocalEntity> locals, IReadOnlyDictionary<string, string> entityOf, int sign)
    {
        foreach (var local in locals) At(entityOf[local.Key]).Members.Add((local, sign));
        foreach (var id in entityOf.Values.Distinct(StringComparer.Ordinal)) At(id).Articles += sign;
    }

    private Change At(string id)
    {
        if (!changes.TryGetValue(id, out var change)) changes[id] = change = new Change();
        return change;
    }

    private sealed class Change
    {
        public List<(LocalEntity Member, int Sign)> Members { get; } = [];

        public int Articles { get; set; }
    }
}
