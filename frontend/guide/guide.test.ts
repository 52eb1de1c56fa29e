import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pagesOf } from './pages.ts';

const pages = pagesOf(resolve('../docs/guide'));
const names = new Set(pages.map((page) => page.name));
const linksOf = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map((match) => match[1]!);
const toPages = (html: string) => linksOf(html).filter((href) => /^[a-z-]+\.html$/.test(href));

describe('users’ guide', () => {
  it('has a page for every role and the first quarter', () => {
    expect([...names]).toEqual(
      expect.arrayContaining([
        'index',
        'first-quarter',
        'inspector',
        'approver',
        'leader',
        'reporter',
        'reviewer',
        'system-admin',
        'security-admin',
        'audit-admin',
      ]),
    );
  });

  it('has the page that each screen’s 帮助 opens', () => {
    const asked = globSync('src/**/*.tsx')
      .filter((file) => !file.endsWith('.test.tsx'))
      .flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/\bhelp="([^"]*)"/g)].map((match) => match[1]),
      );
    expect(asked.filter((name) => !names.has(name!))).toEqual([]);
  });

  it.each(pages)('$name links only to pages that exist', ({ html }) => {
    expect(toPages(html).filter((href) => !names.has(href.replace('.html', '')))).toEqual([]);
    expect(html).not.toContain('.md"');
  });

  it('is reached from its index', () => {
    const linked = new Set(toPages(pages.find((page) => page.name === 'index')!.html));
    expect([...names].filter((name) => !linked.has(`${name}.html`))).toEqual([]);
  });

  it.each(pages)('$name begins with one heading and runs no script', ({ html }) => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toContain('<script');
  });
});
