import { noDecks } from '../load/noDecks.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import { renderDeckList } from '../render/renderDeckList.ts';
import { previewFace } from '../serve/preview/previewFace.ts';
import { startServer } from '../serve/startServer.ts';
import { deckTasks } from '../talk/deckTasks.ts';
import { decksNow, type FaultListener, openPreviews, type PreviewWish } from './openPreviews.ts';

/** A preview that runs. */
export interface Preview {
  /** Address of the deck that was asked for, or of the list of decks. */
  readonly url: string;
  close(): Promise<void>;
}

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
  const find = (name: string): PreviewWish | undefined => {
    const wanted = only?.name === name ? only.wanted : decksNow(request).get(name);
    return wanted === undefined ? undefined : { wanted };
  };
  const previews = await openPreviews(request, find, hear);
  const list = (): string => renderDeckList(only === undefined ? [...decksNow(request).keys()] : [only.name]);
  const server = await startServer(previewFace({ ...previews.site, list }), { port });
  const first = only ?? (tasks.length === 1 ? tasks[0] : undefined);
  return {
    url: server.address(first === undefined ? '/' : `/${encodeURIComponent(first.name)}/`),
    async close() {
      await Promise.all([server.close(), previews.close()]);
    },
  };
}
