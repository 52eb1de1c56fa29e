#!/usr/bin/env node
// Runs tests/*.mjs (those whose name contains an argument) one after the other against one instance.
// Ends with "N passed, N failed", and appends the numbers to ZX_COUNT_FILE when it is set.
import { appendFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { run } from 'node:test';
import { tap } from 'node:test/reporters';
import { findChromium } from './lib/browser.mjs';
import { writeGuide } from './lib/guide.mjs';
import { startInstance } from './lib/instance.mjs';

const words = process.argv.slice(2);
const folder = resolve(import.meta.dirname, 'tests');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.mjs') && (words.length === 0 || words.some((w) => name.includes(w))))
  .sort()
  .map((name) => resolve(folder, name));

findChromium();
const instance = startInstance();
process.env.ZX_BASE = instance.base;
process.env.ZX_PASSWORD ??= /password (\S+)/.exec(instance.words)?.[1] ?? '';

let passed = 0;
let failed = 0;
const results = run({ files, concurrency: 1, timeout: 15 * 60_000 });
const isTest = (data) =>
  data.details?.type !== 'suite' && !data.skip && !data.todo && !files.includes(data.name);
results.on('test:pass', (data) => (passed += isTest(data) ? 1 : 0));
results.on('test:fail', (data) => (failed += data.details?.type === 'suite' ? 0 : 1));
results.on('end', () => {
  instance.stop();
  if (process.env.ZX_GUIDE && failed === 0) writeGuide();
  console.log(`${passed} passed, ${failed} failed`);
  if (process.env.ZX_COUNT_FILE) appendFileSync(process.env.ZX_COUNT_FILE, `${passed} ${failed}\n`);
  process.exitCode = failed === 0 ? 0 : 1;
});
results.compose(tap).pipe(process.stdout, { end: false });
