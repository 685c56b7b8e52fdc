-- Institutions whose work is covered most
-- Whose studies are in the news most: in how many articles that name the institution, and in how many articles and outlets on its studies at all, and since when?
-- Parameter: limit = 50, rows at most
-- Columns: institution, kind, studies, namedIn, articles, outlets, first, last

SELECT i.name AS institution, i.kind, count(DISTINCT at.from_id) AS studies,
  (SELECT sum(named.support) FROM CONDUCTED_AT named WHERE named.to_id = i.id) AS namedIn,
  count(DISTINCT a.id) AS articles, count(DISTINCT a.publisher) AS outlets, min(a.published) AS first, max(a.published) AS last
FROM Institution i JOIN CONDUCTED_AT at ON at.to_id = i.id JOIN REPORTED_IN told ON told.from_id = at.from_id JOIN Article a ON a.id = told.to_id
GROUP BY i.id
ORDER BY namedIn DESC, articles DESC, studies DESC, i.name, i.id LIMIT $limit
