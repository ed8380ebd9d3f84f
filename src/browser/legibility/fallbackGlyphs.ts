import type { CDPSession, Page } from 'puppeteer';
import type { SlideLegibility } from '../../model/slideInspection.ts';
import type { InspectedPage } from './collectTexts.ts';

type Found = readonly { readonly id: string; readonly stray: SlideLegibility['stray'] }[];

/**
 * Characters that the browser took from a font of the machine, by slide: it is asked which fonts it used. All characters of a
 * family are set once in a hidden line, and only a line with a stray font is taken apart. Runs after `collectTexts`.
 */
export async function fallbackGlyphs(page: Page): Promise<Found> {
  const families = await page.evaluate(setProbes);
  const session = await page.createCDPSession();
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const stray: { family: string; character: string }[] = [];
    for (const [index, family] of families.entries()) {
      if (!(await usesMachineFont(session, `#talk-probe-${index}`))) continue;
      const count = await page.evaluate(splitProbe, index);
      for (let at = 0; at < count; at++) {
        const selector = `#talk-probe-${index} > :nth-child(${at + 1})`;
        if (!(await usesMachineFont(session, selector))) continue;
        stray.push({ family, character: await page.$eval(selector, (element) => element.textContent ?? '') });
      }
    }
    return await page.evaluate(findLetters, stray);
  } finally {
    await session.detach();
  }
}

async function usesMachineFont(session: CDPSession, selector: string): Promise<boolean> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.some(({ isCustomFont }) => !isCustomFont);
}

/** Runs in the page: a line for each font family with every character that is set in it. @returns the families. */
async function setProbes(): Promise<string[]> {
  const letters = new Map<string, Set<string>>();
  for (const { holder, slide } of (globalThis as InspectedPage).talkTexts ?? []) {
    const family = getComputedStyle(holder).fontFamily;
    const known = letters.get(family) ?? new Set();
    for (const node of slide.contains(holder) ? holder.childNodes : []) {
      if (node instanceof Text) for (const character of node.data.replace(/\s/g, '')) known.add(character);
    }
    letters.set(family, known);
  }
  const holder = Object.assign(document.createElement('div'), { id: 'talk-probes' });
  holder.style.cssText = 'position:absolute;left:0;top:0;opacity:0;pointer-events:none';
  for (const [index, [family, known]] of [...letters].entries()) {
    const line = Object.assign(document.createElement('div'), { id: `talk-probe-${index}` });
    line.style.fontFamily = family;
    line.textContent = [...known].join('');
    holder.append(line);
  }
  document.body.append(holder);
  // Which font a line is set in is known once it is laid out with its fonts there.
  holder.getBoundingClientRect();
  await document.fonts.ready;
  holder.getBoundingClientRect();
  return [...letters.keys()];
}

/** Runs in the page: one element a character. @returns how many. */
function splitProbe(index: number): number {
  const line = document.getElementById(`talk-probe-${index}`);
  const characters = [...(line?.textContent ?? '')];
  line?.replaceChildren(
    ...characters.map((character) => Object.assign(document.createElement('span'), { textContent: character })),
  );
  return characters.length;
}

/** Runs in the page: takes the probes away, and finds the texts that hold the characters. */
function findLetters(stray: readonly { readonly family: string; readonly character: string }[]): Found {
  document.getElementById('talk-probes')?.remove();
  return ((globalThis as InspectedPage).talkTexts ?? []).flatMap(({ slide, holder, words }) => {
    const family = getComputedStyle(holder).fontFamily;
    const own = stray.filter((one) => one.family === family && (holder.textContent ?? '').includes(one.character));
    return own.map(({ character }) => ({ id: slide.id, stray: [{ text: words, character }] }));
  });
}
