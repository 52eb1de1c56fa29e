import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Marked } from 'marked';

export interface Page {
  /** Its name in the address: /guide/<name>.html */
  name: string;
  title: string;
  html: string;
}

/** The users' guide as pages of HTML, made from the Markdown of a folder. */
export function pagesOf(folder: string): Page[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => pageOf(folder, basename(file, '.md')));
}

function pageOf(folder: string, name: string): Page {
  const text = readFileSync(join(folder, `${name}.md`), 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
  return { name, title, html: frame(name, title, markedFor(folder).parse(text) as string) };
}

/** Pages link to each other as .md in the repository and as .html here; pictures not taken yet are left out. */
function markedFor(folder: string): Marked {
  return new Marked({
    renderer: {
      link({ href, tokens }) {
        return `<a href="${href.replace(/\.md(?=$|#)/, '.html')}">${this.parser.parseInline(tokens)}</a>`;
      },
      image({ href, text }) {
        return existsSync(join(folder, href))
          ? `<a href="${href}"><img src="${href}" alt="${text}" loading="lazy"></a>`
          : '';
      },
      table(token) {
        const cells = (row: typeof token.header, tag: 'th' | 'td') =>
          row.map((cell) => `<${tag}>${this.parser.parseInline(cell.tokens)}</${tag}>`).join('');
        const rows = token.rows.map((row) => `<tr>${cells(row, 'td')}</tr>`).join('');
        return `<div class="table" tabindex="0" role="region" aria-label="表格"><table><thead><tr>${cells(token.header, 'th')}</tr></thead><tbody>${rows}</tbody></table></div>`;
      },
    },
  });
}

function frame(name: string, title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${title} · 政巡使用指南</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="guide.css">
  </head>
  <body>
    <header><nav aria-label="指南"><a href="index.html"${name === 'index' ? ' aria-current="page"' : ''}>政巡使用指南</a><a href="/">返回系统</a></nav></header>
    <main>
${body}    </main>
  </body>
</html>
`;
}
