// One finding as several outlets tell it
// Where two articles state the same finding, how sure does each sound? The bolder or equal wording stands on the left.
// Parameter: limit = 50, rows at most
// Columns: finding, certainty, publisher, published, relation, otherFinding, otherCertainty, otherPublisher, otherPublished, score

MATCH (x:Claim:Kg)-[link:SAME_AS|HEDGES|STRENGTHENS]->(y:Claim:Kg)
WITH link, CASE type(link) WHEN 'HEDGES' THEN y ELSE x END AS bold, CASE type(link) WHEN 'HEDGES' THEN x ELSE y END AS other
MATCH (a:Article:Kg {id: bold.article}) MATCH (b:Article:Kg {id: other.article})
WITH link, bold, other, a, b ORDER BY link.score DESC, bold.id, other.id, type(link) LIMIT $limit
RETURN bold.name AS finding, bold.certainty AS certainty, a.publisher AS publisher, a.published AS published,
  CASE type(link) WHEN 'SAME_AS' THEN 'as sure as' ELSE 'surer than' END AS relation,
  other.name AS otherFinding, other.certainty AS otherCertainty, b.publisher AS otherPublisher, b.published AS otherPublished, link.score AS score
