-- Claims that may contradict each other
-- Which claims say opposite things about the same matter? Candidates for a reader to judge, each with its article.
-- Parameter: limit = 50, rows at most
-- Columns: claim, certainty, article, published, otherClaim, otherCertainty, otherArticle, otherPublished, score

SELECT x.name AS claim, x.certainty, a.name AS article, a.published,
  y.name AS otherClaim, y.certainty AS otherCertainty, b.name AS otherArticle, b.published AS otherPublished, l.score
FROM CONTRADICTS l JOIN Claim x ON x.id = l.from_id JOIN Claim y ON y.id = l.to_id JOIN Article a ON a.id = x.article JOIN Article b ON b.id = y.article
ORDER BY l.score DESC, x.id, y.id LIMIT $limit
