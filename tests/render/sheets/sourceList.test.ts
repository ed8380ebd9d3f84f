import { describe, expect, it } from 'vitest';
import type { Source } from '../../../src/model/ledger.ts';
import { sourceEntry } from '../../../src/render/sheets/parts/sourceList.ts';

const source: Source = {
  id: 'x',
  type: 'webpage',
  title: 'On water',
  short: 'Water',
  at: { file: 'decks/sources.yaml', line: 1, column: 1, length: 1 },
};

describe('the address of a source', () => {
  const { markup } = sourceEntry({ ...source, URL: 'https://www.example.org/rivers/depths/ford.html' });

  it('may break after its slashes and nowhere else', () => {
    expect(markup).toContain('>www.example.org/<wbr>rivers/<wbr>depths/<wbr>ford.html</a>');
  });

  it('leads where it says', () => {
    expect(markup).toContain('href="https://www.example.org/rivers/depths/ford.html"');
  });
});

it('says the name of a publisher once, when it is the address too', () => {
  const { markup } = sourceEntry({ ...source, publisher: 'example.org', URL: 'example.org' });
  expect(markup).toBe('On water. <a href="https://example.org">example.org</a>');
});
