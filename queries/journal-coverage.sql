-- Journals by coverage
-- Which journals' studies are in the news most: in how many articles that name the journal, in how many articles and outlets at all, and between which days?
-- Parameter: limit = 50, rows at most
-- Columns: journal, studies, namedIn, articles, outlets, first, last

SELECT j.name AS journal, count(DISTINCT p.from_id) AS studies,
  (SELECT sum(named.support) FROM PUBLISHED_IN named WHERE named.to_id = j.id) AS namedIn,
  count(DISTINCT a.id) AS articles, count(DISTINCT a.publisher) AS outlets, min(a.published) AS first, max(a.published) AS last
FROM Journal j JOIN PUBLISHED_IN p ON p.to_id = j.id JOIN REPORTED_IN told ON told.from_id = p.from_id JOIN Article a ON a.id = told.to_id
GROUP BY j.id
ORDER BY namedIn DESC, articles DESC, studies DESC, j.name, j.id LIMIT $limit
