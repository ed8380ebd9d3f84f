import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hiddenText } from '../support/hiddenText.ts';
import { smallManifest, tempProject } from '../support/tempProject.ts';

/** Where an author leaves what is not for the room: as Markdown below a slide's heading, the words in the place of `%`. */
const notes: Readonly<Record<string, string>> = {
  'a note': 'Note:\n%',
  'a note on its line': 'Note: %',
  'an aside': '<aside class="notes">%</aside>',
  'an aside in a box': '<div>\n<aside id="x" class="a notes">\n<p>%</p>\n</aside>\n</div>',
  'an attribute of the slide': '<!-- .slide: data-notes="%" -->',
  'an attribute of an element': 'words <!-- .element: data-notes="%" -->',
  'an attribute in HTML': '<p data-notes="%">words</p>',
  'the sign of remark': '???\n%',
  'the block of Pandoc': '::: notes\n%\n:::',
  'the block of Quarto': '::: {.notes}\n%\n:::',
};

/** What is for nobody: it stands in no file at all. */
const silent: Readonly<Record<string, string>> = {
  'a comment': '<!-- % -->',
  'a comment over lines': '<!--\n%\n\n---\n\n## %\n-->',
  'a comment in a list': '- a <!-- % -->\n- b',
  'a comment in a table': '| a |\n|---|\n| b <!-- % --> |',
  'a comment in HTML': '<div>words <!-- % --></div>',
  'a comment in a note': 'Note:\nwords <!-- % -->',
};

/** Whole slides that are hidden. */
const hiddenSlides: Readonly<Record<string, string>> = {
  'a heading': '<!-- .slide: data-visibility="hidden" -->\n## %',
  'an alternative text': '<!-- .slide: data-visibility=hidden -->\n## Hidden\n\n![%](photo.png)',
  'a drawing':
    '<!-- .slide: data-visibility="hidden" -->\n## Hidden\n\n```timeline\nevents:\n  - { when: 1991, what: "%" }\n  - { when: 2001, what: B }\nalt: "%"\n```',
  'handout text': '<!-- .slide: data-visibility="hidden" -->\n## Hidden\n\nHandout:\n%',
};

/** `word(7)` is found nowhere but where it was put, and has no letters that a font joins. */
const word = (index: number): string => `Zqx${String.fromCharCode(65 + Math.floor(index / 26), 65 + (index % 26))}wvq`;

interface Marked {
  readonly place: string;
  readonly marker: string;
  readonly slide: string;
}

const credits = (consent: string): string =>
  kinds
    .map(
      (kind) => `decks/sections/part/photo.${kind}: { licence: own, author: A, people: true, consent: ${consent} }\n`,
    )
    .join('');

const kinds = ['jpg', 'png', 'webp', 'gif'];
const inText = `![In the text](data:image/jpeg;base64,${readFileSync('tests/fixtures/pictures/photo.jpg', 'base64')})`;
const pictures = `## Pictures

${kinds.map((kind) => `![A ${kind}](photo.${kind})\n\n`).join('')}![A drawing](drawing.svg)`;

let next = 0;
const marked = (places: Readonly<Record<string, string>>, heading: boolean): Marked[] =>
  Object.entries(places).map(([place, text]) => {
    const marker = word(next++);
    const written = text.replaceAll('%', marker);
    return { place, marker, slide: heading ? `## Slide ${place}\n\n${written}` : written };
  });

/** Files of an output folder, by who may have them, as text. */
async function writtenTo(out: string): Promise<{ shared: Map<string, string>; speakers: string }> {
  const paths = readdirSync(out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const shared = new Map<string, string>();
  const speakers: string[] = [];
  for (const path of paths) {
    const text = `${path.slice(out.length)}\n${await hiddenText(path, readFileSync(path))}`;
    if (path.includes(`${sep}private${sep}`)) speakers.push(text);
    // What the kit remembers of a build stays on this machine.
    else if (!path.slice(out.length).includes(`${sep}.`)) shared.set(path.slice(out.length), text);
  }
  return { shared, speakers: speakers.join('\n') };
}

const found = (shared: ReadonlyMap<string, string>, all: readonly Marked[]): string[] =>
  [...shared].flatMap(([path, text]) =>
    all.filter(({ marker }) => text.includes(marker)).map((one) => `${path}: ${one.place}`),
  );

describe('what is private stands in no byte of what is shared', () => {
  it.each([
    ['own sections', true],
    ['a deck of another tool', false],
  ])('%s', { timeout: 180_000 }, async (_, own) => {
    next = 0;
    const told = marked(notes, true);
    const untold = [...marked(silent, true), ...marked(hiddenSlides, false)];
    // Own sections may not hold photographs themselves.
    const body = [own ? pictures : `${pictures}\n\n${inText}`, ...[...told, ...untold].map(({ slide }) => slide)].join(
      '\n\n---\n\n',
    );
    const { root, talk } = own
      ? tempProject({
          'decks/small.yaml': `# ${word(601)}\n${smallManifest}`,
          'assets/credits.yaml': credits(word(602)),
          'decks/sections/part/one.md': `---\ntitle: One\nminutes: 0.1\n---\n${body}`,
        })
      : tempProject({ 'talk.md': body });
    cpSync('tests/fixtures/pictures', own ? join(root, 'decks/sections/part') : root, { recursive: true });
    const { exit, err } = await talk(
      'build',
      ...(own ? ['small'] : ['talk.md']),
      '--only',
      'deck,slides,speaker,notes,handouts=all',
    );
    expect(err).not.toContain(' error ');
    expect(exit).toBe(0);
    const { shared, speakers } = await writtenTo(join(root, 'dist'));
    expect(shared.size).toBeGreaterThan(14);
    const elsewhere = [
      { place: 'a camera', marker: 'Abay', slide: '' },
      { place: 'a comment in a manifest', marker: word(601), slide: '' },
      { place: 'a consent', marker: word(602), slide: '' },
    ];
    expect(found(shared, [...told, ...untold, ...elsewhere])).toEqual([]);
    expect(told.filter(({ marker }) => !speakers.includes(marker)).map(({ place }) => place)).toEqual([]);
    expect(found(new Map([['private', speakers]]), untold)).toEqual([]);
  });
});
