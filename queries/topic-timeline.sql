-- Topics over time
-- Which topics are spoken about in which year, in how many claims and articles?
-- Parameter: topic = '', part of the topic's name; empty for all
-- Parameter: limit = 50, rows at most
-- Columns: topic, year, claims, articles

SELECT t.name AS topic, CAST(substr(c.published, 1, 4) AS INTEGER) AS year, count(*) AS claims, count(DISTINCT c.article) AS articles
FROM ABOUT about JOIN Topic t ON t.id = about.to_id JOIN Claim c ON c.id = about.from_id
WHERE instr(lower(t.name), lower($topic)) > 0 AND c.published IS NOT NULL
GROUP BY t.id, year
ORDER BY claims DESC, t.name, year, t.id LIMIT $limit
