// Entities that may be the same
// Which two entities of one kind share a name or an alias and yet stand apart? See kg why, kg merge and kg review.
// Parameter: limit = 50, rows at most
// Columns: kind, shared, one, oneId, other, otherId

MATCH (entity:Kg)
WHERE entity:Person OR entity:Institution OR entity:Journal OR entity:Topic OR entity:Place
UNWIND [entity.name] + coalesce(entity.aliases, []) AS alias
WITH [label IN ['Person', 'Institution', 'Journal', 'Topic', 'Place'] WHERE label IN labels(entity)][0] AS kind, toLower(alias) AS shared, entity
WHERE shared <> ''
WITH kind, shared, collect(DISTINCT entity) AS entities
WHERE size(entities) > 1
UNWIND entities AS one UNWIND entities AS other
WITH kind, shared, one, other WHERE one.id < other.id
RETURN kind, min(shared) AS shared, one.name AS one, one.id AS oneId, other.name AS other, other.id AS otherId
ORDER BY kind, shared, oneId, otherId LIMIT $limit
