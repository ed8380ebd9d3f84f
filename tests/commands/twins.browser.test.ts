import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadPdf, readPdf } from '../support/readPdf.ts';
import { type ReadTag, readTags } from '../support/readTags.ts';
import { twinsProject } from '../support/twinsProject.ts';

interface Built {
  readonly pdf: ReadPdf;
  readonly tags: readonly ReadTag[];
}

interface Outcome {
  readonly status: string;
  readonly name: string;
  readonly diagnostics: readonly { readonly code: string }[];
}

const project = twinsProject();
const read = async (path: string): Promise<Built> => {
  const bytes = readFileSync(join(project.root, 'dist', path));
  return { pdf: await readPdf(bytes), tags: (await readTags(bytes)).tags };
};
const build = async (...argv: readonly string[]): Promise<Outcome | undefined> => {
  const { out } = await project.talk('build', 'hive', ...argv, '--json');
  return (JSON.parse(out) as { decks: Outcome[] }).decks[0];
};

/** The language of the tags that hold some words: their own, or that of the nearest tag above. */
function languageOf(tags: readonly ReadTag[], words: string): string | undefined {
  const index = tags.findIndex(({ text }) => text.replace(/\s+/g, ' ').includes(words));
  const tag = tags[index];
  if (tag === undefined) throw new Error(`Nothing says “${words}”.`);
  let depth = tag.path.length + 1;
  for (const above of tags.slice(0, index + 1).reverse()) {
    if (above.path.length >= depth) continue;
    depth = above.path.length;
    if (above.lang !== undefined) return above.lang;
  }
  return undefined;
}

const mark = 'Translation not confirmed by a reader of Spanish';
const ownMark = 'Traducción sin confirmar';

describe('a talk in the language of its twins', () => {
  let built: Outcome | undefined;
  let slides: Built;
  let article: Built;
  beforeAll(async () => {
    built = await build('--language', 'es', '--only', 'slides,handouts=article,booklet');
    [slides, article] = await Promise.all([read('hive-es/slides.pdf'), read('hive-es/handout-article.pdf')]);
  });

  it('is built into a folder of its own, and tells what is not translated', () => {
    expect([built?.name, built?.status]).toEqual(['hive-es', 'built']);
    expect(built?.diagnostics.map(({ code }) => code)).toEqual([
      'unconfirmed-language',
      'untranslated',
      'untranslated',
    ]);
  });

  it('says the twin’s words in its language, and the others in theirs', () => {
    expect(slides.pdf.info.Language).toBe('es');
    expect(slides.pdf.pages.map(({ text }) => text.replace(/\s+/g, ' '))).toEqual([
      expect.stringContaining('Qué es una colmena'),
      expect.stringContaining('Una colmena es una caja para todo un pueblo'),
      expect.stringContaining('El día empieza'),
      expect.stringContaining('At night they fan the honey dry'),
      expect.stringContaining('They are a ball that shivers'),
    ]);
    expect(languageOf(slides.tags, 'El día empieza')).toBe('es');
    expect(languageOf(slides.tags, 'At night')).toBe('en');
    expect(languageOf(slides.tags, 'They are a ball')).toBe('en');
    expect(languageOf(article.tags, 'Las abejas')).toBe('es');
    expect(languageOf(article.tags, 'At night')).toBe('en');
    expect(languageOf(article.tags, 'The winter')).toBe('en');
    expect(article.pdf.pages[0]?.text).toContain('Suelo');
  });

  it('is marked wherever it prints words that no reader has confirmed', async () => {
    expect(slides.pdf.pages.map(({ text }) => text.includes(mark) && text.includes(ownMark))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
    expect(languageOf(slides.tags, mark)).toBe('en');
    const booklet = await read('hive-es/handout-booklet.pdf');
    for (const { text } of [...article.pdf.pages, ...booklet.pdf.pages]) {
      expect(text.replace(/\s+/g, ' ')).toContain(mark);
    }
  });
});

describe('a talk in two languages', () => {
  let built: Outcome | undefined;
  beforeAll(async () => {
    built = await build('--language', 'en,es', '--only', 'slides,handouts=article,summary');
  });

  it('has them side by side, each in its own', async () => {
    expect([built?.name, built?.status]).toEqual(['hive-en-es', 'built']);
    const [slides, article, summary] = await Promise.all(
      ['slides', 'handout-article', 'handout-summary'].map((name) => read(`hive-en-es/${name}.pdf`)),
    );
    if (slides === undefined || article === undefined || summary === undefined) throw new Error('not built');
    expect(slides.pdf.info.Language).toBe('en');
    for (const [{ tags }, english, spanish] of [
      [slides, 'A day begins', 'El día empieza'],
      [article, 'Bees', 'Las abejas'],
      [summary, 'A hive is a box', 'Una colmena es una caja'],
      [slides, 'What a Hive Is', 'Qué es una colmena'],
    ] as const) {
      expect([languageOf(tags, english), languageOf(tags, spanish)]).toEqual(['en', 'es']);
    }
    expect(slides.pdf.pages.map(({ text }) => text.includes(mark))).toEqual([false, true, true, false, false]);
  });
});
