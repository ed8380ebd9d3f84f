import { bundleClient } from '../bundle/bundleClient.ts';
import type { Deck } from '../model/deck.ts';
import type { FinishedPage } from '../model/finishedPage.ts';
import type { PrintJob } from '../model/output.ts';
import type { Project } from '../model/project.ts';
import { type BuildRequest, wants } from './buildRequest.ts';
import type { RenderedTalk } from './renderTalk.ts';

/** A page of a deck that opens by double-click. */
export interface DeckPage {
  /** Path in the output folder. */
  readonly path: string;
  make(): Promise<FinishedPage>;
}

/** The pages that a request wants of a deck, in the order in which they are listed. */
export function deckPages(talk: RenderedTalk, deck: Deck, project: Project, request: BuildRequest): DeckPage[] {
  const { name } = deck.manifest;
  const page = (path: string, notes: boolean): DeckPage => ({
    path: `${name}/${path}`,
    make: async () => talk.page(await bundleClient(project.kit, notes ? 'speaker' : 'deck'), notes),
  });
  return [
    ...(wants(request, 'deck') ? [page('deck.html', false)] : []),
    ...(wants(request, 'speaker') ? [page('private/speaker.html', true)] : []),
  ];
}

/** The sheets that a request wants printed of a deck. */
export function deckSheets(talk: RenderedTalk, deck: Deck, request: BuildRequest): PrintJob[] {
  return [
    ...(wants(request, 'slides') ? [talk.slidesSheet()] : []),
    ...(wants(request, 'handouts') ? deck.manifest.handouts.map((layout) => talk.handout(layout)) : []),
    ...(wants(request, 'notes') ? [talk.notesSheet()] : []),
  ];
}
