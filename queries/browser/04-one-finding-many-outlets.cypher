// One finding, told with more and less certainty
MATCH link = (a:Claim:Kg)-[:SAME_AS|HEDGES|STRENGTHENS|CONTRADICTS]->(b:Claim:Kg)
OPTIONAL MATCH from = (a)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(:Article)
OPTIONAL MATCH to = (b)-[:STATED_IN]->(:Sentence)<-[:HAS_SENTENCE]-(:Article)
RETURN link, from, to LIMIT 60
