// Claims that may contradict each other
// Which claims say opposite things about the same matter? Candidates for a reader to judge, each with its article.
// Parameter: limit = 50, rows at most
// Columns: claim, certainty, article, published, otherClaim, otherCertainty, otherArticle, otherPublished, score

MATCH (x:Claim:Kg)-[link:CONTRADICTS]->(y:Claim:Kg)
MATCH (a:Article:Kg {id: x.article}) MATCH (b:Article:Kg {id: y.article})
WITH x, y, a, b, link ORDER BY link.score DESC, x.id, y.id LIMIT $limit
RETURN x.name AS claim, x.certainty AS certainty, a.name AS article, a.published AS published,
  y.name AS otherClaim, y.certainty AS otherCertainty, b.name AS otherArticle, b.published AS otherPublished, link.score AS score
