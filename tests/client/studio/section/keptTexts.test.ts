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

const none = new Set<string>();
const of = (store: Storage, name: string, page: string, open: ReadonlySet<string> = none) =>
  keptTexts(store, name, page, open);

describe('keptTexts', () => {
  it('leaves a page’s text to those that come after it, and forgets it when it is saved', () => {
    const store = memoryStore();
    const first = of(store, 'p decks/a.md', 'one');
    expect(first.keep(kept)).toBe(true);
    expect(of(store, 'p decks/a.md', 'one').left).toEqual([]);
    expect(of(store, 'p decks/b.md', 'two').left).toEqual([]);
    expect(of(store, 'other decks/a.md', 'two').left).toEqual([]);
    expect(of(store, 'p decks/a.md', 'two')).toMatchObject({ left: [kept], isWrittenElsewhere: false });
    first.drop();
    expect(of(store, 'p decks/a.md', 'two').left).toEqual([]);
  });

  it('forgets those of other pages alone when they are settled', () => {
    const store = memoryStore();
    of(store, 'p f', 'one').keep(kept);
    const two = of(store, 'p f', 'two');
    two.keep({ base: 'x', text: 'y' });
    two.dropLeft();
    expect(of(store, 'p f', 'three').left).toEqual([{ base: 'x', text: 'y' }]);
  });

  it('neither offers nor forgets what is being written in a page that is open', () => {
    const store = memoryStore();
    of(store, 'p f', 'one').keep(kept);
    const two = of(store, 'p f', 'two', new Set(['one']));
    expect(two).toMatchObject({ left: [], isWrittenElsewhere: true });
    two.dropLeft();
    expect(of(store, 'p f', 'three').left).toEqual([kept]);
  });

  it('passes over what is not of its making', () => {
    const store = memoryStore();
    store.setItem('talk-unsaved p f one', '{"base":1}');
    store.setItem('talk-unsaved p f two', 'no');
    expect(of(store, 'p f', 'three').left).toEqual([]);
  });

  it('says so where the store is full', () => {
    expect(of(memoryStore(3), 'p f', 'one').keep(kept)).toBe(false);
  });
});
