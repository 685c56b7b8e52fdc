-- People who are quoted most
-- Who is quoted or reported most often, in how many articles, from where, and on how many studies as an outsider?
-- Parameter: limit = 50, rows at most
-- Columns: person, institutions, claims, quoted, articles, studiesCommentedOn

SELECT p.name AS person,
  (SELECT group_concat(name, '; ') FROM (
    SELECT DISTINCT w.name FROM AFFILIATED_WITH a JOIN (SELECT id, name FROM Institution UNION ALL SELECT id, name FROM Journal) w ON w.id = a.to_id
    WHERE a.from_id = p.id ORDER BY w.name)) AS institutions,
  count(*) AS claims, sum(c.form IN ('quoted', 'fragment')) AS quoted, count(DISTINCT c.article) AS articles,
  (SELECT count(*) FROM COMMENTED_ON on_study WHERE on_study.from_id = p.id) AS studiesCommentedOn
FROM STATED said JOIN Person p ON p.id = said.from_id JOIN Claim c ON c.id = said.to_id
GROUP BY p.id
ORDER BY claims DESC, articles DESC, p.name, p.id LIMIT $limit
