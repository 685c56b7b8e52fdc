-- A person's affiliations over time
-- Where did a person work, in which role, between which days do articles say so, and in which sentence?
-- Parameter: person = '', part of the person's name; empty for all
-- Parameter: limit = 200, rows at most
-- Columns: person, institution, roles, firstSeen, lastSeen, support, sentence

WITH workplaces AS (SELECT id, name FROM Institution UNION ALL SELECT id, name FROM Journal)
SELECT p.name AS person, w.name AS institution,
  (SELECT group_concat(value, '; ') FROM json_each(job.roles)) AS roles,
  job.firstSeen, job.lastSeen, job.support,
  (SELECT s.name FROM Sentence s WHERE s.id = job.evidence ->> '$[0]') AS sentence
FROM AFFILIATED_WITH job JOIN Person p ON p.id = job.from_id JOIN workplaces w ON w.id = job.to_id
WHERE instr(lower(p.name), lower($person)) > 0
ORDER BY p.name, p.id, job.firstSeen IS NULL, job.firstSeen, job.lastSeen IS NULL, job.lastSeen, w.name, w.id LIMIT $limit
