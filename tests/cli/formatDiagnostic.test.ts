import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/cli/formatDiagnostic.ts';
import { printDiagnostics, sourceRoots } from '../../src/cli/printDiagnostics.ts';
import type { Diagnostic } from '../../src/model/diagnostic.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { testIo } from '../support/tempProject.ts';

const diagnostic: Diagnostic = { severity: 'error', code: 'missing-picture', message: 'MESSAGE' };
const at = (column: number, length: number, line = 7) => ({ file: 'decks/a.md', line, column, length });
const plain = (one: Diagnostic, source?: string) => formatDiagnostic(one, () => source, false).split('\n');

/** The lines under the first: the source, and the caret under it. */
const caret = (source: string, column: number, length: number, line = 7) =>
  plain({ ...diagnostic, at: at(column, length, line) }, source).slice(1);

describe('a diagnostic', () => {
  it('is its place, severity, code and message, its source line with a caret, and its hint', () => {
    expect(plain({ ...diagnostic, at: at(3, 4), hint: 'HINT' }, 'a bear')).toEqual([
      'decks/a.md:7:3  error  missing-picture  MESSAGE',
      '    7 | a bear',
      '          ^^^^',
      '    hint: HINT',
    ]);
  });

  it('shows the other places that it is made of, each with its line, above the hint', () => {
    const related = [{ ...at(1, 1, 2), message: 'FIRST' }];
    expect(plain({ ...diagnostic, at: at(3, 4), hint: 'HINT', related }, 'a bear')).toEqual([
      'decks/a.md:7:3  error  missing-picture  MESSAGE',
      '    7 | a bear',
      '          ^^^^',
      '    see: decks/a.md:2:1  FIRST',
      '    2 | a bear',
      '        ^',
      '    hint: HINT',
    ]);
  });

  it('may lack its place, its source and its hint', () => {
    expect(plain({ ...diagnostic, severity: 'warning' }, 'never shown')).toEqual(['warning  missing-picture  MESSAGE']);
    expect(plain({ ...diagnostic, at: at(1, 1) })).toEqual(['decks/a.md:7:1  error  missing-picture  MESSAGE']);
  });

  it('has colours on a terminal alone: red for errors, yellow for warnings', () => {
    const [red, yellow] = ['\u001b[31m', '\u001b[33m'];
    const onTerminal = (severity: Diagnostic['severity']) =>
      formatDiagnostic({ ...diagnostic, severity, at: at(1, 1), hint: 'H' }, () => 'a', true);
    expect(onTerminal('error')).toContain(`${red}error`);
    expect(onTerminal('error')).toContain(`${red}^`);
    expect(onTerminal('warning')).toContain(`${yellow}warning`);
    expect(formatDiagnostic({ ...diagnostic, at: at(1, 1) }, () => 'a', false)).not.toContain('\u001b');
  });
});

describe('the caret', () => {
  it('stands under what is meant, in files of any length', () => {
    expect(caret('a bear', 1, 1, 1234)).toEqual(['    1234 | a bear', '           ^']);
  });

  it('goes along with tabs', () => {
    expect(caret('\ta\tbear', 4, 4)).toEqual(['    7 | \ta\tbear', '        \t \t^^^^']);
    expect(caret('a\tbear', 1, 3)[1]).toBe('        ^^^');
  });

  it.each([
    ['two columns for each letter of Chinese', '漢字 bear', 4, 4, '     ^^^^'],
    ['two for each that is meant', 'a 漢字', 3, 2, '  ^^^^'],
    ['none for marks above letters', 'e\u0301e bear', 5, 4, '   ^^^^'],
    ['two for a picture of four units', '👩‍👩 bear', 7, 4, '   ^^^^'],
    ['one for letters of Kazakh', 'Қазақ bear', 7, 4, '      ^^^^'],
  ])('takes %s', (_, source, column, length, wanted) => {
    expect(caret(source, column, length)).toEqual([`    7 | ${source}`, `        ${wanted}`]);
  });

  it('ends with the line, and is never nothing', () => {
    expect(caret('a bear', 3, 400)[1]).toBe('          ^^^^');
    expect(caret('a bear', 3, 0)[1]).toBe('          ^');
    expect(caret('a bear', 7, 1)[1]).toBe('              ^');
    expect(caret('', 1, 1)).toEqual(['    7 | ', '        ^']);
  });

  it('stands in a cut of a hundred letters when the line is long', () => {
    const line = Array.from({ length: 30 }, (_, i) => String(i).padStart(9, '.')).join(' ');
    const [source = '', mark = ''] = caret(line, 150, 3);
    expect(source).toBe(`    7 | …${line.slice(119, 219)}`);
    expect(mark).toBe(`${' '.repeat(8 + 1 + 30)}^^^`);
  });

  it('stands near the end of a long line, and at its beginning, as well', () => {
    const line = 'x'.repeat(299);
    expect(caret(`${line}!`, 300, 1)).toEqual([`    7 | …${'x'.repeat(99)}!`, `${' '.repeat(8 + 1 + 99)}^`]);
    expect(caret(`!${line}`, 1, 1)).toEqual([`    7 | !${'x'.repeat(99)}`, `${' '.repeat(8)}^`]);
    expect(caret(line, 31, 1)[0]).toBe(`    7 | ${'x'.repeat(100)}`);
    expect(caret(line, 32, 1)[0]).toBe(`    7 | …${'x'.repeat(100)}`);
  });

  it('does not go beyond the cut', () => {
    expect(caret('x'.repeat(300), 150, 140)[1]).toBe(`${' '.repeat(8 + 1 + 30)}${'^'.repeat(70)}`);
  });
});

describe('diagnostics', () => {
  const one = tempFolder({ 'decks/a.md': 'first\r\nsecond\rthird\nfourth' });
  const other = tempFolder({ 'decks/a.md': 'other', 'decks/b.md': 'only here' });
  const said = (diagnostics: readonly Diagnostic[], ...roots: readonly string[]) => {
    const { io, said } = testIo(one.root);
    printDiagnostics(diagnostics, roots, io);
    expect(said.out).toEqual([]);
    return said.err;
  };

  it('are told with their lines, whatever ends them, from the first folder that has the file', () => {
    const lines = [1, 2, 3, 4].map((line) => ({ ...diagnostic, at: at(1, 1, line) }));
    const shown = said(lines, one.root, other.root).map((text) => text.split('\n')[1]);
    expect(shown).toEqual(['    1 | first', '    2 | second', '    3 | third', '    4 | fourth']);
    const [elsewhere] = said([{ ...diagnostic, at: { ...at(1, 1, 1), file: 'decks/b.md' } }], one.root, other.root);
    expect(elsewhere).toContain('    1 | only here');
  });

  it('are told without lines when these are gone', () => {
    const gone = [at(1, 1, 5), { ...at(1, 1), file: 'none.md' }].map((place) => ({ ...diagnostic, at: place }));
    expect(said(gone, one.root).every((text) => !text.includes('\n'))).toBe(true);
  });

  it('that are the same are told once', () => {
    const same = { ...diagnostic, at: at(1, 1, 1) };
    expect(said([same, { ...same, message: 'ANOTHER' }, { ...same }], one.root)).toHaveLength(2);
  });

  it('may speak of the project, or of the folders of Markdown files and where one stands', () => {
    const { io } = testIo('/here');
    expect(sourceRoots(['church', 'a.mdx'], '/talks', io)).toEqual(['/talks']);
    expect(sourceRoots(['deep/a.md', 'church', '/x/B.MARKDOWN'], '/talks', io)).toEqual([
      '/here',
      '/here/deep',
      '/x',
      '/talks',
    ]);
  });
});
