import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { openMermaidDrawer } from '../artifacts/mermaidDrawer.ts';
import { bundleClient } from '../bundle/bundleClient.ts';
import { noDecks } from '../load/noDecks.ts';
import { openProject } from '../load/openProject.ts';
import { isInside } from '../load/readContained.ts';
import { readFonts } from '../load/readFonts.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import { wholePage } from '../model/finishedPage.ts';
import type { PreviewFault } from '../model/preview.ts';
import { renderDeckList } from '../render/renderDeckList.ts';
import { memoizedParsers } from '../serve/preview/memoizedParsers.ts';
import { type DeckPreview, previewDeck } from '../serve/preview/previewDeck.ts';
import { type PreviewSite, previewFace } from '../serve/preview/previewFace.ts';
import type { PreviewContext } from '../serve/preview/readPreview.ts';
import { watchFolders } from '../serve/preview/watchFolders.ts';
import { startServer } from '../serve/startServer.ts';
import { type DeckTask, deckTasks } from '../talk/deckTasks.ts';

/** A preview that runs. */
export interface Preview {
  /** Address of the deck that was asked for, or of the list of decks. */
  readonly url: string;
  close(): Promise<void>;
}

/** What the preview tells beside its pages: a deck's faults, whenever they change. */
export type FaultListener = (deck: string, faults: readonly PreviewFault[]) => void;

/**
 * Shows decks in the browser as they are written: a saved change appears on the open page, which stays where it is.
 * Pages hold the speaker notes, so they are served to this machine alone.
 * @param request with one deck or Markdown file, or none for a list of the project's decks.
 * @param port the one to listen on; when undefined the next free one.
 * @throws TalkError `unknown-deck`, or `usage` for a file that is not there, a project without decks and a port that is taken.
 */
export async function previewTalk(
  request: BuildRequest,
  port: number | undefined,
  hear: FaultListener,
): Promise<Preview> {
  const tasks = deckTasks(request);
  const only = request.decks.length > 0 ? tasks[0] : undefined;
  if (tasks.length === 0) throw noDecks(request.folder);
  // A deck may come into the project meanwhile.
  const allTasks = (): DeckTask[] => deckTasks({ ...request, decks: [] });
  const project = openProject(request.folder);
  const fonts = readFonts(project);
  const client = await bundleClient(project.kit, 'preview');
  const drawer = openMermaidDrawer(request, () => undefined);
  const { draw: drawMermaid } = drawer;
  const context: PreviewContext = { request, fonts, client, parsers: memoizedParsers(), drawMermaid };
  const fontCss = wholePage({ html: fonts.wholeCss(), resolveAsset: fonts.resolveAsset });
  const fontsHref = `/fonts-${createHash('sha256').update(fontCss).digest('hex').slice(0, 12)}.css`;

  const previews = new Map<string, DeckPreview>();
  const words = join(project.root, 'decks');
  const watch = watchFolders((changed) => {
    const data = [...changed].some((folder) => !isInside(words, folder));
    void Promise.all([...previews.values()].map((preview) => preview.refresh(data))).then(follow);
  });
  const follow = (): void => watch.set(new Set([...previews.values()].flatMap((preview) => [...preview.folders])));
  const previewOf = (name: string): DeckPreview | undefined => {
    const known = previews.get(name);
    if (known !== undefined) return known;
    const wanted = (only?.name === name ? only : allTasks().find((task) => task.name === name))?.wanted;
    if (wanted === undefined) return undefined;
    const preview = previewDeck(wanted, context, (faults) => hear(name, faults));
    previews.set(name, preview);
    return preview;
  };

  const site: PreviewSite = {
    list: () => renderDeckList(only === undefined ? allTasks().map((task) => task.name) : [only.name]),
    fonts: { path: fontsHref, css: fontCss },
    deck(name) {
      const preview = previewOf(name);
      if (preview === undefined) return undefined;
      const page = async (): Promise<string> => {
        const body = await preview.page(fontsHref);
        follow();
        return body;
      };
      return { page, film: preview.film, follow: preview.follow };
    },
  };
  const server = await startServer(previewFace(site), { port });
  const first = only ?? (tasks.length === 1 ? tasks[0] : undefined);
  return {
    url: server.address(first === undefined ? '/' : `/${encodeURIComponent(first.name)}/`),
    async close() {
      watch.close();
      for (const preview of previews.values()) preview.close();
      await Promise.all([server.close(), drawer.close()]);
    },
  };
}
