import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { pagesOf } from './pages.ts';

/** Puts the users' guide beside the screens, at /guide/<page>.html. */
export function guide(folder: string): Plugin {
  return {
    name: 'zhengxun-guide',
    generateBundle() {
      for (const [fileName, source] of filesOf(folder)) {
        this.emitFile({ type: 'asset', fileName: `guide/${fileName}`, source });
      }
    },
    configureServer(server) {
      server.middlewares.use('/guide', (request, response, next) => {
        const name = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, '').slice(1));
        const file = filesOf(folder).get(name || 'index.html');
        if (file === undefined) return next();
        response.setHeader('Content-Type', TYPES[name.split('.').pop() ?? ''] ?? 'text/html; charset=utf-8');
        response.end(file);
      });
    },
  };
}

const TYPES: Record<string, string> = { css: 'text/css', png: 'image/png' };

function filesOf(folder: string): Map<string, string | Buffer> {
  const files = new Map<string, string | Buffer>();
  for (const page of pagesOf(folder)) files.set(`${page.name}.html`, page.html);
  files.set('guide.css', readFileSync(join(import.meta.dirname, 'guide.css')));
  const pictures = join(folder, 'images');
  if (existsSync(pictures)) {
    for (const name of readdirSync(pictures).filter((file) => file.endsWith('.png'))) {
      files.set(`images/${name}`, readFileSync(join(pictures, name)));
    }
  }
  return files;
}
