// A person's affiliations over time
// Where did a person work, in which role, between which days do articles say so, and in which sentence?
// Parameter: person = '', part of the person's name; empty for all
// Parameter: limit = 200, rows at most
// Columns: person, institution, roles, firstSeen, lastSeen, support, sentence

MATCH (person:Person:Kg)-[job:AFFILIATED_WITH]->(place:Kg)
WHERE toLower(person.name) CONTAINS toLower($person)
WITH person, job, place ORDER BY person.name, person.id, job.firstSeen, job.lastSeen, place.name, place.id LIMIT $limit
RETURN person.name AS person, place.name AS institution, job.roles AS roles, job.firstSeen AS firstSeen, job.lastSeen AS lastSeen, job.support AS support,
  COLLECT { MATCH (sentence:Sentence:Kg) WHERE sentence.id = job.evidence[0] RETURN sentence.name } AS sentence
