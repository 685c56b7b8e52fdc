-- A link between claims is a relationship like the others: its score stands with it, and a second copy only had to be kept equal.
DROP TABLE claim_links;
