import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePng } from '../support/makePng.ts';
import { makePptx, paragraph, pictureShape, shape, tableShape } from '../support/makePptx.ts';
import { tempProject } from '../support/tempProject.ts';

const spoken = 'Wait until it is quiet, then say what the lake is called.';

/** One talk of four slides in each kind: a title, a chapter of two slides with notes and a picture, a chapter. */
const kinds: Readonly<Record<string, string | Buffer>> = {
  'marp.md': `---\nmarp: true\ntitle: Lakes\n---\n# Lakes\n\n---\n# Salt\n\n<!-- ${spoken} -->\n\n---\n## Deep\n\n* ![A lake](img/lake.png)\n* wet\n\n---\n## End\n`,
  'slidev.md': `---\ntheme: seriph\ntitle: Lakes\n---\n# Lakes\n\n---\nlayout: section\n---\n# Salt\n\n<!-- ${spoken} -->\n\n---\n\n## Deep\n\n![A lake](img/lake.png)\n\n---\n\n## End\n`,
  'quarto.qmd': `---\ntitle: Lakes\nformat: revealjs\n---\n# Salt\n\n::: {.notes}\n${spoken}\n:::\n\n## Deep\n\n![A lake](img/lake.png){width=50%}\n\n## End\n`,
  'reveal.md': `# Lakes\n\n---\n\n# Salt\n\nNote: ${spoken}\n\n----\n\n## Deep\n\n![A lake](img/lake.png)\n\n----\n\n## End\n`,
  'deckset.md': `# [fit] Lakes\n\n---\n\n# Salt\n\n^ ${spoken}\n\n---\n\n## Deep\n\n![A lake](img/lake.png)\n\n---\n\n## End\n`,
  'remark.md': `class: center\n\n# Lakes\n\n---\n# Salt\n\n???\n\n${spoken}\n\n---\n## Deep\n\n![A lake](img/lake.png)\n\n---\n## End\n`,
  'reveal.html': `<!doctype html><html lang="en"><head><title>Lakes</title></head><body><div class="reveal"><div class="slides"><section><h1>Lakes</h1></section>\n<section><section><h2>Salt</h2><aside class="notes">${spoken}</aside></section><section><h2>Deep</h2><ul><li class="fragment"><img src="img/lake.png" alt="A lake"><li>wet</ul></section></section>\n<section data-markdown><textarea data-template>\n  ## End\n\n  Note: Done.\n</textarea></section></div></div></body></html>`,
  'office.pptx': makePptx(
    [
      { shapes: shape('ctrTitle', paragraph('Lakes')) },
      { shapes: shape('title', paragraph('Salt')), notes: [spoken] },
      {
        shapes: shape('title', paragraph('Deep')) + pictureShape('p', 'A lake') + tableShape([['Lake'], ['Salt']]),
        relations: [['p', 'image', '../media/lake.png']],
      },
      { shapes: shape('title', paragraph('End')) },
      { shapes: shape('title', paragraph('Not for today')), hidden: true },
    ],
    { 'ppt/media/lake.png': makePng({}) },
  ),
};

function projectWith(file: string, content: string | Buffer) {
  const project = tempProject({ 'decks/sections/README.md': '', 'old/img/note.txt': '' });
  writeFileSync(join(project.root, 'old', file), content);
  writeFileSync(join(project.root, 'old/img/lake.png'), makePng({}));
  return project;
}

describe('a deck that is brought over', () => {
  it.each(Object.entries(kinds))(
    '%s passes the checks and builds, notes for the speaker alone',
    async (file, content) => {
      const { root, talk } = projectWith(file, content);
      const brought = await talk('import', `old/${file}`, '--as', 'lakes', '--licence', 'own work', '--author', 'us');
      expect(brought.exit, brought.err).toBe(0);
      const check = await talk('check', 'lakes');
      expect(check.exit, check.err).toBe(0);
      const build = await talk('build', 'lakes', '--only', 'deck,speaker');
      expect(build.exit, build.err).toBe(0);
      const deck = readFileSync(join(root, 'dist/lakes/deck.html'), 'utf8');
      for (const word of ['Lakes', 'Salt', 'Deep', 'End', 'alt="A lake"']) expect(deck).toContain(word);
      for (const word of [spoken, 'Not for today']) expect(deck).not.toContain(word);
      expect(readFileSync(join(root, 'dist/lakes/private/speaker.html'), 'utf8')).toContain(spoken);
      expect(readdirSync(join(root, 'assets/pictures/lakes'))).toEqual(['lake.png']);
    },
  );

  it('is told line by line of what is left out, and is never written over anything', async () => {
    const { root, talk } = projectWith(
      'lakes.md',
      '## One\n\n![](https://pictures.example/a.png)\n\n---\n\n## Two\n\n![b](b.png)\n\n<script>go()</script>\n\nHandout: {fact:lake}\n',
    );
    const { exit, out } = await talk('import', 'old/lakes.md', '--json');
    const { diagnostics, written } = JSON.parse(out) as {
      diagnostics: { code: string; at: { line: number; column: number } }[];
      written: string[];
    };
    expect(exit).toBe(0);
    expect(diagnostics.map(({ code, at }) => `${at.line}:${at.column} ${code}`).sort()).toEqual([
      '11:1 not-imported',
      '3:1 not-imported',
      '9:1 not-imported',
    ]);
    expect(written).toEqual(['decks/lakes.yaml', 'decks/sections/lakes/one.md']);
    expect((await talk('check', 'lakes')).exit).toBe(0);
    const text = readFileSync(join(root, 'decks/sections/lakes/one.md'), 'utf8');
    expect((await talk('import', 'old/lakes.md')).exit).toBe(2);
    expect(readFileSync(join(root, 'decks/sections/lakes/one.md'), 'utf8')).toBe(text);
  });

  it.each([
    ['a section', 'decks/sections/lakes/one.md'],
    ['a picture', 'assets/pictures/lakes/lake.png'],
  ])('is not written at all where %s of its own is in the way', async (_, path) => {
    const { root, talk, write } = projectWith('lakes.md', '## One\n\n![A lake](img/lake.png)\n');
    write(path, 'mine');
    expect((await talk('import', 'old/lakes.md')).exit).toBe(2);
    expect(existsSync(join(root, 'decks/lakes.yaml'))).toBe(false);
    expect(readFileSync(join(root, path), 'utf8')).toBe('mine');
  });

  it.each([
    ['cut.pptx', Buffer.from(kinds['office.pptx'] ?? '').subarray(0, 700), 'bad-import'],
    ['page.html', '<h1>Lakes</h1><section>No slide</section>', 'bad-import'],
    ['old.ppt', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'bad-import'],
    ['open.md', '---\ntitle: Lakes\n# Never closed\n', 'missing-front-matter'],
  ])('%s is refused, and nothing is written', async (file, content, code) => {
    const { root, talk } = projectWith(file, content);
    const { exit, out } = await talk('import', `old/${file}`, '--as', 'lakes', '--json');
    expect(exit).toBe(1);
    expect((JSON.parse(out) as { diagnostics: { code: string }[] }).diagnostics.map((one) => one.code)).toContain(code);
    expect(readdirSync(join(root, 'decks'))).toEqual(['sections']);
  });

  it.each([
    [['import'], 'no file'],
    [['import', 'old/gone.md'], 'one that is not there'],
    [['import', 'old/lakes.md', '--as', 'a/b'], 'a name that is none'],
    [['import', 'old/lakes.md', '--licence', 'own'], 'a licence without an author'],
  ])('%j: %s is a wrong use', async (argv) => {
    const { talk } = projectWith('lakes.md', '## One\n');
    expect((await talk(...argv)).exit).toBe(2);
  });
});
