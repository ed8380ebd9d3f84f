import { describe, expect, it } from 'vitest';
import { hostReadMe, type PackedFile, type PackFacts } from '../../src/pack/hostReadMe.ts';
import { readMePage } from '../../src/pack/readMePage.ts';
import { readMeText } from '../../src/pack/readMeText.ts';

const file = (path: string, kind: string, pages?: number): PackedFile => ({
  path,
  kind,
  label: `Label of ${path}`,
  bytes: 1,
  ...(pages === undefined ? {} : { pages }),
});
const facts: PackFacts = {
  title: 'Two <hard> subjects',
  speaker: undefined,
  host: 'First Lutheran',
  day: undefined,
  minutes: 30,
  slides: 12,
  paper: 'a4',
  ink: 'black',
  listeners: 41,
  told: true,
  files: [
    file('deck.html', 'deck'),
    file('media/a.mp4', 'media'),
    file('1-For-the-desk/slides.pptx', 'pptx'),
    file('1-For-the-desk/pictures/0100-a.png', 'desk'),
    file('2-For-the-room/handout-summary-bw.pdf', 'handouts', 1),
    file('2-For-the-room/handout-booklet.pdf', 'handouts', 4),
    file('2-For-the-room/handout-leader-guide.pdf', 'handouts', 3),
    file('2-For-the-room/handout.epub', 'phone'),
    file('3-For-the-speaker/hard-questions.pdf', 'handouts', 2),
  ],
};
const told = (path: string, over: Partial<PackFacts> = {}): string | undefined =>
  hostReadMe({ ...facts, ...over })
    .parts.flatMap(({ files }) => files)
    .find((one) => one.path === path)?.what;

describe('what a host is told', () => {
  it('is how often each sheet is copied, and how it is printed', () => {
    expect(told('2-For-the-room/handout-summary-bw.pdf')).toBe('41 copies (one for each listener). 1 page, one side.');
    expect(told('2-For-the-room/handout-booklet.pdf')).toMatch(
      /^41 copies .* 4 pages, both sides, turned on the short edge\.$/,
    );
    expect(told('2-For-the-room/handout-leader-guide.pdf')).toBe('One for each table. 3 pages, both sides if you can.');
    expect(told('2-For-the-room/handout-summary-bw.pdf', { listeners: undefined })).toBe(
      'One for each listener. 1 page, one side.',
    );
  });

  it('is no number of copies for what is not copied', () => {
    const path = '2-For-the-room/handout-host-brief.pdf';
    expect(told(path, { files: [file(path, 'handouts', 1)] })).toBe(`Label of ${path}, 1 page.`);
  });

  it('names every file once, folders of many as a whole', () => {
    const named = hostReadMe(facts).parts.flatMap(({ files }) => files.map(({ path }) => path));
    expect(new Set(named).size).toBe(named.length);
    for (const { path } of facts.files) {
      expect(named.filter((one) => path === one || path.startsWith(`${one}/`))).toHaveLength(1);
    }
  });

  it('is that last words of notes are told on purpose, where they are', () => {
    expect(readMeText(hostReadMe(facts))).toContain('on purpose');
    expect(readMeText(hostReadMe({ ...facts, told: false }))).not.toContain('on purpose');
  });

  it('says nothing of a folder for the speaker where there is none', () => {
    const files = facts.files.filter(({ path }) => !path.startsWith('3-'));
    expect(readMeText(hostReadMe({ ...facts, files }))).not.toContain('For the speaker');
  });

  it('is the same in both files, in lines that fit a small window', () => {
    const readMe = hostReadMe(facts);
    const [text, page] = [readMeText(readMe), readMePage(readMe)];
    for (const { path } of readMe.parts.flatMap(({ files }) => files)) {
      expect(text).toContain(path);
      expect(page).toContain(`>${path}</a>`);
    }
    expect(page).toContain('Two &lt;hard&gt; subjects');
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(76);
  });
});
