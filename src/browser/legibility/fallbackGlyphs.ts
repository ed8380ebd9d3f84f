import type { CDPSession, Page } from 'puppeteer';
import type { FallbackCharacter } from '../../model/clientFunctions.ts';
import type { SlideLegibility } from '../../model/slideInspection.ts';
import type { PageClient } from '../pageClient.ts';

/**
 * Characters that the browser took from a font of the machine, by slide: it is asked which fonts it used. All characters of a
 * family are set once in a hidden line, and only a line with a stray font is taken apart.
 */
export async function fallbackGlyphs(
  page: Page,
  client: PageClient,
): Promise<readonly Pick<SlideLegibility, 'id' | 'stray'>[]> {
  const probes = await client.inspect('setProbes');
  const session = await page.createCDPSession();
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const found: FallbackCharacter[] = [];
    for (const { family, selector } of probes) {
      if (!(await usesMachineFont(session, selector))) continue;
      for (const one of await client.inspect('splitProbe', selector)) {
        if (await usesMachineFont(session, one.selector)) found.push({ family, character: one.character });
      }
    }
    return await client.inspect('findCharacters', found);
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
