import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { drawFence } from '../../src/fences/drawFence.ts';
import { contextFor, fence } from '../support/drawing.ts';

const folder = new URL('../fixtures/drawings/', import.meta.url);
const fences = parse(readFileSync(new URL('fences.yaml', folder), 'utf8')) as Record<
  string,
  { kind: string; spec: unknown }
>;

describe.each(Object.entries(fences))('the drawing of %s', (name, { kind, spec: written }) => {
  it('is what it was, byte for byte, each time it is drawn', async () => {
    const spec = fence(kind, written);
    const context = await contextFor(kind, spec);
    const { html } = drawFence({ kind, spec }, context);
    expect(drawFence({ kind, spec }, context).html).toBe(html);
    await expect(`${html}\n`).toMatchFileSnapshot(`../fixtures/drawings/${name}.html`);
  });

  it('keeps its ids to itself, styles nothing else and reaches for nothing', async () => {
    const spec = fence(kind, written);
    const { html } = drawFence({ kind, spec }, await contextFor(kind, spec, { idPrefix: 'mine-' }));
    const ids = [...html.matchAll(/\bid="([^"]*)"/g)].map(([, id]) => id ?? '');
    expect(ids.filter((id) => !id.startsWith('mine-'))).toEqual([]);
    const used = [...html.matchAll(/url\(#([^)]*)\)/g)].map(([, id]) => id);
    expect(used.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
    expect(html).not.toMatch(/<style|<script|\son\w+=|\s(?:src|xlink:href)=|NaN|undefined|Infinity/);
  });

  it('says in words what it shows', async () => {
    const spec = fence(kind, written);
    const { html, textAlternative } = drawFence({ kind, spec }, await contextFor(kind, spec));
    const alt = 'alt' in (spec as object) ? (spec as { alt: string }).alt : undefined;
    if (alt !== undefined) expect(html).toContain(`aria-label="${alt}"`);
    if (/<svg class="drawing-picture"/.test(html)) expect(textAlternative).toBeDefined();
  });

  it('has no text too small to read from the last row', async () => {
    const spec = fence(kind, written);
    const { html } = drawFence({ kind, spec }, await contextFor(kind, spec));
    const texts = [...html.matchAll(/font-size="([\d.]+)"[^>]*>([^<]*)</g)];
    const small = texts.filter(
      ([, size, text]) => Number(size) < (text?.startsWith('Boundaries') ? 20 : name.startsWith('map') ? 30 : 32),
    );
    expect(small.map(([text]) => text)).toEqual([]);
  });
});
