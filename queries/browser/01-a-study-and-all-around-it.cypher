// A study and all around it
MATCH (study:Study:Kg)
WITH study, COUNT { (study)--(:Kg) } AS ties ORDER BY ties DESC, study.id LIMIT 1
MATCH path = (study)-[:AUTHORED|CONDUCTED_AT|PUBLISHED_IN|REPORTED_IN|COMMENTED_ON|FOUND]-(:Kg)
OPTIONAL MATCH work = (study)<-[:AUTHORED|COMMENTED_ON]-(:Person)-[:AFFILIATED_WITH]->(:Kg)
RETURN path, work LIMIT 100
