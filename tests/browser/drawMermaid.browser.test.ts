import { describe, expect, it } from 'vitest';
import { drawMermaid } from '../../src/browser/drawMermaid.ts';
import { mermaidSettings } from '../../src/fences/mermaid/mermaidSettings.ts';
import { isDrawn, type MermaidAnswer, type MermaidDrawing } from '../../src/model/mermaid.ts';
import { joinBrowser } from '../support/browser.ts';
import { resolveAsset } from '../support/document.ts';
import { fakeMermaid } from '../support/fakeMermaid.ts';

const session = joinBrowser();
const script = fakeMermaid()['node_modules/mermaid/dist/mermaid.min.js'] ?? '';

function draw(
  sources: readonly string[],
  timeoutMs = session.timeoutMs,
  code = script,
): Promise<readonly MermaidAnswer[]> {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><body style="font:16px serif"><script>${code}</script></body></html>`;
  const settings = mermaidSettings;
  return drawMermaid({ withPage: session.withPage, timeoutMs }, { html, resolveAsset, settings, sources });
}

async function drawn(source: string): Promise<MermaidDrawing> {
  const [answer] = await draw([source]);
  if (answer === undefined || !isDrawn(answer)) throw new Error(`It was not drawn: ${JSON.stringify(answer)}`);
  return answer;
}

describe('a drawn diagram', () => {
  it('is plain shapes and text: nothing of styles, classes, HTML, scripts and links', async () => {
    const { body } = await drawn('flow\nA --> B\nhostile');
    const names = [...new Set([...body.matchAll(/<(\w+)/g)].map(([, name]) => name))];
    expect(names.sort()).toEqual(['defs', 'g', 'marker', 'path', 'rect', 'text']);
    expect(body).not.toMatch(/\s(?:class|style|on\w+|href|xmlns)=/);
    expect(body).not.toMatch(/example\.org|pwned|never|today/);
    expect(body).toContain('linked');
  });

  it('has its size, its words in order, and each word once', async () => {
    const { width, height, words } = await drawn('flow\nA lake --> B');
    expect([width, height]).toEqual([300, 120]);
    expect(words.slice(0, 2)).toEqual(['A lake', 'B']);
    expect(words.join(' ')).toBe('A lake B words in bold over lines');
  });

  it('wears the kit’s colours, and those that its author gave, with text that can be read on them', async () => {
    const { body } = await drawn('flow\nA --> B\nstyle #802020');
    const rects = [...body.matchAll(/<rect[^>]* fill="([^"]*)"/g)].map(([, fill]) => fill);
    expect(rects).toEqual([expect.stringMatching(/^var\(--(?:mist|paper|sand)/), '#802020']);
    const texts = [...body.matchAll(/<text[^>]* fill="([^"]*)"[^>]*>(\w)</g)].map(
      ([, fill, text]) => `${text} ${fill}`,
    );
    expect(texts.slice(0, 2)).toEqual(['A var(--ink, #12263A)', 'B #fbf7ee']);
    expect(body).toMatch(/<path[^>]* fill="none"[^>]* stroke="var\(--\w+/);
  });

  it('takes colours that the package itself writes into elements for the kit’s', async () => {
    const { body } = await drawn('flow\nA --> B\nstyle #744a00');
    expect(body).toContain('fill="var(--ochre, #744A00)"');
    expect(body).toMatch(/<text[^>]* fill="var\(--paper, #FBF7EE\)"[^>]*>B</);
  });

  it('has numbered ids for what is referred to, and no other', async () => {
    const { body } = await drawn('flow\nA --> B');
    expect([...body.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)).toEqual(['mermaid~1']);
    expect(body).toContain('marker-end="url(#mermaid~1)"');
    expect(body.match(/<marker/g)).toHaveLength(1);
  });

  it('is the same bytes each time, whatever was drawn before', async () => {
    const [first] = await draw(['flow\nA --> B\nchance']);
    const [, second] = await draw(['flow\nC --> D\nchance', 'flow\nA --> B\nchance']);
    expect(second).toEqual(first);
  });

  it('keeps two decimals of its numbers', async () => {
    const { body } = await drawn('flow\nA --> B');
    expect(body).toContain('d="M100.12,30L200,30.99"');
    expect(body).toContain('transform="translate(60 30.12)"');
  });

  it('sets HTML as lines of text where they stand', async () => {
    const { body } = await drawn('flow\nA --> B');
    const lines = [...body.matchAll(/<text x="([\d.]+)" y="([\d.]+)"[^>]*>([^<]*)</g)].map(([, x, y, text]) => ({
      x: Number(x),
      y: Number(y),
      text,
    }));
    expect(lines.map(({ text }) => text).join(' ')).toBe('words in bold over lines');
    for (const { x, y } of lines) {
      expect(x).toBeGreaterThanOrEqual(199);
      expect(x).toBeLessThan(290);
      expect(y).toBeGreaterThan(65);
      expect(y).toBeLessThan(140);
    }
    expect(body).toMatch(/font-weight="700"[^>]*>in</);
  });

  it('begins with text as it is, whatever stands around, and leaves hiding to what does', async () => {
    const { body } = await drawn('flow\nA --> B');
    expect(body).toMatch(/^<g font-family="[^"]*" font-size="16" font-weight="400" font-style="normal"/);
    expect(body).not.toContain('visibility');
  });

  it('says what it wanted from a network', async () => {
    expect((await drawn('flow\nA --> B\nremote')).remote).toEqual(['https://example.org/a.png']);
    expect((await drawn('flow\nA --> B')).remote).toEqual([]);
  });
});

describe('a diagram that cannot be drawn', () => {
  it('is told of with its place, and keeps no other from being drawn', async () => {
    const answers = await draw(['flow\n  A --> B\n  bad', 'flow\nA --> B', 'graf']);
    expect(answers[0]).toMatchObject({ place: { line: 3, column: 3, length: 3 } });
    expect(answers[1]).toHaveProperty('body');
    expect(answers[2]).not.toHaveProperty('place');
  });

  it('for a package that does not run is told of, and not remembered', async () => {
    const [answer] = await draw(['flow\nA --> B'], session.timeoutMs, 'throw new Error("old");');
    expect(answer).toMatchObject({ message: expect.any(String), late: true });
  });

  it('that never ends is late, and those behind it are drawn', async () => {
    const answers = await draw(['flow\nforever', 'flow\nA --> B'], 1500);
    expect(answers[0]).toHaveProperty('late', true);
    expect(answers[1]).toHaveProperty('body');
  });
});
