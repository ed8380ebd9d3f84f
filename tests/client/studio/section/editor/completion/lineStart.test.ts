import { describe, expect, it } from 'vitest';
import { lineStart } from '../../../../../../src/client/studio/section/editor/completion/lineStart.ts';

/** What of the line would be replaced where `¦` stands; undefined where nothing is offered. */
function at(marked: string): string | undefined {
  const cursor = marked.indexOf('¦');
  const text = marked.replace('¦', '');
  const place = lineStart(text, cursor);
  return place && text.slice(place.from, place.to);
}

describe('the beginning of a line', () => {
  it.each([
    ['¦', ''],
    ['¦\n', ''],
    ['## A\n\n¦\n\n---', ''],
    ['## A\r\n\r\n¦\r\n', ''],
    ['## A\r¦\rB', ''],
    ['Words\nNo¦', 'No'],
    ['Words\nNo¦te\nmore', 'Note'],
    ['---\ntitle: A\n---\nHand¦', 'Hand'],
    ['```map\nfocus: world\n```\n¦', ''],
    ['<!-- seen -->\n¦', ''],
    ['<!-- never closed\n\n¦', ''],
  ])('%j', (text, typed) => {
    expect(at(text)).toBe(typed);
  });

  it.each([
    ['behind other words', 'Two words¦'],
    ['before other words', '¦Two words'],
    ['in an item', '- ¦'],
    ['in the front matter', '---\ntitle: A\n¦\n---\n'],
    ['in a fence', '```map\n¦\n```'],
    ['in a comment', '<!--\n¦\n-->'],
    ['in a comment that is not closed', '<!--\n¦'],
    ['in code of several lines', 'A `b\nc¦\nd` e'],
  ])('is none %s', (_, text) => {
    expect(at(text)).toBeUndefined();
  });
});
