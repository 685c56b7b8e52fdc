-- Entities that may be the same
-- Which two entities of one kind share a name or an alias and yet stand apart? See kg why, kg merge and kg review.
-- Parameter: limit = 50, rows at most
-- Columns: kind, shared, one, oneId, other, otherId

WITH entities_named AS (
  SELECT id, name, aliases, 'Person' AS kind FROM Person UNION ALL SELECT id, name, aliases, 'Institution' FROM Institution
  UNION ALL SELECT id, name, aliases, 'Journal' FROM Journal UNION ALL SELECT id, name, aliases, 'Topic' FROM Topic UNION ALL SELECT id, name, aliases, 'Place' FROM Place),
names AS MATERIALIZED (
  SELECT e.kind, e.id, e.name, lower(e.name) AS shared FROM entities_named e
  UNION SELECT e.kind, e.id, e.name, lower(alias.value) FROM entities_named e, json_each(e.aliases) alias)
SELECT x.kind, min(x.shared) AS shared, x.name AS one, x.id AS oneId, y.name AS other, y.id AS otherId
FROM names x JOIN names y ON y.kind = x.kind AND y.shared = x.shared AND x.id < y.id
WHERE x.shared <> ''
GROUP BY x.kind, x.id, y.id
ORDER BY x.kind, shared, oneId, otherId LIMIT $limit
