// Experts on a study, and how close they are to its authors
// Who comments on a study from outside it, and do they share an institution or another study with one of its authors?
// Parameter: study = '', part of the study's name; empty for all
// Parameter: limit = 50, rows at most
// Columns: study, expert, institutions, sharesInstitution, sharesStudy, studyId

MATCH (expert:Kg)-[:COMMENTED_ON]->(study:Study:Kg)
WHERE toLower(study.name) CONTAINS toLower($study)
WITH study, expert ORDER BY study.name, expert.name, study.id, expert.id LIMIT $limit
RETURN study.name AS study, expert.name AS expert,
  COLLECT { MATCH (expert)-[:AFFILIATED_WITH]->(place:Kg) RETURN DISTINCT place.name AS name ORDER BY name } AS institutions,
  EXISTS { MATCH (expert)-[:AFFILIATED_WITH]->(place:Kg)<-[:AFFILIATED_WITH]-(author:Person)-[:AUTHORED]->(study) WHERE author <> expert }
    OR EXISTS { MATCH (expert)-[:AFFILIATED_WITH]->(place:Kg)<-[:CONDUCTED_AT]-(study) } AS sharesInstitution,
  EXISTS { MATCH (expert)-[:AUTHORED]->(other:Study:Kg)<-[:AUTHORED]-(author:Person)-[:AUTHORED]->(study) WHERE author <> expert AND other <> study } AS sharesStudy,
  study.id AS studyId
