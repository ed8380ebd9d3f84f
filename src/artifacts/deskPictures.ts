import type { BrowserSession } from '../browser/browserSession.ts';
import { pressThrough } from '../browser/pressThrough.ts';
import { signPng } from '../deliver/signPng.ts';
import type { Artifact, ArtifactSession, ClientCode } from '../model/artifact.ts';
import type { FinishedPage } from '../model/finishedPage.ts';
import { TalkError } from '../model/talkError.ts';
import { renderDeckPage } from '../render/renderDeckPage.ts';
import type { SheetContext } from '../render/sheets/sheetContext.ts';

/** A slide whose pictures are wanted: their names, one for each of its states, in order. */
export interface SlidePictures {
  /** The slide's id. */
  readonly id: string;
  readonly names: readonly string[];
}

/** Height of a slide in CSS pixels, and of its picture in pixels. */
const slideHeight = 720;
const pictureHeight = 1080;

/** Words of reveal.js by which a deck would not be pressed through from its first slide to its last. */
const plainOrder = { keyboard: true, keyboardCondition: null, shuffle: false, loop: false, autoSlide: 0 };

/**
 * Pictures of all that a deck shows, 1920 × 1080 pixels, or 1440 × 1080 at 4:3, for desks that show pictures alone. The deck itself is
 * pressed through; where it plays a film, its first picture stands.
 * @param kind what these files are called among artifacts. @param wanted all slides of the deck, in order.
 */
export function deskPictures(
  context: SheetContext,
  session: BrowserSession,
  kind: string,
  wanted: readonly SlidePictures[],
): Artifact[] {
  const { deck, slides } = context;
  const { name } = deck.manifest;
  const waiting = new Map<string, (picture: Uint8Array) => void>();
  let walk: Promise<void> | undefined;
  const begin = async ({ client }: ArtifactSession): Promise<void> => {
    const page = picturedDeck(context, await client('deck'));
    const size = { width: deck.manifest.format === '4:3' ? 960 : 1280, height: slideHeight };
    const scale = pictureHeight / slideHeight;
    const pictures = wanted.reduce((sum, { names }) => sum + names.length, 0);
    await pressThrough(session, { ...page, ...size, name, scale, pictures }, ({ slide, step }, picture) => {
      const take = waiting.get(key(slide, step));
      if (take === undefined) throw unlike(name, `\`${slide}\` comes in more steps than it has`);
      take(signPng(picture));
    });
  };
  return wanted.flatMap(({ id, names }) =>
    names.map((file, step) => ({
      path: `${name}/pictures/${file}`,
      kind,
      label: `Picture: ${file}`,
      audience: 'shared' as const,
      async produce(own: ArtifactSession) {
        const taken = new Promise<Uint8Array>((resolve) => {
          waiting.set(key(id, step), resolve);
        });
        walk ??= begin(own);
        const content = await Promise.race([taken, walk.then(() => undefined)]);
        if (content === undefined) throw unlike(name, `\`${id}\` never came, or not all of its steps`);
        const html = slides.find(({ slide }) => slide.id === id)?.printed.markup ?? '';
        return { source: { html, resolveAsset: context.resolveAsset }, content };
      },
    })),
  );
}

/** The deck as deck.html, with stills instead of films, and run in its plain order whatever it wishes. */
function picturedDeck(context: SheetContext, client: ClientCode): FinishedPage {
  const { manifest } = context.deck;
  const revealOptions = { ...manifest.revealOptions, ...plainOrder };
  const deck = { ...context.deck, manifest: { ...manifest, revealOptions } };
  const slides = context.slides.map((slide) => ({ ...slide, section: slide.printed }));
  return renderDeckPage({ ...context, deck, slides, films: [] }, client, false);
}

function key(slide: string, step: number): string {
  return `${step} ${slide}`;
}

function unlike(name: string, what: string): TalkError {
  return new TalkError('print-wrong', `${name} cannot be pressed through from its first slide to its last: ${what}.`);
}
