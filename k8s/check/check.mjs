// node check.mjs [RENDERED…]: checks ../base, and each given file that `kubectl kustomize` made.
// Unknown fields are found by the launcher's KubernetesManifestsTest, missing ones here.
// Ends with "N passed, N failed".
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { objectsOf, parse } from './manifests.mjs';
import { RENDERED_RULES, RULES } from './rules.mjs';

const beside = (path) => fileURLToPath(new URL(path, import.meta.url));

let passed = 0;
let failed = 0;

function report(label, faults) {
  if (faults.length === 0) {
    passed += 1;
    return;
  }
  failed += 1;
  console.log(`FAILED: ${label}: ${faults.join(', ')}`);
}

/** Required fields and value types, by the schemas of Kubernetes. */
async function schemaFaults(object) {
  const module = await import(`kubernetes-models/${object.apiVersion}`).catch(() => undefined);
  const Model = module?.[object.kind];
  if (!Model) return [`${object.apiVersion} ${object.kind} is unknown`];
  try {
    new Model(object).validate();
    return [];
  } catch (error) {
    return [error.message];
  }
}

async function check(where, objects, rules) {
  for (const object of objects) {
    report(`${where}: ${object.kind} ${object.metadata?.name} fits its schema`, await schemaFaults(object));
  }
  for (const [label, rule] of Object.entries(rules)) report(`${where}: ${label}`, rule(objects));
}

await check('base', objectsOf(beside('../base')), RULES);
for (const file of process.argv.slice(2)) {
  await check(basename(file), parse(readFileSync(file, 'utf8')), { ...RULES, ...RENDERED_RULES });
}

const headers = readFileSync(beside('../../frontend/nginx/headers.conf'), 'utf8');
const properties = readFileSync(beside('../../backend/server/src/main/resources/application.properties'), 'utf8');
const ofApi = [...properties.matchAll(/^quarkus\.http\.header\."([^"]+)"\.value=(.*)$/gm)].map(([, name, value]) => `${name}: ${value}`);
const ofScreens = [...headers.matchAll(/^add_header (\S+) "([^"]*)" always;$/gm)].map(([, name, value]) => `${name}: ${value}`);
report('screens and API send the same security headers', [
  ...ofApi.filter((header) => !ofScreens.includes(header)),
  ...ofScreens.filter((header) => !ofApi.includes(header)),
]);

console.log(`manifests: ${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
