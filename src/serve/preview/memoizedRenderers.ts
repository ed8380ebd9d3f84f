import { loadDrawingData } from '../../load/loadDrawingData.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { DrawingData, DrawingNeeds } from '../../model/drawingData.ts';
import type { ChangeRendering } from '../../talk/renderDeck.ts';

/** How the live preview renders: what one round made, the next one takes over where it is the same. */
export interface MemoizedRenderers {
  readonly loadDrawingData: typeof loadDrawingData;
  readonly changeRendering: ChangeRendering;
  /** Forgets tables and icons, when their files may have changed. */
  forgetData(): void;
}

export function memoizedRenderers(): MemoizedRenderers {
  const maps = lastOne<DrawingData>();
  const small = lastOne<DrawingData>();
  const drawings = rounds<Drawing>();
  const cleaned = rounds<string>();
  const highlighted = rounds<string>();
  const numberOf = numbering();
  let data: DrawingData = { maps: undefined, icons: new Map(), tables: new Map(), diagnostics: [] };
  return {
    // Maps are the heavy part and never change, so they are kept when another icon is asked for.
    async loadDrawingData(project, needs) {
      const onlyMaps: DrawingNeeds = { maps: needs.maps, icons: [], tables: [] };
      const others: DrawingNeeds = { ...needs, maps: false };
      const load = (some: DrawingNeeds) => (): Promise<DrawingData> => loadDrawingData(project, some);
      const { maps: sheets } = await maps(JSON.stringify(onlyMaps), load(onlyMaps));
      data = { ...(await small(JSON.stringify(others), load(others))), maps: sheets };
      return data;
    },
    changeRendering(plain, deck) {
      for (const memory of [drawings, cleaned, highlighted]) memory.turn();
      // All that a drawing depends on beside its own words.
      const basis = [
        deck.manifest.format,
        deck.manifest.language,
        numberOf(deck.ledger.words),
        numberOf(deck.ledger.helpLines),
        numberOf(deck.ledger.settings),
      ];
      const dataOf = (kind: string): number => numberOf(kind === 'map' ? (data.maps ?? data) : data.icons);
      return {
        ...plain,
        draw: (fence, prefix, width, height) => {
          const key = JSON.stringify([fence.kind, fence.spec, prefix, width, height, dataOf(fence.kind), ...basis]);
          return drawings.take(key, () => plain.draw(fence, prefix, width, height));
        },
        sanitise: (markup) => cleaned.take(markup, () => plain.sanitise(markup)),
        highlight: (code, language) => highlighted.take(`${language}\n${code}`, () => plain.highlight(code, language)),
      };
    },
    forgetData: small.forget,
  };
}

/** Results by key; those that a whole round did not ask for are dropped. */
function rounds<T>() {
  let before = new Map<string, T>();
  let now = new Map<string, T>();
  return {
    turn(): void {
      before = now;
      now = new Map();
    },
    take(key: string, make: () => T): T {
      const value = now.get(key) ?? before.get(key) ?? make();
      now.set(key, value);
      return value;
    },
  };
}

/** Keeps the result for the last key alone. */
function lastOne<T>() {
  let last: { readonly key: string; readonly value: T } | undefined;
  const take = async (key: string, make: () => Promise<T>): Promise<T> => {
    if (last?.key !== key) last = { key, value: await make() };
    return last.value;
  };
  return Object.assign(take, {
    forget(): void {
      last = undefined;
    },
  });
}

/** Gives each object a number of its own, to stand for it in a key. */
function numbering(): (object: object) => number {
  const numbers = new WeakMap<object, number>();
  let next = 0;
  return (object) => {
    const number = numbers.get(object) ?? next++;
    numbers.set(object, number);
    return number;
  };
}
