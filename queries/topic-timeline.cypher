// Topics over time
// Which topics are spoken about in which year, in how many claims and articles?
// Parameter: topic = '', part of the topic's name; empty for all
// Parameter: limit = 50, rows at most
// Columns: topic, year, claims, articles

MATCH (claim:Claim:Kg)-[:ABOUT]->(topic:Topic:Kg)
WHERE toLower(topic.name) CONTAINS toLower($topic) AND claim.published IS NOT NULL
WITH topic, claim.published.year AS year, count(claim) AS claims, count(DISTINCT claim.article) AS articles
ORDER BY claims DESC, topic.name, year, topic.id LIMIT $limit
RETURN topic.name AS topic, year, claims, articles
