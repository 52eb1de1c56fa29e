import react from '@vitejs/plugin-react';
import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { guide } from './guide/plugin.ts';

const api = process.env.ZX_API ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [react(), guide(resolve(import.meta.dirname, '../docs/guide'))],
  build: { target: 'chrome109', chunkSizeWarningLimit: 1200 },
  server: { proxy: { '/api': api, '/q': api } },
  test: {
    environment: 'jsdom',
    setupFiles: ['./src/test-setup.ts'],
    css: false,
    // One environment a worker: starting jsdom and antd for each file costs more than the tests.
    isolate: false,
    testTimeout: 60_000,
    reporters: ['default', ['json', { outputFile: 'node_modules/.cache/vitest.json' }]],
  },
});
