import type { FallbackCharacter, InspectFunctions } from '../../model/clientFunctions.ts';
import type { SlideLegibility } from '../../model/slideInspection.ts';
import { namedSlides } from './namedSlides.ts';
import { seenTexts } from './seenTexts.ts';

/** The element that holds the hidden lines. */
const holderId = 'talk-probes';

/** Sets all characters that are seen in each font family in a hidden line. @returns each line's family and selector. */
export async function setProbes(): ReturnType<InspectFunctions['setProbes']> {
  const holder = Object.assign(document.createElement('div'), { id: holderId });
  holder.style.cssText = 'position:absolute;left:0;top:0;opacity:0;pointer-events:none';
  const characters = charactersByFamily();
  for (const [family, own] of characters) {
    const line = document.createElement('div');
    line.style.fontFamily = family;
    line.textContent = [...own].join('');
    holder.append(line);
  }
  document.body.append(holder);
  // Which font a line is set in is known once it is laid out with its fonts there.
  holder.getBoundingClientRect();
  await document.fonts.ready;
  holder.getBoundingClientRect();
  return [...characters.keys()].map((family, index) => ({ family, selector: `#${holderId} > ${nth(index)}` }));
}

/** Takes a hidden line apart, one element a character. @returns each character and its selector. */
export function splitProbe(selector: string): ReturnType<InspectFunctions['splitProbe']> {
  const line = document.querySelector(selector);
  const characters = [...(line?.textContent ?? '')];
  line?.replaceChildren(
    ...characters.map((character) => Object.assign(document.createElement('span'), { textContent: character })),
  );
  // As above: of an element that is not laid out yet Chromium names no font, and its character would pass.
  line?.getBoundingClientRect();
  return characters.map((character, index) => ({ character, selector: `${selector} > ${nth(index)}` }));
}

/** Takes the hidden lines away, and finds the texts that hold these characters, by slide. */
export function findCharacters(
  characters: readonly FallbackCharacter[],
): readonly Pick<SlideLegibility, 'id' | 'stray'>[] {
  document.getElementById(holderId)?.remove();
  if (characters.length === 0) return [];
  return namedSlides().map((slide) => ({
    id: slide.id,
    stray: seenTexts(slide).flatMap(({ holder, words }) => {
      const { fontFamily } = getComputedStyle(holder);
      return characters
        .filter(({ family, character }) => family === fontFamily && (holder.textContent ?? '').includes(character))
        .map(({ character }) => ({ text: words, character }));
    }),
  }));
}

function charactersByFamily(): Map<string, Set<string>> {
  const families = new Map<string, Set<string>>();
  for (const { holder } of namedSlides().flatMap(seenTexts)) {
    const { fontFamily } = getComputedStyle(holder);
    const known = families.get(fontFamily) ?? new Set();
    families.set(fontFamily, known);
    for (const node of holder.childNodes) {
      if (node instanceof Text) for (const character of node.data.replace(/\s/g, '')) known.add(character);
    }
  }
  return families;
}

function nth(index: number): string {
  return `:nth-child(${index + 1})`;
}
