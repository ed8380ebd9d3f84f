import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tempProject } from '../support/tempProject.ts';

const secret = 'Wait for the guest';

/** Each dialect with speaker notes in its spellings, and what is to be seen. */
const decks: Readonly<Record<string, string>> = {
  'marp.md': `---\nmarp: true\n---\n# Shown\n\n<!-- ${secret} -->\n\n---\n\n## More\n\n<!--\n- ${secret}\n-->\n`,
  'slidev.md': `---\ntheme: seriph\n---\n# Shown\n\n<!--\n${secret}\n-->\n\n---\nlayout: center\n---\n## More\n`,
  'remark.markdown': `class: center\n\n# Shown\n\n???\n\n${secret}\n\n---\n## More\n`,
  'pandoc.mkd': `% Shown\n\n# More\n\n::: notes\n${secret}\n:::\n`,
  'quarto.qmd': `---\ntitle: Shown\nformat: revealjs\n---\n## More\n\n::: {.notes}\n${secret}\n:::\n`,
  'obsidian.mdown': `# Shown, [[A]]\n\nnote: ${secret}\n\n--\n\n## More\n`,
  'deckset.md': `# [fit] Shown\n\n^ ${secret}\n\n---\n\n## More\n`,
  'plain.md': `# Shown\n\n<aside class="notes">${secret}</aside>\n\n---\n\n## More\n\n<!-- Never said -->\n`,
};

describe('a deck of another tool', () => {
  it.each(Object.entries(decks))(
    '%s has its slides in what is shared, its notes for the speaker alone',
    async (file, text) => {
      const project = tempProject({ [file]: text });
      const name = file.replace(/\.\w+$/, '');
      const { exit } = await project.talk('build', file, '--only', 'deck,speaker');
      expect(exit).toBe(0);
      const deck = readFileSync(join(project.root, `dist/${name}/deck.html`), 'utf8');
      const speaker = readFileSync(join(project.root, `dist/${name}/private/speaker.html`), 'utf8');
      for (const word of ['Shown', 'More']) expect(deck).toContain(word);
      expect(deck).not.toContain(secret);
      expect(speaker).toContain(secret);
      expect(`${deck}${speaker}`).not.toContain('Never said');
    },
  );

  it.each([
    ['marp.md', 1, 'marp.md is written for Marp.'],
    ['plain.md', 0, ''],
  ])('%s is told to be brought over in %i lines, which --strict takes for no warning', async (file, lines, begin) => {
    const project = tempProject({ [file]: decks[file] ?? '' });
    const { exit, err } = await project.talk('build', file, '--only', 'deck', '--strict');
    const told = err.split('\n').filter((line) => line.includes(`talk import ${file}`));
    expect(exit).toBe(0);
    expect(told).toHaveLength(lines);
    expect(told[0] ?? '').toMatch(new RegExp(`^${begin}`));
  });

  it('has no slide that is hidden, in no spelling, and no title of one', async () => {
    const project = tempProject({
      'plain.md':
        '<!-- .slide: data-visibility="hidden" -->\n# Secret\n\n----\n\n## Shown\n\n---\n\n## More\n\n---\n\n<!-- .slide: data-visibility="uncounted" -->\n## Last\n',
      'slidev.md': '---\nmdc: true\n---\n# Shown\n\n---\nhide: true\n---\n# Secret\n',
      'quarto.qmd': '## Secret {visibility="hidden"}\n\n## Shown\n',
      'remark.md': 'exclude: true\n# Secret\n\n---\nname: a\n# Shown\n\n???\nx\n',
    });
    for (const file of ['plain.md', 'slidev.md', 'quarto.qmd', 'remark.md']) {
      const { exit } = await project.talk('build', file, '--only', 'deck,speaker');
      expect(exit).toBe(0);
      for (const one of ['deck.html', 'private/speaker.html']) {
        const html = readFileSync(join(project.root, 'dist', file.replace(/\.\w+$/, ''), one), 'utf8');
        expect(html).toContain('Shown');
        expect(html).not.toContain('Secret');
      }
    }
    const plain = readFileSync(join(project.root, 'dist/plain/deck.html'), 'utf8');
    expect(plain.match(/<section class="slide"/g)).toHaveLength(3);
    expect(plain).not.toContain('<section class="stack">');
  });
});

describe('the name of a file', () => {
  it('gives the deck its name, whatever its ending', async () => {
    const project = tempProject({ 'a/slides.qmd': '## One\n', 'b/slides.Rmd': '# Two\n' });
    await project.talk('build', 'a/slides.qmd', 'b/slides.Rmd', '--only', 'deck');
    expect(existsSync(join(project.root, 'dist/slides/deck.html'))).toBe(true);
    expect(existsSync(join(project.root, 'dist/b-slides/deck.html'))).toBe(true);
  });

  it.each(['talk.ipynb', 'talk.txt', 'talk.html', 'talk.pptx'])('is refused by name when it is %s', async (file) => {
    const project = tempProject({ [file]: 'x\n' });
    for (const command of ['build', 'check']) {
      const { exit, err } = await project.talk(command, file);
      expect(exit).toBe(2);
      expect(err).toContain(file);
      expect(err).toContain('.qmd');
    }
  });

  it('is that of a deck when no such file is there', async () => {
    const project = tempProject({ 'decks/v1.5.yaml': 'title: x\n' });
    const { err } = await project.talk('build', 'talk.txt');
    expect(err).toContain('unknown-deck');
  });
});
