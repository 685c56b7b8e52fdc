-- Ids of claims and articles are texts for the planner too: without a type, SQLite compares them with no index, and a report that joins claims reads all of them for each.
DROP INDEX claim_by_id;
CREATE INDEX claim_by_id ON claims (CAST('claim:' || key AS TEXT));
DROP INDEX article_by_id;
CREATE INDEX article_by_id ON articles (CAST('article:' || hash AS TEXT));
