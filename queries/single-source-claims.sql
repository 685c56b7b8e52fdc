-- Findings that only one article tells
-- Which findings stand in one article alone, with no other article saying the same, more carefully or more strongly?
-- Parameter: limit = 50, rows at most
-- Columns: claim, certainty, speaker, article, publisher, published

WITH speakers AS (
  SELECT id, name FROM Person UNION ALL SELECT id, name FROM Institution UNION ALL SELECT id, name FROM Journal UNION ALL SELECT id, name FROM Study),
linked AS (
  SELECT from_id AS id FROM SAME_AS UNION SELECT to_id FROM SAME_AS UNION SELECT from_id FROM HEDGES UNION SELECT to_id FROM HEDGES
  UNION SELECT from_id FROM STRENGTHENS UNION SELECT to_id FROM STRENGTHENS)
SELECT c.name AS claim, c.certainty,
  (SELECT group_concat(name, '; ') FROM (SELECT s.name FROM STATED said JOIN speakers s ON s.id = said.from_id WHERE said.to_id = c.id ORDER BY s.name)) AS speaker,
  a.name AS article, a.publisher, a.published
FROM Claim c JOIN Article a ON a.id = c.article
WHERE c.finding AND c.id NOT IN linked
ORDER BY a.published IS NULL, a.published, a.id, c.start, c.id LIMIT $limit
