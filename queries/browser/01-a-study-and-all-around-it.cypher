// A study and all around it
MATCH (study:Study:Kg)
WITH study, COUNT { (study)--(:Kg) } AS ties ORDER BY ties DESC, study.id LIMIT 1
CALL (study) {
  MATCH path = (study)-[:AUTHORED|CONDUCTED_AT|PUBLISHED_IN|REPORTED_IN|COMMENTED_ON]-(:Kg) RETURN path
  UNION
  MATCH path = (study)<-[:AUTHORED|COMMENTED_ON]-(:Person)-[:AFFILIATED_WITH]->(:Kg) RETURN path
  UNION
  MATCH path = (study)-[:FOUND]->(:Claim:Kg) WITH path LIMIT 6 RETURN path
}
RETURN path LIMIT 100
