import { describe, expect, it } from 'vitest';
import { keptTexts } from '../../../../src/client/studio/section/keptTexts.ts';

/** As a browser's: what is kept are own properties as well. @param mostSigns how many it takes. */
function memoryStore(mostSigns = 1000): Storage {
  const store = Object.create({
    getItem: (key: string) => (store as Record<string, string>)[key] ?? null,
    setItem(key: string, value: string) {
      if (value.length > mostSigns) throw new Error('full');
      (store as Record<string, string>)[key] = value;
    },
    removeItem(key: string) {
      Reflect.deleteProperty(store, key);
    },
  }) as Storage;
  return store;
}

const kept = { base: 'a\r\n', text: '\uFEFFb\r\n' };

describe('keptTexts', () => {
  it('leaves a page’s text to those that come after it, and forgets it when it is saved', () => {
    const store = memoryStore();
    const first = keptTexts(store, 'p decks/a.md', 'one');
    first.keep(kept);
    expect(first.left()).toEqual([]);
    expect(keptTexts(store, 'p decks/b.md', 'two').left()).toEqual([]);
    expect(keptTexts(store, 'other decks/a.md', 'two').left()).toEqual([]);
    expect(keptTexts(store, 'p decks/a.md', 'two').left()).toEqual([kept]);
    first.drop();
    expect(keptTexts(store, 'p decks/a.md', 'two').left()).toEqual([]);
  });

  it('forgets those of other pages alone when they are settled', () => {
    const store = memoryStore();
    const [one, two] = ['one', 'two'].map((page) => keptTexts(store, 'p f', page));
    one?.keep(kept);
    two?.keep({ base: 'x', text: 'y' });
    two?.dropLeft();
    expect(keptTexts(store, 'p f', 'three').left()).toEqual([{ base: 'x', text: 'y' }]);
  });

  it('passes over what is not of its making', () => {
    const store = memoryStore();
    store.setItem('talk-unsaved p f one', '{"base":1}');
    store.setItem('talk-unsaved p f two', 'no');
    expect(keptTexts(store, 'p f', 'three').left()).toEqual([]);
  });

  it('goes on where the store is full', () => {
    const texts = keptTexts(memoryStore(3), 'p f', 'one');
    expect(() => texts.keep(kept)).not.toThrow();
  });
});
