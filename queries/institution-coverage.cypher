// Institutions whose work is covered most
// Whose studies are in the news most: in how many articles that name the institution, and in how many articles and outlets on its studies at all, and since when?
// Parameter: limit = 50, rows at most
// Columns: institution, kind, studies, namedIn, articles, outlets, first, last

MATCH (institution:Institution:Kg)<-[at:CONDUCTED_AT]-(study:Study:Kg)
WITH institution, sum(at.support) AS namedIn, collect(study) AS itsStudies
UNWIND itsStudies AS study
MATCH (study)-[:REPORTED_IN]->(article:Article:Kg)
WITH institution, namedIn, count(DISTINCT study) AS studies, count(DISTINCT article) AS articles, count(DISTINCT article.publisher) AS outlets,
  min(article.published) AS first, max(article.published) AS last
ORDER BY namedIn DESC, articles DESC, studies DESC, institution.name, institution.id LIMIT $limit
RETURN institution.name AS institution, institution.kind AS kind, studies, namedIn, articles, outlets, first, last
