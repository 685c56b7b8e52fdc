-- What public registers call institutions and journals. Kept by name, so that it outlives articles and entities.
CREATE TABLE external_ids (
  kind TEXT NOT NULL,
  name TEXT NOT NULL, -- as resolution compares it
  id   TEXT NOT NULL,
  how  TEXT NOT NULL, -- the register's name, and what agreed
  PRIMARY KEY (kind, name, id)
) STRICT, WITHOUT ROWID;

-- Nothing was ever kept here: resolution makes its blocks anew.
DROP TABLE blocks;
