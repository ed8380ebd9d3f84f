import { describe, expect, it } from 'vitest';
import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import { openTalk } from '../../src/talk/openTalk.ts';
import { renderedTalk } from '../support/renderedTalk.ts';
import { tempProject } from '../support/tempProject.ts';

const section = `---
title: Cases
minutes: 0.1
message: Cases are counted.
---
## {fact:cases.2010} cases in {fact:cases.year}

\`\`\`chart
type: bars
rows: [{ label: Cases, 2009: '{fact:cases.2009}', 2010: '{fact:cases.2010}' }]
series: ['2009', '2010']
unit: cases
alt: Bars of two years
\`\`\`

Note:
It was {fact:cases.2010} then.

Handout:
The police looked into {fact:cases.2010} cases.
`;

/** A project whose ledger says one figure and one publisher; everything printed from it, as text. */
async function printed(value: number, publisher: string) {
  const project = tempProject({
    'decks/one.yaml': 'title: One fact\naudience: adult\nslot: 10\nsections: [part/one]\nhandouts: [article]\n',
    'decks/sections/part/one.md': section,
    'decks/facts.yaml': `cases:\n  text: cases looked into\n  values: { 2009: 49, 2010: ${value} }\n  year: 2010\n  place: Kazakhstan\n  measured: cases\n  source: report\n  status: firm\n  reviewBy: 2030-01-01\n`,
    'decks/sources.yaml': `report:\n  type: report\n  title: A report\n  short: ${publisher}\n  publisher: ${publisher}\n  issued: 2011\n`,
  });
  const place = openProject(project.root);
  const talk = await renderedTalk(openTalk(place).load('one'), place, readFonts(place), '2026-11-21');
  const slide = talk.slides.find((one) => one.slide.id === 'part-one-1');
  const section1 = slide?.section.markup ?? '';
  const handout = talk.handout('article').html.replace(/<style>[\s\S]*?<\/style>/g, '');
  return {
    headline: /<h2>(.*?)<\/h2>/.exec(section1)?.[1],
    chart: /<svg[\s\S]*?<\/svg>/.exec(section1)?.[0] ?? '',
    textAlternative: /<table class="text-alternative">[\s\S]*?<\/table>/.exec(section1)?.[0] ?? '',
    sourceLine: /slide-sources">(.*?)</.exec(section1)?.[1],
    notes: slide?.notes.markup ?? '',
    handout: handout.slice(0, handout.lastIndexOf('Sources')),
    sources: handout.slice(handout.lastIndexOf('Sources')),
  };
}

describe('one figure of the ledger', () => {
  it('changes on the slide, in the chart, in the notes, in the handout and in the source list', async () => {
    const before = await printed(88, 'First Office');
    const after = await printed(91, 'Second Office');
    for (const [text, figure, other] of [
      [before, '88', '91'],
      [after, '91', '88'],
    ] as const) {
      expect(text.headline).toBe(`${figure} cases in 2010`);
      for (const place of [text.chart, text.textAlternative, text.notes, text.handout]) {
        expect(place).toContain(figure);
        expect(place).not.toContain(`>${other}<`);
      }
    }
    expect(before.sourceLine).toContain('First Office');
    expect(after.sourceLine).toContain('Second Office');
    expect(before.sources).toContain('First Office');
    expect(after.sources).toContain('Second Office');
    expect(after.sources).not.toContain('First Office');
  });
});
