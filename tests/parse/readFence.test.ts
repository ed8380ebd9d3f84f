import { describe, expect, it } from 'vitest';
import { sectionSeparators } from '../../src/parse/cutSlides.ts';
import { parseSlides } from '../../src/parse/parseSlides.ts';
import { factText, makeDeck, oneSource, placeIn, sectionText } from '../support/makeDeck.ts';

/** Code, place and severity of each diagnostic of a body that begins in line 5. */
function mistakes(body: string): string[] {
  const { diagnostics } = parseSlides('a.md', body, 5, { separators: sectionSeparators, external: false });
  return diagnostics.map(({ code, at, severity }) => `${at?.line}:${at?.column}+${at?.length} ${severity} ${code}`);
}

const fence = (kind: string, ...lines: string[]): string => [`\`\`\`${kind}`, ...lines, '```', ''].join('\n');
const qr = ['url: https://example.org', 'alt: A code'];

describe('a fence’s name', () => {
  it.each(['mapp', 'charts', 'Map', 'qrr', 'icon', 'timelin', 'colums'])(
    'one letter off is asked about: %s',
    (name) => {
      expect(mistakes(`## One\n\n${fence(name, 'x')}`)).toEqual([`7:1+${name.length + 3} warning unknown-fence`]);
    },
  );

  it.each(['', 'js', 'yaml', 'q', 'qs', 'maap2', 'text map'])('otherwise is that of code: %j', (name) => {
    expect(mistakes(`## One\n\n${fence(name, 'a: "')}`)).toEqual([]);
  });

  it('is that of code for diagrams of another tool, until the deck is prepared', () => {
    expect(mistakes(`## One\n\n${fence('mermaid', 'graph TD')}`)).toEqual([]);
    expect(mistakes(`## One\n\n${fence('mermad', 'graph TD')}`)).toEqual(['7:1+9 warning unknown-fence']);
  });

  it('may be followed by more', () => {
    expect(mistakes(`## One\n\n${fence('qr {#code}', 'url: x')}`)).not.toEqual([]);
    expect(mistakes(`## One\n\n${fence('qr\tcode', ...qr)}`)).toEqual([]);
    expect(mistakes(`## One\n\n${fence('mapp here', 'x')}`)).toEqual(['7:1+12 warning unknown-fence']);
  });

  it('is that of code inside a list or a quote', () => {
    expect(mistakes(`- a\n\n  \`\`\`qr\n  a: "\n  \`\`\`\n`)).toEqual([]);
  });
});

describe('a fence’s YAML', () => {
  it('is told about at its own lines', () => {
    expect(mistakes(`## One\n\n${fence('qr', 'url: https://example.org', 'lable: x', 'alt: a code')}`)).toEqual([
      '9:1+5 error unknown-key',
    ]);
    expect(mistakes(fence('qr', ...qr, '', 'url: x'))).toEqual(['9:1+1 error bad-yaml']);
    expect(mistakes(fence('qr', 'url: nowhere', 'alt: A code'))).toEqual(['6:6+7 error bad-value']);
  });

  it('is told about at its first line when a key is missing, at its name when there is no line', () => {
    expect(mistakes(fence('qr', 'url: https://example.org'))).toEqual(['6:1+24 error bad-value']);
    expect(mistakes(fence('qr'))).toEqual(['5:1+1 error bad-value']);
  });

  it('counts from its own slide, in notes and handout text too', () => {
    const bad = fence('qr', 'alt: A code', 'url: nowhere');
    expect(mistakes(`## One\n\n---\n## Two\n\nNote:\n\n${bad}\nHandout:\n\n${bad}`)).toEqual([
      '14:6+7 error bad-value',
      '21:6+7 error bad-value',
    ]);
  });

  it('may stand between tildes', () => {
    expect(mistakes('~~~~qr\nurl: nowhere\nalt: A code\n~~~~\n')).toEqual(['6:6+7 error bad-value']);
  });

  it('is no YAML when it is Markdown in columns, which may be anything', () => {
    expect(mistakes(fence('columns', '- |', '  ## Left', '- right'))).toEqual([]);
    expect(mistakes(fence('columns', '- left'))).toEqual(['6:1+6 error bad-value']);
  });
});

describe('columns', () => {
  const parts = {
    sections: {
      'part/one': sectionText(
        `## A headline\n\n${fence('columns', '- |', '  Some {fact:size.value}', '', '  ![Grass](left.svg)', '- "**right** side"')}`,
      ),
    },
    facts: factText('size', { value: '9' }),
    sources: oneSource,
  };

  it('are read as Markdown, with their facts and pictures, which stand where the fence does', () => {
    const { deck, diagnostics } = makeDeck(parts);
    const fenceAt = placeIn(parts, 'part/one', '```columns');
    expect(diagnostics).toEqual([]);
    expect(deck.assets.map(({ href, at }) => `${href} ${at.file}:${at.line}:${at.column}`)).toEqual([
      `left.svg ${fenceAt}`,
    ]);
    expect(deck.slides[0]?.citations.map(({ fact, part, by, where }) => [fact.id, part, by, where])).toEqual([
      ['size', 'value', 'text', 'tokens'],
    ]);
  });
});
