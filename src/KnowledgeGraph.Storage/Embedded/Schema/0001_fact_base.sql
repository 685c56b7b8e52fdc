-- The fact base: what was read, one row per thing and article. All of the graph is derived from this.

CREATE TABLE meta (
  name  TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE engines (
  no      INTEGER PRIMARY KEY,
  version TEXT NOT NULL,
  models  TEXT NOT NULL,             -- JSON object: hash by model name
  UNIQUE (version, models)
) STRICT;

CREATE TABLE articles (
  no        INTEGER PRIMARY KEY,     -- only for joins: ids are made of the hash
  hash      TEXT NOT NULL UNIQUE,    -- of the source
  source    TEXT NOT NULL,           -- url, else id, else file, else path
  given_id  TEXT NOT NULL,
  path      TEXT NOT NULL,
  title     TEXT,
  publisher TEXT,
  published TEXT,                    -- yyyy-MM-dd
  url       TEXT,
  text      TEXT NOT NULL,
  content   TEXT NOT NULL,           -- hash of all that extraction gave
  engine    INTEGER NOT NULL REFERENCES engines (no),
  read_as   TEXT,                    -- JSON: the metadata that came with the article; null where only facts came
  copy_of   TEXT                     -- hash of the article this one republishes
) STRICT;

-- The views name articles and claims by id: these make such names quick to find.
CREATE INDEX article_by_id ON articles ('article:' || hash);

CREATE TABLE sentences (
  article   INTEGER NOT NULL REFERENCES articles (no) ON DELETE CASCADE,
  ordinal   INTEGER NOT NULL,
  id        TEXT NOT NULL UNIQUE,
  start     INTEGER NOT NULL,        -- UTF-16 code units into article.text
  "end"     INTEGER NOT NULL,
  furniture INTEGER NOT NULL,
  text      TEXT NOT NULL,
  PRIMARY KEY (article, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE local_entities (
  article  INTEGER NOT NULL REFERENCES articles (no) ON DELETE CASCADE,
  local_id TEXT NOT NULL,            -- p1, i2 … within the article
  place    INTEGER NOT NULL,         -- order within the article
  kind     TEXT NOT NULL,
  key      TEXT NOT NULL UNIQUE,     -- smallest key of its mentions
  name     TEXT NOT NULL,
  traits   TEXT NOT NULL,            -- JSON
  entity   TEXT NOT NULL,            -- the entity that resolution put it to
  PRIMARY KEY (article, local_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX local_entity_by_entity ON local_entities (entity);

CREATE TABLE mentions (
  article  INTEGER NOT NULL,
  local_id TEXT NOT NULL,
  start    INTEGER NOT NULL,
  "end"    INTEGER NOT NULL,
  sentence INTEGER NOT NULL,         -- ordinal, -1 where it stands in none
  key      TEXT NOT NULL,
  text     TEXT NOT NULL,
  PRIMARY KEY (article, local_id, start, "end"),
  FOREIGN KEY (article, local_id) REFERENCES local_entities (article, local_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (
  article    INTEGER NOT NULL REFERENCES articles (no) ON DELETE CASCADE,
  local_id   TEXT NOT NULL,
  place      INTEGER NOT NULL,
  key        TEXT NOT NULL UNIQUE,
  form       TEXT NOT NULL,
  start      INTEGER NOT NULL,
  "end"      INTEGER NOT NULL,
  text       TEXT NOT NULL,
  sentences  TEXT NOT NULL,          -- JSON list of ordinals
  speaker    TEXT,                   -- local id, 'study' or 'other'
  study      TEXT,                   -- local id
  topics     TEXT NOT NULL,          -- JSON list of local ids
  finding    INTEGER NOT NULL,
  certainty  TEXT NOT NULL,
  negated    INTEGER NOT NULL,
  strength   TEXT NOT NULL,
  numbers    TEXT NOT NULL,          -- JSON list
  rule       TEXT NOT NULL,
  confidence INTEGER NOT NULL,       -- thousandths
  PRIMARY KEY (article, local_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_by_id ON claims ('claim:' || key);

CREATE TABLE facts (
  article    INTEGER NOT NULL REFERENCES articles (no) ON DELETE CASCADE,
  id         TEXT NOT NULL UNIQUE,
  kind       TEXT NOT NULL,
  from_key   TEXT NOT NULL,          -- key of a local entity or claim, or the article's hash
  to_key     TEXT NOT NULL,
  property   TEXT NOT NULL,          -- empty where the fact carries the relationship
  value      TEXT NOT NULL,
  spans      TEXT NOT NULL,          -- JSON list of [start, end, check of the words]
  sentences  TEXT NOT NULL,          -- JSON list of ordinals
  rule       TEXT NOT NULL,
  confidence INTEGER NOT NULL,       -- thousandths
  PRIMARY KEY (article, id)
) STRICT, WITHOUT ROWID;

-- What people decided. Kept by fact id, so that it outlives the article's rows.
CREATE TABLE rejections (
  fact    TEXT NOT NULL PRIMARY KEY,
  because TEXT NOT NULL,
  said    TEXT NOT NULL              -- what the fact said when it was rejected
) STRICT, WITHOUT ROWID;

-- What resolution works with.
CREATE TABLE blocks (
  kind      TEXT NOT NULL,
  block     TEXT NOT NULL,
  local_key TEXT NOT NULL REFERENCES local_entities (key) ON DELETE CASCADE,
  PRIMARY KEY (kind, block, local_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX block_by_local ON blocks (local_key);

CREATE TABLE claim_links (
  kind     TEXT NOT NULL,
  from_key TEXT NOT NULL REFERENCES claims (key) ON DELETE CASCADE,
  to_key   TEXT NOT NULL REFERENCES claims (key) ON DELETE CASCADE,
  score    INTEGER NOT NULL,         -- thousandths
  PRIMARY KEY (from_key, to_key, kind)
) STRICT, WITHOUT ROWID;

CREATE INDEX claim_link_by_end ON claim_links (to_key);

-- The graph, as the facts and the decisions give it. `kg verify` builds it anew and compares.
CREATE TABLE entities (
  id         TEXT NOT NULL PRIMARY KEY,
  kind       TEXT NOT NULL,
  name       TEXT NOT NULL,
  properties TEXT NOT NULL           -- JSON
) STRICT, WITHOUT ROWID;

CREATE INDEX entity_by_name ON entities (kind, name);

CREATE TABLE edges (
  kind       TEXT NOT NULL,
  from_id    TEXT NOT NULL,
  to_id      TEXT NOT NULL,
  support    INTEGER NOT NULL,
  copies     INTEGER NOT NULL,
  confidence REAL NOT NULL,
  evidence   TEXT NOT NULL,          -- JSON list of sentence ids
  facts      TEXT NOT NULL,          -- JSON list of fact ids
  first_seen TEXT,
  last_seen  TEXT,
  properties TEXT NOT NULL,          -- JSON
  PRIMARY KEY (kind, from_id, to_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX edge_by_end ON edges (to_id, kind);
