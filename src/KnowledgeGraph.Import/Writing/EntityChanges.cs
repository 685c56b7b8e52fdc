using KnowledgeGraph.Core.Facts;
using KnowledgeGraph.Core.Graph;
using KnowledgeGraph.Core.Ports;

namespace KnowledgeGraph.Import.Writing;

/// <summary>Gathers, for each entity that a batch touches, the members that come and go.</summary>
internal sealed class EntityChanges
{
    private const int EntitiesAtOnce = 64;
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
        var externalIds = GraphSchema.EntityKinds.ToDictionary(kind => kind, store.ExternalIds);
        var counting = changes.OrderBy(change => change.Key, StringComparer.Ordinal).Select(change => Counting(store, change.Key, change.Value));
        foreach (var (id, entity, tally) in WorkAhead.Select(counting, EntitiesAtOnce, part => Array.ConvertAll(part, Written)))
        {
            if (entity is null) store.DropEntity(id);
            else store.Put(entity, tally);
        }

        changes.Clear();

        (string Id, GraphNode? Entity, byte[] Tally) Written((string Id, Change Change, byte[]? Bytes, EntityTally? Counted) counting)
        {
            var tally = counting.Counted ?? TallyOf(counting.Bytes, counting.Change);
            return tally.IsEmpty ? (counting.Id, null, []) : (counting.Id, EntityProfile.Of(counting.Id, tally, externalIds[tally.Kind]), tally.ToBytes());
        }
    }

    /// <summary>An entity with what is stored of it.</summary>
    private static (string Id, Change Change, byte[]? Bytes, EntityTally? Counted) Counting(IFactBaseWriter store, string id, Change change)
    {
        var (isStored, bytes) = store.TallyOf(id);
        return (id, change, bytes, isStored && bytes is null ? Counted(store.Members(id)) : null);
    }

    private static EntityTally TallyOf(byte[]? bytes, Change change)
    {
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
