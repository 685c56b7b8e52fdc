// Findings that only one article tells
// Which findings stand in one article alone, with no other article saying the same, more carefully or more strongly?
// Parameter: limit = 50, rows at most
// Columns: claim, certainty, speaker, article, publisher, published

MATCH (claim:Claim:Kg {finding: true})
WHERE NOT EXISTS { MATCH (claim)-[:SAME_AS|HEDGES|STRENGTHENS]-(:Claim:Kg) }
MATCH (article:Article:Kg {id: claim.article})
WITH claim, article ORDER BY article.published, article.id, claim.start, claim.id LIMIT $limit
RETURN claim.name AS claim, claim.certainty AS certainty,
  COLLECT { MATCH (speaker:Kg)-[:STATED]->(claim) RETURN speaker.name AS name ORDER BY name } AS speaker,
  article.name AS article, article.publisher AS publisher, article.published AS published
