// Who said what, and where they work
MATCH said = (person:Person:Kg)-[:STATED]->(:Claim:Kg)
OPTIONAL MATCH work = (person)-[:AFFILIATED_WITH]->(:Kg)
RETURN said, work LIMIT 40
