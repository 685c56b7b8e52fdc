// Studies without any outside voice
// Which studies are reported without anyone from outside commenting on them?
// Parameter: limit = 50, rows at most
// Columns: study, journals, articles, findings, authorsQuoted, studyId

MATCH (study:Study:Kg)
WHERE NOT EXISTS { MATCH (:Kg)-[:COMMENTED_ON]->(study) }
WITH study, COUNT { (study)-[:REPORTED_IN]->(:Article:Kg) } AS articles, COUNT { (study)-[:FOUND]->(:Claim:Kg) } AS findings
ORDER BY articles DESC, findings DESC, study.name, study.id LIMIT $limit
RETURN study.name AS study,
  COLLECT { MATCH (study)-[:PUBLISHED_IN]->(journal:Journal:Kg) RETURN journal.name AS name ORDER BY name } AS journals,
  articles, findings,
  COLLECT { MATCH (author:Person:Kg)-[:AUTHORED]->(study) WHERE EXISTS { (author)-[:STATED]->(:Claim:Kg) } RETURN author.name AS name ORDER BY name } AS authorsQuoted,
  study.id AS studyId
