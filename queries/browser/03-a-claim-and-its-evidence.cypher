// A claim, its sentence, its article
MATCH evidence = (claim:Claim:Kg)-[:STATED_IN]->(:Sentence:Kg)<-[:HAS_SENTENCE]-(:Article:Kg)
WHERE EXISTS { (:Person)-[:STATED]->(claim) }
WITH claim, evidence ORDER BY claim.id LIMIT 8
MATCH said = (:Kg)-[:STATED]->(claim)
RETURN evidence, said
