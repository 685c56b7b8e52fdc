// From a relationship to its sentences
MATCH (person:Person:Kg)-[work:AFFILIATED_WITH]->(place:Kg)
UNWIND work.evidence AS id
MATCH (sentence:Sentence:Kg {id: id})<-[:HAS_SENTENCE]-(article:Article:Kg)
WITH person, work, place, sentence, article ORDER BY person.name, place.name, sentence.id LIMIT 50
RETURN person.name AS person, work.roles AS roles, place.name AS place, work.confidence AS confidence, sentence.name AS sentence, article.name AS article
