// Sends recorded batches through Neo4j's official driver; prints the seconds they took and the seconds of processor time of this process for it.
//   npm install neo4j-driver; node driver.mjs BOLT_URL BATCHES.jsonl SESSIONS          (server without a password)
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
const neo4j = createRequire(process.cwd() + '/')('neo4j-driver');
const [url, file, sessions] = process.argv.slice(2);
const value = v => Array.isArray(v) ? v.map(value) : v === null || typeof v !== 'object' ? v
  : 'i' in v ? neo4j.int(v.i) : new neo4j.types.Date(...v.d.map(part => neo4j.int(part)));
const batches = readFileSync(file, 'utf8').split('\n').filter(Boolean).map(line => {
  const { statement, parameters } = JSON.parse(line);
  return { statement, parameters: Object.fromEntries(Object.entries(parameters).map(([name, given]) => [name, value(given)])) };
});
const driver = neo4j.driver(url, undefined, { maxConnectionPoolSize: Number(sessions) });
const run = async waiting => {
  const workers = Array.from({ length: Number(sessions) }, async () => {
    const session = driver.session();
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
      await session.executeWrite(tx => tx.run(batch.statement, batch.parameters));
    }
    await session.close();
  });
  await Promise.all(workers);
};
const [began, processor] = [process.hrtime.bigint(), process.cpuUsage()];
// Nodes stand before relationships begin, as in a push.
await run(batches.filter(batch => batch.statement.includes('CREATE (n:')));
await run(batches.filter(batch => !batch.statement.includes('CREATE (n:')));
const [took, { user, system }] = [process.hrtime.bigint() - began, process.cpuUsage(processor)];
console.log(Number(took) / 1e9, (user + system) / 1e6);
await driver.close();
