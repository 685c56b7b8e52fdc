-- Leads from what a new article holds to the articles it could share entities with, so that an import need not read all of what is remembered.
-- Derived: where it is missing, all is read and it is made anew. Its form is the resolver's own.
CREATE TABLE resolution_index (
  part INTEGER PRIMARY KEY,
  data BLOB NOT NULL
) STRICT;

-- Articles remembered anew since the index was made: it may not lead to them.
CREATE TABLE resolution_unindexed (
  hash TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

INSERT INTO resolution_unindexed (hash) SELECT hash FROM resolution_states;

CREATE INDEX article_by_original ON articles (copy_of) WHERE copy_of IS NOT NULL;
