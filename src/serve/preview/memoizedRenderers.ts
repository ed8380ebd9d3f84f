import { loadDrawingData } from '../../load/loadDrawingData.ts';
import type { Drawing } from '../../model/drawing.ts';
import type { DrawingData, DrawingNeeds } from '../../model/drawingData.ts';
import type { SlideContext } from '../../render/slide/slideContext.ts';
import type { readDress } from '../../talk/readDress.ts';
import { type ProjectRules, parseRules } from '../../talk/readRules.ts';
import type { ChangeRendering } from '../../talk/renderDeck.ts';
import { lastDress } from './lastDress.ts';
import { rememberedSlides } from './rememberedSlides.ts';
import { rounds } from './rounds.ts';

/** How the live preview renders: what one round made, the next one takes over where it is the same. */
export interface MemoizedRenderers {
  readonly loadDrawingData: typeof loadDrawingData;
  readonly readDress: typeof readDress;
  readonly parseRules: typeof parseRules;
  readonly changeRendering: ChangeRendering;
  /** Forgets pictures, films, theme, tables and icons, when their files may have changed. */
  forgetFiles(): void;
}

export function memoizedRenderers(): MemoizedRenderers {
  const maps = lastOne<DrawingData>();
  const small = lastOne<DrawingData>();
  const drawings = rounds<Drawing>();
  const cleaned = rounds<string>();
  const highlighted = rounds<string>();
  const slides = rememberedSlides([drawings, cleaned, highlighted]);
  const numberOf = numbering();
  const dress = lastDress();
  let rules: { readonly key: string; readonly value: ProjectRules } | undefined;
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
    readDress: dress.take,
    parseRules(texts) {
      const key = JSON.stringify(texts);
      if (rules?.key !== key) rules = { key, value: parseRules(texts) };
      return rules.value;
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
      const rendering = {
        ...plain,
        draw: (fence, prefix, width, height) => {
          const key = JSON.stringify([fence.kind, fence.spec, prefix, width, height, dataOf(fence.kind), ...basis]);
          return drawings.take(key, () => plain.draw(fence, prefix, width, height));
        },
        sanitise: (markup) => cleaned.take(markup, () => plain.sanitise(markup)),
        highlight: (code, language) => highlighted.take(`${language}\n${code}`, () => plain.highlight(code, language)),
      } satisfies SlideContext;
      // Decks written for other tools bring styles of their own, which set fonts.
      if (deck.manifest.reveal !== undefined) return rendering;
      const { manifest, ledger, anchors, omitted } = deck;
      const around = JSON.stringify([
        ...[manifest, [...anchors], [...plain.formulas]],
        ...[deck.slides.length, omitted.map(({ slides: { length } }) => length)],
        ...[ledger, plain.assets, plain.films, plain.marks, data.maps ?? data.icons, data.icons, data.tables].map(
          numberOf,
        ),
      ]);
      return { ...rendering, takeSlide: (slide, render) => slides.take(slide, around, render) };
    },
    forgetFiles() {
      small.forget();
      dress.forget();
    },
  };
}

/** Keeps the result for the last key alone. */
function lastOne<T>() {
  let last: { readonly key: string; readonly value: T } | undefined;
  let forgotten = 0;
  const take = async (key: string, make: () => Promise<T>): Promise<T> => {
    if (last?.key === key) return last.value;
    const begun = forgotten;
    const value = await make();
    // What was begun before is old.
    if (begun === forgotten) last = { key, value };
    return value;
  };
  return Object.assign(take, {
    forget(): void {
      forgotten += 1;
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
