-- What the members of an entity say of it, counted, so that one member more need not read the others again.
-- Null until the entity is next touched: an older store counts it then from its members.
ALTER TABLE entities ADD COLUMN tally BLOB;
