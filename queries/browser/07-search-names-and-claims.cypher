// Search names and claims: change the word
WITH 'cell' AS word
CALL (word) {
  CALL db.index.fulltext.queryNodes('kg_names', word) YIELD node, score RETURN node, score
  UNION
  CALL db.index.fulltext.queryNodes('kg_claims', word) YIELD node, score RETURN node, score
}
WITH node, score WHERE node:Kg
RETURN labels(node) AS labels, node.name AS name, round(score, 2) AS score, node.id AS id ORDER BY score DESC LIMIT 25
