import type { MermaidAnswer, MermaidSettings } from '../../model/mermaid.ts';
import { plainSvg } from './plainSvg.ts';
import { readFault } from './readFault.ts';
import { seedChance } from './seedChance.ts';

/** What of the package is used; its script leaves it at this name. */
interface Mermaid {
  initialize(config: Readonly<Record<string, unknown>>): void;
  parse(text: string): Promise<unknown>;
  render(id: string, text: string, container: Element): Promise<{ readonly svg: string }>;
}

/**
 * Draws one diagram with the package that the page holds, and takes from its SVG what is seen: shapes and text. The same text gives
 * the same bytes: chance is seeded, and ids are numbered.
 */
export async function drawMermaid(source: string, settings: MermaidSettings): Promise<MermaidAnswer> {
  const { mermaid } = globalThis as { mermaid?: Mermaid };
  if (mermaid === undefined) return { message: 'the package `mermaid` does not run in this browser', late: true };
  const family = getComputedStyle(document.body).fontFamily;
  await fontsReady(family, source);
  const board = document.createElement('div');
  document.body.replaceChildren(board);
  seedChance();
  try {
    mermaid.initialize({ ...settings.config, fontFamily: family });
    await mermaid.parse(source);
    const { svg } = await mermaid.render('mermaid-drawing', source, board);
    board.innerHTML = svg;
    const drawn = board.querySelector('svg');
    if (drawn === null) return { message: 'nothing was drawn' };
    return plainSvg(drawn, settings.palette);
  } catch (error) {
    return readFault(error);
  }
}

/** The package measures text as it draws, so every face must be there before. */
async function fontsReady(family: string, text: string): Promise<void> {
  const faces = ['400', '600', '700', 'italic 400', 'italic 700'];
  await Promise.all(faces.map((face) => document.fonts.load(`${face} 16px ${family}`, text)));
}
