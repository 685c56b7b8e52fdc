// People who are quoted most
// Who is quoted or reported most often, in how many articles, from where, and on how many studies as an outsider?
// Parameter: limit = 50, rows at most
// Columns: person, institutions, claims, quoted, articles, studiesCommentedOn

MATCH (person:Person:Kg)-[:STATED]->(claim:Claim:Kg)
WITH person, count(claim) AS claims, sum(CASE WHEN claim.form IN ['quoted', 'fragment'] THEN 1 ELSE 0 END) AS quoted, count(DISTINCT claim.article) AS articles
ORDER BY claims DESC, articles DESC, person.name, person.id LIMIT $limit
RETURN person.name AS person,
  COLLECT { MATCH (person)-[:AFFILIATED_WITH]->(place:Kg) RETURN DISTINCT place.name AS name ORDER BY name } AS institutions,
  claims, quoted, articles, COUNT { (person)-[:COMMENTED_ON]->(:Study:Kg) } AS studiesCommentedOn
