-- Who speaks about a topic, and from where
-- Which people, institutions, journals and teams are quoted on a topic, how often, in how many articles, and where do they work?
-- Parameter: topic = '', part of the topic's name; empty for all
-- Parameter: limit = 50, rows at most
-- Columns: topic, speaker, kind, institutions, claims, articles

WITH speakers AS (
  SELECT id, name, 'Person' AS kind FROM Person
  UNION ALL SELECT id, name, 'Institution' FROM Institution
  UNION ALL SELECT id, name, 'Journal' FROM Journal
  UNION ALL SELECT id, name, 'Study' FROM Study)
SELECT t.name AS topic, s.name AS speaker, s.kind,
  (SELECT group_concat(name, '; ') FROM (
    SELECT DISTINCT w.name FROM AFFILIATED_WITH a JOIN (SELECT id, name FROM Institution UNION ALL SELECT id, name FROM Journal) w ON w.id = a.to_id
    WHERE a.from_id = s.id ORDER BY w.name)) AS institutions,
  count(DISTINCT c.id) AS claims, count(DISTINCT c.article) AS articles
FROM STATED said JOIN speakers s ON s.id = said.from_id JOIN Claim c ON c.id = said.to_id
  JOIN ABOUT about ON about.from_id = c.id JOIN Topic t ON t.id = about.to_id
WHERE instr(lower(t.name), lower($topic)) > 0
GROUP BY t.id, s.id
ORDER BY claims DESC, articles DESC, t.name, s.name, t.id, s.id LIMIT $limit
