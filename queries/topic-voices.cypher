// Who speaks about a topic, and from where
// Which people, institutions, journals and teams are quoted on a topic, how often, in how many articles, and where do they work?
// Parameter: topic = '', part of the topic's name; empty for all
// Parameter: limit = 50, rows at most
// Columns: topic, speaker, kind, institutions, claims, articles

MATCH (speaker:Kg)-[:STATED]->(claim:Claim:Kg)-[:ABOUT]->(topic:Topic:Kg)
WHERE toLower(topic.name) CONTAINS toLower($topic)
WITH topic, speaker, count(DISTINCT claim) AS claims, count(DISTINCT claim.article) AS articles
ORDER BY claims DESC, articles DESC, topic.name, speaker.name, topic.id, speaker.id LIMIT $limit
RETURN topic.name AS topic, speaker.name AS speaker,
  [label IN ['Person', 'Institution', 'Journal', 'Study'] WHERE label IN labels(speaker)][0] AS kind,
  COLLECT { MATCH (speaker)-[:AFFILIATED_WITH]->(place:Kg) RETURN DISTINCT place.name AS name ORDER BY name } AS institutions,
  claims, articles
