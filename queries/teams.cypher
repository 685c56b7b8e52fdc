// Who works with whom
// Which two people are authors of the same study, on how many studies, and in which?
// Parameter: person = '', part of the name of one of them; empty for all
// Parameter: limit = 50, rows at most
// Columns: person, other, studies, names

MATCH (person:Person:Kg)-[:AUTHORED]->(study:Study:Kg)<-[:AUTHORED]-(other:Person:Kg)
WHERE person.id < other.id AND (toLower(person.name) CONTAINS toLower($person) OR toLower(other.name) CONTAINS toLower($person))
WITH person, other, study ORDER BY study.name, study.id
WITH person, other, count(study) AS studies, collect(study.name) AS names
ORDER BY studies DESC, person.name, other.name, person.id, other.id LIMIT $limit
RETURN person.name AS person, other.name AS other, studies, names
