// Expands a JSON-LD file and counts what it says in N-Quads.
import { readFile } from 'node:fs/promises';
import jsonld from 'jsonld';

const document = JSON.parse(await readFile(process.argv[2], 'utf8'));
const quads = (await jsonld.toRDF(document, { format: 'application/n-quads' })).split('\n').filter(Boolean);
for (const pattern of process.argv.slice(3)) {
  console.log(quads.filter((quad) => quad.includes(pattern)).sort().join('\n'));
}
