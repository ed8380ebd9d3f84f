import type { BrowserSession } from '../../src/browser/browserSession.ts';
import { inspectSlides } from '../../src/browser/legibility/inspectSlides.ts';
import { legibilityDiagnostics } from '../../src/check/measured/legibilityDiagnostics.ts';
import { overflowDiagnostics } from '../../src/check/measured/overflowDiagnostics.ts';
import { slideSize } from '../../src/render/sheets/sheetContext.ts';
import type { RenderedTalk } from './renderedTalk.ts';

/** What is wrong with a deck's slides, as its author would read it. Throws when a slide was not looked at. */
export async function slideFaults(session: BrowserSession, talk: RenderedTalk): Promise<string[]> {
  const { deck } = talk;
  const { measures, legibility } = await inspectSlides(session, {
    ...talk.slidesSheet(),
    width: slideSize(deck).width,
  });
  const [seen, there] = [measures, deck.slides].map((all) => all.map(({ id }) => id).join(' '));
  if (seen !== there) throw new Error(`Looked at ${seen}, not at ${there}.`);
  return [...overflowDiagnostics(deck, measures), ...legibilityDiagnostics(deck, legibility)].map(
    ({ code, message, at }) => `${at?.file}:${at?.line}  ${code}  ${message}`,
  );
}
