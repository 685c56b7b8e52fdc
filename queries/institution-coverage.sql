-- Institutions whose work is covered most
-- Whose studies are reported in how many articles, by how many outlets, and since when?
-- Parameter: limit = 50, rows at most
-- Columns: institution, kind, studies, articles, outlets, first, last

SELECT i.name AS institution, i.kind, count(DISTINCT at.from_id) AS studies, count(DISTINCT a.id) AS articles, count(DISTINCT a.publisher) AS outlets,
  min(a.published) AS first, max(a.published) AS last
FROM Institution i JOIN CONDUCTED_AT at ON at.to_id = i.id JOIN REPORTED_IN told ON told.from_id = at.from_id JOIN Article a ON a.id = told.to_id
GROUP BY i.id
ORDER BY articles DESC, studies DESC, i.name, i.id LIMIT $limit
