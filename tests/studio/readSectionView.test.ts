import { describe, expect, it } from 'vitest';
import { openProject } from '../../src/load/openProject.ts';
import { readFonts } from '../../src/load/readFonts.ts';
import { memoizedParsers } from '../../src/serve/preview/memoizedParsers.ts';
import { loneTalkName, withLoneTalks } from '../../src/studio/loneTalk.ts';
import { readSectionView } from '../../src/studio/readSectionView.ts';
import type { StudioContext } from '../../src/studio/studioContext.ts';
import { buildRequest } from '../support/buildRequest.ts';
import { smallProject, smallSection, tempProject } from '../support/tempProject.ts';

const file = 'decks/sections/part/one.md';
const hidden = '\n---\n<!-- .slide: data-visibility="hidden" -->\n## Kept back\n';
const full = '\n---\n<!-- .slide: form="short" -->\n## Short alone\n';
const { root } = tempProject({
  ...smallProject,
  [file]: smallSection + hidden + full,
  'decks/sections/part/lonely.md': '---\ntitle: Lonely\nminutes: 1\n---\n## Nobody tells it\n',
});

function contextOf(written: ReadonlyMap<string, string> = new Map()): StudioContext {
  const project = openProject(root);
  const parsers = memoizedParsers();
  const drafts = withLoneTalks(written, { project, parsers });
  return { project, request: buildRequest({ folder: root, decks: [], drafts }), parsers, fonts: readFonts(project) };
}

const view = (drafts?: ReadonlyMap<string, string>) => readSectionView('part/one', undefined, contextOf(drafts));

describe('readSectionView', () => {
  it('tells all slides of the file, where they stand, and which of them the talk shows', () => {
    const section = view();
    expect(section?.seenIn).toMatchObject({ name: 'small', title: 'A small talk' });
    expect(
      section?.slides.map(({ title, line, lastLine, isHidden, key }) => [title, line, lastLine, isHidden, key]),
    ).toEqual([
      ['The first headline stands here', 5, 8, false, 'part-one-1'],
      ['The second headline stands here', 11, 14, false, 'part-one-2'],
      ['Kept back', 17, 18, true, undefined],
      ['Short alone', 21, 22, false, undefined],
    ]);
  });

  it('is of the draft, and a slide that has only moved down looks as before', () => {
    const draft = (smallSection + hidden + full).replace('## The first', 'A line.\n\n## The very first');
    const [before, after] = [view(), view(new Map([[file, draft]]))];
    expect(after?.slides[0]?.title).toBe('The very first headline stands here');
    expect(after?.slides[1]?.line).toBe(13);
    expect(after?.slides[0]?.look).not.toBe(before?.slides[0]?.look);
    expect(after?.slides[1]?.look).toBe(before?.slides[1]?.look);
  });

  it('is seen in a talk of its own where none tells it', () => {
    const section = readSectionView('part/lonely', 'small', contextOf());
    expect(section?.talks).toEqual([]);
    expect(section?.seenIn).toMatchObject({ name: loneTalkName('part/lonely'), title: 'Lonely' });
    expect(section?.slides.map(({ key }) => key)).toEqual(['part-lonely-1']);
  });

  it.each(['part/none', '../small', '/etc/passwd', ''])('knows no section %j', (id) => {
    expect(readSectionView(id, undefined, contextOf())).toBeUndefined();
  });
});
