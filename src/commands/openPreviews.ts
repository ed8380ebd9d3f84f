import { createHash } from 'node:crypto';
import { openMermaidDrawer } from '../artifacts/mermaidDrawer.ts';
import { bundleClient } from '../bundle/bundleClient.ts';
import { clientScripts } from '../bundle/clientScripts.ts';
import { openProject } from '../load/openProject.ts';
import { readFonts } from '../load/readFonts.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import { wholePage } from '../model/finishedPage.ts';
import type { PreviewChange, PreviewFault } from '../model/preview.ts';
import { memoizedParsers } from '../serve/preview/memoizedParsers.ts';
import { type DeckPreview, previewDeck } from '../serve/preview/previewDeck.ts';
import type { PreviewedDeck, PreviewSite } from '../serve/preview/previewFace.ts';
import type { PreviewContext } from '../serve/preview/readPreview.ts';
import { watchFolders } from '../serve/preview/watchFolders.ts';
import { takeTurns } from '../serve/takeTurns.ts';
import { deckTasks } from '../talk/deckTasks.ts';

/** What the preview tells beside its pages: a deck's faults, whenever they change. */
export type FaultListener = (deck: string, faults: readonly PreviewFault[]) => void;

/** How a request asks for a deck: by its name or path, and in which languages, where not in its own. */
export interface PreviewWish {
  readonly wanted: string;
  readonly languages?: BuildRequest['languages'];
}

/** Decks under preview: each begins when its page is first asked for, and follows the disk from then on. */
export interface Previews {
  readonly site: Omit<PreviewSite, 'list'>;
  /** Something has changed: what pages follow is read again, and all else once it is asked for. @param isOnDisk or in drafts alone. */
  refresh(isOnDisk: boolean): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens nothing yet: a deck is read when it is first asked for.
 * @param find how to ask for the deck of that name; undefined when there is none. @param hear left out where somebody else
 * tells what the rules say of a deck. @param drawn is called when drawings that took long are there to be asked for.
 */
export async function openPreviews(
  request: BuildRequest,
  find: (name: string) => PreviewWish | undefined,
  hear: FaultListener | undefined,
  drawn?: () => void,
): Promise<Previews> {
  const project = openProject(request.folder);
  const fonts = readFonts(project);
  const client = await bundleClient(project.kit, 'preview');
  const readScript = clientScripts(project.kit);
  const drawer = openMermaidDrawer(request, () => undefined);
  const { draw: drawMermaid } = drawer;
  const context: PreviewContext = {
    request,
    fonts,
    client,
    paper: () => readScript('paper'),
    parsers: memoizedParsers(),
    inTurn: takeTurns(),
    drawMermaid,
    isRuledElsewhere: hear === undefined,
    ...(drawn && { drawn }),
  };
  const fontCss = wholePage({ html: fonts.wholeCss(), resolveAsset: fonts.resolveAsset });
  const fontsHref = `/fonts-${createHash('sha256').update(fontCss).digest('hex').slice(0, 12)}.css`;

  const previews = new Map<string, DeckPreview>();
  const refresh = async (isOnDisk: boolean): Promise<void> => {
    await Promise.all([...previews.values()].map((preview) => preview.refresh(isOnDisk)));
    follow();
  };
  const watch = watchFolders(() => void refresh(true));
  const follow = (): void => watch.set(new Set([...previews.values()].flatMap((preview) => [...preview.folders])));
  const previewOf = (name: string): DeckPreview | undefined => {
    const known = previews.get(name);
    if (known !== undefined) return known;
    const wish = find(name);
    if (wish === undefined) return undefined;
    const { wanted, languages } = wish;
    const asked = languages === undefined ? context : { ...context, request: { ...request, languages } };
    const preview = previewDeck(wanted, asked, (faults) => hear?.(name, faults));
    previews.set(name, preview);
    return preview;
  };

  return {
    site: {
      fonts: { path: fontsHref, css: fontCss },
      deck(name) {
        const preview = previewOf(name);
        if (preview === undefined) return undefined;
        const page = async (): Promise<string> => {
          const body = await preview.page(fontsHref);
          follow();
          return body;
        };
        const slide = async (key: string): Promise<string | undefined> => {
          const body = await preview.slide(key, fontsHref);
          follow();
          return body;
        };
        const sheet: PreviewedDeck['sheet'] = async (wanted, section) => {
          const body = await preview.sheet(wanted, section, fontsHref);
          follow();
          return body;
        };
        const since = async (version: string): Promise<PreviewChange> => {
          const change = await preview.since(version);
          follow();
          return change;
        };
        return { page, slide, sheet, since, film: preview.film, follow: preview.follow };
      },
    },
    refresh,
    async close() {
      watch.close();
      for (const preview of previews.values()) preview.close();
      await drawer.close();
    },
  };
}

/** The decks of the project as they are by now: one may have come meanwhile. @returns how a request names each, by name. */
export function decksNow(request: BuildRequest): ReadonlyMap<string, string> {
  return new Map(deckTasks({ ...request, decks: [] }).map(({ name, wanted }) => [name, wanted]));
}
