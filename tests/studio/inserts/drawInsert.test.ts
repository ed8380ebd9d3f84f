import { describe, expect, it } from 'vitest';
import { bundleClient } from '../../../src/bundle/bundleClient.ts';
import { openProject } from '../../../src/load/openProject.ts';
import { readFonts } from '../../../src/load/readFonts.ts';
import type { InsertLook } from '../../../src/model/insertForm.ts';
import type { YamlValue } from '../../../src/model/projectEdit.ts';
import { memoizedParsers } from '../../../src/serve/preview/memoizedParsers.ts';
import { memoizedRenderers } from '../../../src/serve/preview/memoizedRenderers.ts';
import { drawInsert } from '../../../src/studio/inserts/drawInsert.ts';
import { findSpot } from '../../../src/studio/inserts/findSpot.ts';
import { insertForms } from '../../../src/studio/inserts/insertForms.ts';
import { insertNames } from '../../../src/studio/inserts/insertNames.ts';
import type { InsertTools } from '../../../src/studio/inserts/insertTools.ts';
import { buildRequest } from '../../support/buildRequest.ts';
import { factText, oneSource } from '../../support/makeDeck.ts';
import { smallProject, tempProject } from '../../support/tempProject.ts';

const { root } = tempProject({
  ...smallProject,
  'decks/facts.yaml': factText('depth'),
  'decks/sources.yaml': oneSource,
  'decks/project.yaml': 'map:\n  places: { The Well: [10, 50] }\n',
});
const bare = tempProject({ 'decks/sections/part/one.md': '---\ntitle: One\nminutes: 1\n---\n## A\n' });

async function toolsOf(folder: string): Promise<InsertTools> {
  const project = openProject(folder);
  return {
    project,
    request: buildRequest({ folder }),
    parsers: memoizedParsers(),
    fonts: readFonts(project),
    client: await bundleClient(project.kit, 'preview'),
    fontsHref: '/fonts-1.css',
    loadDrawingData: memoizedRenderers().loadDrawingData,
  };
}
const tools = toolsOf(root);
const draw = async (kind: string, value: YamlValue, headline = 'A *headline*'): Promise<InsertLook | undefined> =>
  drawInsert({ kind, value, headline }, await tools);
const alt = 'What is seen';
const events = [
  { when: 1990, what: 'One' },
  { when: 1991, what: 'Two' },
];

describe('drawInsert', { timeout: 60_000 }, () => {
  it('spells a fence, and draws it on a slide with its headline as it was written', async () => {
    const look = await draw('timeline', { events, alt });
    expect(look?.text).toBe(
      '```timeline\nevents:\n  - { when: 1990, what: One }\n  - { when: 1991, what: Two }\nalt: What is seen\n```\n',
    );
    expect(look?.faults).toEqual([]);
    expect(look?.page).toContain('class="timeline');
    expect(look?.page).toContain('A *headline*</h2>');
    expect(look?.page).not.toMatch(/<script|One<\/h1>/);
  });

  it('shows what is there while words are still missing, and says where', async () => {
    const look = await draw('timeline', { events: [{ when: 1990, what: 'One' }, {}] });
    expect(look?.text).toBeUndefined();
    expect(look?.faults.map(({ path }) => path)).toEqual([['events', 1, 'when'], ['alt']]);
    expect(look?.page).toContain('One');
    const none = await draw('chart', { rows: [] });
    expect([none?.page, none?.faults.map(({ path }) => path)]).toEqual([undefined, [['rows'], ['alt']]]);
  });

  it('says at which field a name leads nowhere', async () => {
    const icons = await draw('icons', {
      items: [
        { icon: 'eye', label: 'Look' },
        { icon: 'no-such-sign', label: 'No' },
      ],
      alt,
    });
    expect(icons?.faults.map(({ path }) => path)).toEqual([['items', 1, 'icon']]);
    const map = await draw('map', { focus: 'Brazil', cities: ['Atlantis'], alt });
    expect(map?.faults.map(({ path }) => path)).toEqual([['cities', 0]]);
    const fact = await draw('timeline', { events, alt, caption: 'As {fact:nowhere} says' });
    expect(fact?.faults.map(({ path }) => path)).toEqual([['caption']]);
    expect((await draw('timeline', { events, alt, caption: '{fact:depth.year}' }))?.faults).toEqual([]);
    const place = await draw('map', { focus: 'Brazil', points: [{ name: '', at: [500, 0] }], alt });
    expect(place?.faults.map(({ path }) => path)).toEqual([
      ['points', 0, 'name'],
      ['points', 0, 'at', 0],
    ]);
  });

  it('spells someone’s words so that they are read as they were said', async () => {
    const look = await draw('quote', {
      words: '1. *Nobody* asked\nNote: me\n\n# why',
      who: 'A guest',
      where: 'Here',
      fact: 'depth',
    });
    expect(look?.text).toBe(
      '> 1\\. \\*Nobody\\* asked\\\n> Note\\: me\n>\n> \\# why\n\nA guest, Here, {fact:depth.year}\n',
    );
    expect(look?.page).toMatch(
      /<blockquote>\s*<p>1\. \*Nobody\* asked<br>\s*Note: me<\/p>\s*<p># why<\/p>\s*<\/blockquote>/,
    );
  });

  it('spells a table, and tells what it still lacks', async () => {
    const rows = [
      ['Lake', 'Depth'],
      ['Alakol', '54'],
    ];
    const look = await draw('table', { rows });
    expect(look?.text).toBe('| Lake   | Depth |\n| ------ | ----: |\n| Alakol |    54 |\n');
    expect(look?.page).toMatch(/<td[^>]*>54<\/td>/);
    const faults = async (value: YamlValue) => (await draw('table', value))?.faults.map(({ path }) => path);
    expect(await faults({ rows: rows.slice(0, 1) })).toEqual([['rows']]);
    expect(await faults({ rows: [...rows, ['Balkhash']] })).toEqual([['rows']]);
    expect(await faults({})).toEqual([['rows']]);
  });

  it('knows no kind that the kit has not, and draws nothing where no talk is', async () => {
    expect(await draw('constructor', {})).toBeUndefined();
    const look = await drawInsert({ kind: 'timeline', value: { events, alt }, headline: '' }, await toolsOf(bare.root));
    expect(look?.page).toBeUndefined();
    expect(look?.text).toContain('```timeline');
  });
});

describe('findSpot', { timeout: 60_000 }, () => {
  const point = { width: 1120, height: 434 };
  const spot = async (value: YamlValue, x: number, y: number) =>
    findSpot({ kind: 'map', value, headline: '' }, { ...point, x, y }, await tools);

  it('tells the land that is pressed, where it lies, and a place of the project that is near', async () => {
    const brazil = await spot({ focus: 'Brazil' }, 560, 200);
    expect(brazil?.land).toBe('Brazil');
    const [east = 0, north = 0] = brazil?.at ?? [];
    expect([Math.round(east / 10), Math.round(north / 10)]).toEqual([-5, -1]);
    const states = await spot({ focus: ['Iowa', 'Ohio'] }, 300, 200);
    expect(states?.land).toBeDefined();
    expect(await spot({ focus: 'Brazil' }, 560, 433)).toBeUndefined();
    expect(await spot({ focus: 'Brazil', compare: ['France'] }, 560, 200)).toBeUndefined();
    expect(await spot({ focus: 4 }, 560, 200)).toBeUndefined();
  });

  it('finds a place again where a map shows it', async () => {
    const found = new Set<string | undefined>();
    for (let x = 440; x < 680; x += 30)
      for (let y = 120; y < 340; y += 30) found.add((await spot({ focus: 'Germany' }, x, y))?.place);
    expect([...found].sort()).toEqual(['The Well', undefined]);
  });
});

describe('insertForms', () => {
  it('has a form of each fence, made of its own definition', () => {
    const forms = insertForms();
    expect(forms.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['map', 'chart', 'columns', 'quote', 'table']),
    );
    expect(forms.filter(({ help }) => help === '').map(({ kind }) => kind)).toEqual([]);
    const shape = forms.find(({ kind }) => kind === 'timeline')?.shape;
    expect(
      shape?.type === 'group' && shape.fields.map(({ key, isNeeded, shape: { type } }) => [key, isNeeded, type]),
    ).toEqual([
      ['events', true, 'list'],
      ['alt', true, 'text'],
      ['caption', false, 'text'],
    ]);
  });

  it('has names for what a form may name', async () => {
    const names = await insertNames(await tools);
    expect(names.icon).toContain('eye');
    expect(names.place[0]).toBe('The Well');
    expect(names.land.slice(0, 1)).toEqual(['world']);
    expect(names.land).toEqual(expect.arrayContaining(['Brazil', 'Iowa', 'Africa']));
  });
});
