-- What an edge stands on
-- Which sentences of which articles say that one thing relates to another? Give parts of the names of both ends, and the type.
-- Parameter: from = '', part of the name of the end it starts at; empty for all
-- Parameter: to = '', part of the name of the other end; empty for all
-- Parameter: type = 'AFFILIATED_WITH', type of the relationship
-- Parameter: limit = 200, rows at most
-- Columns: from, to, confidence, support, sentence, article, published

WITH named AS (
  SELECT id, name FROM Person UNION ALL SELECT id, name FROM Institution UNION ALL SELECT id, name FROM Journal UNION ALL SELECT id, name FROM Study
  UNION ALL SELECT id, name FROM Topic UNION ALL SELECT id, name FROM Place UNION ALL SELECT id, name FROM Claim UNION ALL SELECT id, name FROM Article)
SELECT x.name AS "from", y.name AS "to", e.confidence, e.support, s.name AS sentence, a.name AS article, a.published
FROM edges e JOIN named x ON x.id = e.from_id JOIN named y ON y.id = e.to_id, json_each(e.evidence) v
  JOIN Sentence s ON s.id = v.value JOIN Article a ON a.id = s.article
WHERE e.kind = $type AND instr(lower(x.name), lower($from)) > 0 AND instr(lower(y.name), lower($to)) > 0
ORDER BY x.name, y.name, x.id, y.id, s.id LIMIT $limit
