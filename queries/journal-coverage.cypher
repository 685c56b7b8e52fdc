// Journals by coverage
// Which journals' studies are in the news most, in how many articles and outlets, and between which days?
// Parameter: limit = 50, rows at most
// Columns: journal, studies, articles, outlets, first, last

MATCH (journal:Journal:Kg)<-[:PUBLISHED_IN]-(study:Study:Kg)-[:REPORTED_IN]->(article:Article:Kg)
WITH journal, count(DISTINCT study) AS studies, count(DISTINCT article) AS articles, count(DISTINCT article.publisher) AS outlets,
  min(article.published) AS first, max(article.published) AS last
ORDER BY articles DESC, studies DESC, journal.name, journal.id LIMIT $limit
RETURN journal.name AS journal, studies, articles, outlets, first, last
