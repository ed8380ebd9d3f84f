import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadDrawingData } from '../../src/load/loadDrawingData.ts';
import type { DrawingNeeds } from '../../src/model/drawingData.ts';
import { TalkError } from '../../src/model/talkError.ts';
import { kit, kitProject } from '../support/kitProject.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

function project(table?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'talk-'));
  made.push(root);
  mkdirSync(join(root, 'assets/data'), { recursive: true });
  if (table !== undefined) writeFileSync(join(root, 'assets/data/tip.csv'), table);
  return root;
}

const nothing: DrawingNeeds = { maps: false, icons: [], tables: [] };

describe('what drawings need', () => {
  it('is loaded, and no more', async () => {
    const none = await loadDrawingData(kitProject, nothing);
    expect(none).toEqual({ maps: undefined, icons: new Map(), tables: new Map(), diagnostics: [] });
  });

  it('are icons, as strokes without their frame', async () => {
    const { icons } = await loadDrawingData(kitProject, { ...nothing, icons: ['phone', 'wheat', 'no-such-icon'] });
    expect([...icons.keys()]).toEqual(['phone', 'wheat']);
    expect(icons.get('wheat')).toMatch(/^<path [^>]*\/>/);
    expect(icons.get('wheat')).not.toMatch(/<svg|<!--|\n/);
  });

  it('are tables of the project, not of the kit', async () => {
    const root = project('label,n\na,1\n');
    const { tables } = await loadDrawingData({ root, kit }, { ...nothing, tables: ['tip.csv', 'none.csv'] });
    expect(tables).toEqual(new Map([['tip.csv', [{ label: 'a', n: '1' }]]]));
  });

  it('come with what is wrong in a table', async () => {
    const root = project('label,n\na,1\nb "x",2\n');
    const { tables, diagnostics } = await loadDrawingData({ root, kit }, { ...nothing, tables: ['tip.csv'] });
    expect(tables.get('tip.csv')).toEqual([{ label: 'a', n: '1' }]);
    expect(diagnostics).toMatchObject([{ code: 'bad-value', at: { file: 'assets/data/tip.csv', line: 3 } }]);
  });

  it('are maps of the kit, and a kit without them is broken', async () => {
    const { maps } = await loadDrawingData({ root: project(), kit }, { ...nothing, maps: true });
    expect(maps?.region.has('Kazakhstan')).toBe(true);
    expect(maps?.world.has('Brazil')).toBe(true);
    expect(maps?.states.size).toBe(51);
    expect(maps?.lower48.size).toBe(1);
    const broken = loadDrawingData({ root: project(), kit: project() }, { ...nothing, maps: true });
    await expect(broken).rejects.toSatisfy((error) => error instanceof TalkError && error.code === 'read-failed');
  });
});
