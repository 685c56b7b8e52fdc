-- Outlets and how sure they sound
-- How many articles, studies and findings does each outlet have, and how many of its findings are hedged?
-- Parameter: limit = 50, rows at most
-- Columns: publisher, articles, copies, studies, findings, hedged

SELECT a.publisher, count(*) AS articles, count(a.copyOf) AS copies,
  (SELECT count(DISTINCT told.from_id) FROM REPORTED_IN told JOIN Article o ON o.id = told.to_id WHERE o.publisher = a.publisher) AS studies,
  (SELECT count(*) FROM Claim c JOIN Article o ON o.id = c.article WHERE o.publisher = a.publisher AND c.finding) AS findings,
  (SELECT count(*) FROM Claim c JOIN Article o ON o.id = c.article WHERE o.publisher = a.publisher AND c.finding AND c.certainty IN ('probable', 'possible')) AS hedged
FROM Article a WHERE a.publisher IS NOT NULL
GROUP BY a.publisher
ORDER BY articles DESC, a.publisher LIMIT $limit
