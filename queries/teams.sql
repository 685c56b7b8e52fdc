-- Who works with whom
-- Which two people are authors of the same study, on how many studies, and in which?
-- Parameter: person = '', part of the name of one of them; empty for all
-- Parameter: limit = 50, rows at most
-- Columns: person, other, studies, names

SELECT p.name AS person, o.name AS other, count(*) AS studies, group_concat(s.name, '; ' ORDER BY s.name, s.id) AS names
FROM AUTHORED x JOIN AUTHORED y ON y.to_id = x.to_id AND x.from_id < y.from_id
  JOIN Person p ON p.id = x.from_id JOIN Person o ON o.id = y.from_id JOIN Study s ON s.id = x.to_id
WHERE instr(lower(p.name), lower($person)) > 0 OR instr(lower(o.name), lower($person)) > 0
GROUP BY p.id, o.id
ORDER BY studies DESC, p.name, o.name, p.id, o.id LIMIT $limit
