import { describe, expect, it } from 'vitest';
import { parseTwin } from '../../src/parse/parseTwin.ts';

const file = 'decks/sections/part/one.es-MX.md';

describe('parseTwin', () => {
  it('reads what is said of the section, who has confirmed it, and slides with what they translate', () => {
    const { value, diagnostics } = parseTwin(
      'part/one',
      file,
      '---\ntitle: Uno\nconfirmedBy: a reader, 2026\n---\n<!-- .slide: id="a" translates="0123abcd" -->\n## A\n',
    );
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({
      section: 'part/one',
      language: 'es-MX',
      title: 'Uno',
      confirmedBy: 'a reader, 2026',
      slides: [{ attributes: { id: 'a', translates: '0123abcd' } }],
      at: { file, line: 1 },
    });
  });

  it('leaves time, topics and audience to the section', () => {
    const { diagnostics } = parseTwin('part/one', file, '---\ntitle: Uno\nminutes: 3\n---\n## A\n');
    expect(diagnostics.map(({ code, at }) => [code, at?.file, at?.line])).toEqual([['unknown-key', file, 3]]);
  });
});
