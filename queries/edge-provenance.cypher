// What an edge stands on
// Which sentences of which articles say that one thing relates to another? Give parts of the names of both ends, and the type.
// Parameter: from = '', part of the name of the end it starts at; empty for all
// Parameter: to = '', part of the name of the other end; empty for all
// Parameter: type = 'AFFILIATED_WITH', type of the relationship
// Parameter: limit = 200, rows at most
// Columns: from, to, confidence, support, sentence, article, published

MATCH (x:Kg)-[edge]->(y:Kg)
WHERE type(edge) = $type AND edge.kgKey IS NOT NULL AND toLower(x.name) CONTAINS toLower($from) AND toLower(y.name) CONTAINS toLower($to)
UNWIND edge.evidence AS id
MATCH (sentence:Sentence:Kg {id: id}) MATCH (article:Article:Kg {id: sentence.article})
WITH x, y, edge, sentence, article ORDER BY x.name, y.name, x.id, y.id, sentence.id LIMIT $limit
RETURN x.name AS from, y.name AS to, edge.confidence AS confidence, edge.support AS support, sentence.name AS sentence, article.name AS article, article.published AS published
