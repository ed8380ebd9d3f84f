import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { html } from '../../src/html/html.ts';
import { contentPolicy } from '../../src/render/contentPolicy.ts';
import { htmlDocument } from '../../src/render/htmlDocument.ts';

const parts = { language: 'en', head: html`<title>T</title>`, body: html`<p>Yes</p>` };

describe('a page', () => {
  it('is begun in one place alone, so that none goes without a policy', () => {
    const begun = readdirSync('src', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => /<!doctype/i.test(readFileSync(path, 'utf8')));
    expect(begun).toEqual([join('src', 'render', 'htmlDocument.ts')]);
  });

  it('says its policy before anything that loads', () => {
    const head = /<head>([\s\S]*?)<title>/.exec(htmlDocument(parts))?.[1]?.trim();
    expect(head).toBe(
      `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${contentPolicy({ scripts: [] })}">\n<meta name="generator" content="Talk Deck Kit">`,
    );
  });

  it('lets its own script run, and those of windows that it writes', () => {
    const client = { script: "open().document.write('<p></script>')", documents: ['<html><script>tell()</script>'] };
    const page = htmlDocument({ ...parts, client });
    const scripts = ["open().document.write('<p><\\/script>')", 'tell()'];
    expect(page).toContain(`content="${contentPolicy({ scripts })}"`);
    expect(page).toContain(`<script>${scripts[0]}</script>`);
  });

  it('lets no script run that came in by its content', () => {
    const page = htmlDocument({ ...parts, body: html`<script>steal()</script>` });
    expect(page).toContain("script-src 'none'");
  });
});
