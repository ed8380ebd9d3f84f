import { describe, expect, it } from 'vitest';
import { readFonts } from '../../../src/load/readFonts.ts';
import { tellingLayouts } from '../../../src/model/sectionSheet.ts';
import { renderSectionSheet } from '../../../src/render/sheets/renderSectionSheet.ts';
import { deckTasks } from '../../../src/talk/deckTasks.ts';
import { buildRequest } from '../../support/buildRequest.ts';
import { renderedTalk } from '../../support/renderedTalk.ts';
import { tempProject } from '../../support/tempProject.ts';

const section = (name: string, text = ''): string =>
  `---\ntitle: ${name}\nminutes: 1\n---\n## ${name} is told${text}\n\nNote:\nOne says ${name}.\n\nHandout:\nOne reads ${name}: https://example.org\n\n---\n## More of ${name}\n`;
const { root } = tempProject({
  'decks/small.yaml':
    'title: A small talk\naudience: adult\nslot: 10\ndate: 2026-12-24\nsections: [part/bees, part/hives]\n',
  'decks/sections/part/bees.md': section('bees', ' {fact:many}'),
  'decks/sections/part/hives.md': section('hives', ' {fact:few}'),
  'decks/facts.yaml':
    'many: { statement: "Many bees.", text: many, value: many, source: one, checkedOn: 2026-10-01 }\nfew: { statement: "Few hives.", text: few, value: few, source: two, checkedOn: 2026-10-01 }\n',
  'decks/sources.yaml':
    '- { id: one, short: Source of bees, title: On bees, type: book }\n- { id: two, short: Source of hives, title: On hives, type: book }\n',
});
const [task] = deckTasks(buildRequest({ folder: root, decks: ['small'] }));
if (task === undefined) throw new Error('There is no deck.');
const fonts = readFonts(task.project);
const { context, notesSheet } = await renderedTalk(task.load(), task.project, fonts, '2026-11-21');
const bodyOf = (html: string | undefined): string => html?.slice(html.indexOf('<body>')) ?? '';
const pages = (html: string): string[] => html.match(/<article class="notes-page">[\s\S]*?<\/article>/g) ?? [];

describe('a sheet as far as one section is on it', () => {
  it('has the pages of the lectern notes that all of them have', () => {
    const own = pages(bodyOf(renderSectionSheet('lectern', 'part/hives', context)?.html));
    expect(own).toHaveLength(2);
    expect(own).toEqual(pages(bodyOf(notesSheet().html)).slice(3, 5));
  });

  it.each(tellingLayouts)('tells that section alone as %s', (layout) => {
    const body = bodyOf(renderSectionSheet(layout, 'part/bees', context)?.html);
    expect(body).toContain('bees');
    expect(body).not.toContain('hives');
  });

  it('is none of a section that the talk does not tell', () => {
    expect(renderSectionSheet('article', 'part/other', context)).toBeUndefined();
  });

  it('is the same page where it is shown, with the script that arranges it and fonts from the server', () => {
    const client = { script: 'arrange()', documents: [] };
    const printed = renderSectionSheet('article', 'part/bees', context)?.html ?? '';
    const shown =
      renderSectionSheet('article', 'part/bees', { ...context, shown: { fonts: '/fonts-1.css', client } })?.html ?? '';
    expect(bodyOf(shown).replace('<script>arrange()</script>\n', '')).toBe(bodyOf(printed));
    expect(shown).toContain('<link rel="stylesheet" href="/fonts-1.css">');
    expect(shown).toContain('data-arrangement="pictures"');
    expect(shown).toMatch(/script-src &#39;sha256-|script-src 'sha256-/);
    expect(shown).not.toContain('font/woff2');
    expect(printed).not.toMatch(/<link|<script|data-arrangement/);
  });
});
