// Reads manifests: the files of base and overlays as they stand, and what kustomize made of an overlay.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';

/** All objects of a YAML text; a mistake in the YAML is thrown with its line. */
export function parse(text) {
  return parseAllDocuments(text).map((document) => {
    if (document.errors.length > 0) throw document.errors[0];
    return document.toJS();
  });
}

/** The objects of a folder, without its kustomization. */
export function objectsOf(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'kustomization.yaml')
    .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')));
}

/** Pod templates with the name of what makes them. */
export function podsOf(objects) {
  return objects
    .filter((object) => ['Deployment', 'Job'].includes(object.kind))
    .map((object) => ({ owner: `${object.kind} ${object.metadata.name}`, kind: object.kind, spec: object.spec.template.spec }));
}

export function byKind(objects, kind) {
  return objects.filter((object) => object.kind === kind);
}
