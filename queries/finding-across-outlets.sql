-- One finding as several outlets tell it
-- Where two articles state the same finding, how sure does each sound? The bolder or equal wording stands on the left.
-- Parameter: limit = 50, rows at most
-- Columns: finding, certainty, publisher, published, relation, otherFinding, otherCertainty, otherPublisher, otherPublished, score

WITH links AS (
  SELECT from_id AS bold, to_id AS other, score, 'SAME_AS' AS kind FROM SAME_AS
  UNION ALL SELECT to_id, from_id, score, 'HEDGES' FROM HEDGES
  UNION ALL SELECT from_id, to_id, score, 'STRENGTHENS' FROM STRENGTHENS)
SELECT x.name AS finding, x.certainty, a.publisher, a.published,
  CASE l.kind WHEN 'SAME_AS' THEN 'as sure as' ELSE 'surer than' END AS relation,
  y.name AS otherFinding, y.certainty AS otherCertainty, b.publisher AS otherPublisher, b.published AS otherPublished, l.score
FROM links l JOIN Claim x ON x.id = l.bold JOIN Claim y ON y.id = l.other JOIN Article a ON a.id = x.article JOIN Article b ON b.id = y.article
ORDER BY l.score DESC, x.id, y.id, l.kind LIMIT $limit
