// Journals by coverage
// Which journals' studies are in the news most: in how many articles that name the journal, in how many articles and outlets at all, and between which days?
// Parameter: limit = 50, rows at most
// Columns: journal, studies, namedIn, articles, outlets, first, last

MATCH (journal:Journal:Kg)<-[published:PUBLISHED_IN]-(study:Study:Kg)
WITH journal, sum(published.support) AS namedIn, collect(study) AS itsStudies
UNWIND itsStudies AS study
MATCH (study)-[:REPORTED_IN]->(article:Article:Kg)
WITH journal, namedIn, count(DISTINCT study) AS studies, count(DISTINCT article) AS articles, count(DISTINCT article.publisher) AS outlets,
  min(article.published) AS first, max(article.published) AS last
ORDER BY namedIn DESC, articles DESC, studies DESC, journal.name, journal.id LIMIT $limit
RETURN journal.name AS journal, studies, namedIn, articles, outlets, first, last
