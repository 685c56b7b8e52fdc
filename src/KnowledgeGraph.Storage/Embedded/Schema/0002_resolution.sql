-- What resolution remembers of an article between two imports; made anew from the facts where it is missing.
-- Outlives the article's row until resolution has seen that it is gone.
CREATE TABLE resolution_states (
  hash  TEXT NOT NULL PRIMARY KEY,
  state BLOB NOT NULL
) STRICT;

-- What people said of entities. Kept by mention and quoted context, so that it outlives the articles' rows.
CREATE TABLE judgements (
  id        TEXT NOT NULL PRIMARY KEY, -- content hash
  kind      TEXT NOT NULL,
  same      INTEGER NOT NULL,
  a_source  TEXT NOT NULL,
  a_exact   TEXT NOT NULL,
  a_prefix  TEXT NOT NULL,
  a_suffix  TEXT NOT NULL,
  b_source  TEXT NOT NULL,
  b_exact   TEXT NOT NULL,
  b_prefix  TEXT NOT NULL,
  b_suffix  TEXT NOT NULL,
  because   TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The judgements as the last resolution applied them to local entities.
CREATE TABLE verdicts (
  judgement TEXT NOT NULL PRIMARY KEY,
  key_a     TEXT NOT NULL,
  key_b     TEXT NOT NULL,
  same      INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
