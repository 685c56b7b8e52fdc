-- Studies without any outside voice
-- Which studies are reported without anyone from outside commenting on them?
-- Parameter: limit = 50, rows at most
-- Columns: study, journals, articles, findings, authorsQuoted, studyId

SELECT s.name AS study,
  (SELECT group_concat(name, '; ') FROM (SELECT j.name FROM PUBLISHED_IN p JOIN Journal j ON j.id = p.to_id WHERE p.from_id = s.id ORDER BY j.name)) AS journals,
  (SELECT count(*) FROM REPORTED_IN told WHERE told.from_id = s.id) AS articles,
  (SELECT count(*) FROM FOUND f WHERE f.from_id = s.id) AS findings,
  (SELECT group_concat(name, '; ') FROM (
    SELECT p.name FROM AUTHORED wrote JOIN Person p ON p.id = wrote.from_id
    WHERE wrote.to_id = s.id AND EXISTS (SELECT 1 FROM STATED said WHERE said.from_id = p.id) ORDER BY p.name)) AS authorsQuoted,
  s.id AS studyId
FROM Study s
WHERE NOT EXISTS (SELECT 1 FROM COMMENTED_ON said WHERE said.to_id = s.id)
ORDER BY articles DESC, findings DESC, s.name, s.id LIMIT $limit
