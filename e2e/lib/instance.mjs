import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ZX = resolve(import.meta.dirname, '../../zx');

/** The instance under test: ZX_BASE when given, else one started for the run and stopped after it. */
export function startInstance() {
  if (process.env.ZX_BASE) return { base: process.env.ZX_BASE, words: '', stop: () => {} };
  const port = process.env.ZX_PORT ?? '18080';
  const data = mkdtempSync(join(tmpdir(), 'zx-e2e-'));
  const where = ['--port', port, '--data', data];
  const words = execFileSync(ZX, ['up', ...where], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stderr.write(words);
  return {
    base: `http://localhost:${port}`,
    words,
    stop: () => {
      execFileSync(ZX, ['down', '--data', data], { stdio: 'inherit' });
      execFileSync(ZX, ['reset', '--yes', '--data', data], { stdio: 'inherit' });
    },
  };
}
