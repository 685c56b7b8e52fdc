// Outlets and how sure they sound
// How many articles, studies and findings does each outlet have, and how many of its findings are hedged?
// Parameter: limit = 50, rows at most
// Columns: publisher, articles, copies, studies, findings, hedged

MATCH (article:Article:Kg) WHERE article.publisher IS NOT NULL
WITH article.publisher AS publisher, collect(article) AS own, count(article.copyOf) AS copies
RETURN publisher, size(own) AS articles, copies,
  COUNT { UNWIND own AS a MATCH (study:Study:Kg)-[:REPORTED_IN]->(a) RETURN DISTINCT study } AS studies,
  COUNT { UNWIND own AS a MATCH (a)-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(claim:Claim:Kg {finding: true}) RETURN DISTINCT claim } AS findings,
  COUNT { UNWIND own AS a MATCH (a)-[:HAS_SENTENCE]->(:Sentence)<-[:STATED_IN]-(claim:Claim:Kg {finding: true}) WHERE claim.certainty IN ['probable', 'possible'] RETURN DISTINCT claim } AS hedged
ORDER BY articles DESC, publisher LIMIT $limit
