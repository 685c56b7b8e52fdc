// Institutions whose work is covered most
// Whose studies are reported in how many articles, by how many outlets, and since when?
// Parameter: limit = 50, rows at most
// Columns: institution, kind, studies, articles, outlets, first, last

MATCH (institution:Institution:Kg)<-[:CONDUCTED_AT]-(study:Study:Kg)-[:REPORTED_IN]->(article:Article:Kg)
WITH institution, count(DISTINCT study) AS studies, count(DISTINCT article) AS articles, count(DISTINCT article.publisher) AS outlets,
  min(article.published) AS first, max(article.published) AS last
ORDER BY articles DESC, studies DESC, institution.name, institution.id LIMIT $limit
RETURN institution.name AS institution, institution.kind AS kind, studies, articles, outlets, first, last
