import { describe, expect, it } from 'vitest';
import { smallProject, smallSection, type TempProject, tempProject } from '../support/tempProject.ts';

interface Told {
  readonly code: string;
  readonly severity: string;
  readonly at?: { file: string; line: number; column: number };
}

/** What check and build say, in one line each; both must say the same and end alike. */
async function told(project: TempProject, ...words: readonly string[]): Promise<{ exit: number; said: string[] }> {
  const checked = await project.talk('check', ...words, '--json');
  const built = await project.talk('build', ...words, '--only', 'deck,speaker', '--json');
  const said = (out: readonly { name: string; diagnostics: readonly Told[] }[]): string[] =>
    out
      .filter(({ name }) => name !== '(project)')
      .flatMap(({ diagnostics }) => diagnostics)
      .filter(({ code }) => code !== 'notes-off-time')
      .map(({ code, severity, at }) => `${at?.file}:${at?.line}:${at?.column} ${severity} ${code}`);
  const result = { exit: checked.exit, said: said(JSON.parse(checked.out)) };
  expect({ exit: built.exit, said: said((JSON.parse(built.out) as { decks: never }).decks) }).toEqual(result);
  return result;
}

const section = 'decks/sections/part/one.md';

describe('files that are not UTF-8', () => {
  it.each([
    [section, smallSection.replace('reader', 'réader')],
    ['decks/small.yaml', `${smallProject['decks/small.yaml']}subtitle: Öl\n`],
    ['decks/facts.yaml', '# é\n{}\n'],
    ['decks/gates.yaml', '# é\nallow: []\n'],
    ['assets/credits.yaml', '# é\n{}\n'],
  ])('are told of once, where they begin to differ: %s', async (file, text) => {
    const project = tempProject(smallProject);
    const lines = text.slice(0, text.search(/[éÖ]/)).split('\n');
    project.write(file, Buffer.from(text, 'latin1'));
    expect(await told(project)).toEqual({
      exit: 1,
      said: [`${file}:${lines.length}:${(lines.at(-1) ?? '').length + 1} error not-utf8`],
    });
    project.write(file, Buffer.from(`\uFEFF${text}`, 'utf16le'));
    expect(await told(project)).toEqual({ exit: 1, said: [`${file}:1:1 error not-utf8`] });
  });

  it('are told of once in a deck of another tool', async () => {
    const project = tempProject();
    project.write('talk.md', Buffer.from('# Café und Öl\n', 'latin1'));
    expect(await told(project, 'talk.md')).toEqual({ exit: 1, said: ['talk.md:1:6 error not-utf8'] });
  });
});

describe('signs that cannot be seen', () => {
  it('are told of once a file', async () => {
    const project = tempProject({ ...smallProject, [section]: smallSection.replaceAll('first', 'fi\u2028rst\u2028') });
    expect(await told(project)).toEqual({ exit: 1, said: [`${section}:5:10 error control-character`] });
  });

  it('are spaces in a deck of another tool, with a warning', async () => {
    const project = tempProject({ 'talk.md': '# One\n\nline\u2028two\n' });
    expect(await told(project, 'talk.md')).toEqual({ exit: 0, said: ['talk.md:3:5 warning control-character'] });
  });
});
