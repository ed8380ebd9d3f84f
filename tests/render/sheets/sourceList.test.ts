import { describe, expect, it } from 'vitest';
import { sourceEntry } from '../../../src/render/sheets/parts/sourceList.ts';

describe('the address of a source', () => {
  const { markup } = sourceEntry({
    id: 'x',
    type: 'webpage',
    title: 'On water',
    short: 'Water',
    at: { file: 'decks/sources.yaml', line: 1, column: 1, length: 1 },
    URL: 'https://www.example.org/rivers/depths/ford.html',
  });

  it('may break after its slashes and nowhere else', () => {
    expect(markup).toContain('>www.example.org/<wbr>rivers/<wbr>depths/<wbr>ford.html</a>');
  });

  it('leads where it says', () => {
    expect(markup).toContain('href="https://www.example.org/rivers/depths/ford.html"');
  });
});

it('says the name of a publisher once, when it is the address too', () => {
  const { markup } = sourceEntry({
    id: 'y',
    type: 'webpage',
    title: 'News of water',
    short: 'Water',
    at: { file: 'decks/sources.yaml', line: 1, column: 1, length: 1 },
    publisher: 'example.org',
    URL: 'example.org',
  });
  expect(markup).toBe('News of water. <a href="https://example.org">example.org</a>');
});
