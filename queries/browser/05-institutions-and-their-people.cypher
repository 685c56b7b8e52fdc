// Institutions, their people and where they lie
MATCH work = (:Person:Kg)-[:AFFILIATED_WITH]->(place:Kg)
OPTIONAL MATCH site = (place)-[:LOCATED_IN|PART_OF]->(:Kg)
RETURN work, site LIMIT 120
