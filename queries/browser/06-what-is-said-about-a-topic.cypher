// What is said about the topic most spoken of
MATCH (topic:Topic:Kg)<-[:ABOUT]-(:Claim:Kg)
WITH topic, count(*) AS claims ORDER BY claims DESC, topic.id LIMIT 1
MATCH about = (topic)<-[:ABOUT]-(claim:Claim:Kg)
OPTIONAL MATCH said = (claim)<-[:STATED|FOUND]-(:Kg)
RETURN about, said LIMIT 80
