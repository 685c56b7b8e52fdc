-- Experts on a study, and how close they are to its authors
-- Who comments on a study from outside it, and do they share an institution or another study with one of its authors?
-- Parameter: study = '', part of the study's name; empty for all
-- Parameter: limit = 50, rows at most
-- Columns: study, expert, institutions, sharesInstitution, sharesStudy, studyId

WITH experts AS (SELECT id, name FROM Person UNION ALL SELECT id, name FROM Institution)
SELECT s.name AS study, e.name AS expert,
  (SELECT group_concat(name, '; ') FROM (
    SELECT DISTINCT w.name FROM AFFILIATED_WITH a JOIN (SELECT id, name FROM Institution UNION ALL SELECT id, name FROM Journal) w ON w.id = a.to_id
    WHERE a.from_id = e.id ORDER BY w.name)) AS institutions,
  CASE WHEN EXISTS (
      SELECT 1 FROM AFFILIATED_WITH mine JOIN AFFILIATED_WITH theirs ON theirs.to_id = mine.to_id JOIN AUTHORED wrote ON wrote.from_id = theirs.from_id
      WHERE mine.from_id = e.id AND wrote.to_id = s.id AND theirs.from_id <> e.id)
    OR EXISTS (SELECT 1 FROM AFFILIATED_WITH mine JOIN CONDUCTED_AT at ON at.to_id = mine.to_id WHERE mine.from_id = e.id AND at.from_id = s.id)
    THEN 'true' ELSE 'false' END AS sharesInstitution,
  CASE WHEN EXISTS (
      SELECT 1 FROM AUTHORED mine JOIN AUTHORED theirs ON theirs.to_id = mine.to_id JOIN AUTHORED wrote ON wrote.from_id = theirs.from_id
      WHERE mine.from_id = e.id AND wrote.to_id = s.id AND theirs.from_id <> e.id AND mine.to_id <> s.id)
    THEN 'true' ELSE 'false' END AS sharesStudy, s.id AS studyId
FROM COMMENTED_ON said JOIN experts e ON e.id = said.from_id JOIN Study s ON s.id = said.to_id
WHERE instr(lower(s.name), lower($study)) > 0
ORDER BY s.name, e.name, s.id, e.id LIMIT $limit
