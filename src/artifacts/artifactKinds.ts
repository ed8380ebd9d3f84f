import type { Artifact } from '../model/artifact.ts';
import type { BuildRequest } from '../model/buildRequest.ts';
import type { SheetContext } from '../render/sheets/sheetContext.ts';
import { classroom } from './classroom.ts';
import { deckPage } from './deckPage.ts';
import { type ArtifactKind, artifactsOf } from './defineArtifactKind.ts';
import { handouts } from './handouts.ts';
import { media } from './media.ts';
import { notes } from './notes.ts';
import { notesFiles } from './notesFiles.ts';
import { phone } from './phone.ts';
import { presentation } from './presentation.ts';
import { privateHandouts } from './privateHandouts.ts';
import { privatePresentation } from './privatePresentation.ts';
import { slides } from './slides.ts';
import { speakerPage } from './speakerPage.ts';

/** Every kind of file that the kit makes of a deck, in the order in which a build lists them. */
export const artifactKinds: readonly ArtifactKind[] = [
  deckPage,
  speakerPage,
  slides,
  presentation,
  handouts,
  notes,
  privateHandouts,
  privatePresentation,
  phone,
  classroom,
  notesFiles,
];

/**
 * The files that a request wants of a deck; films come with whatever plays them.
 * @param besides kinds that are wanted beside those of the manifest's `exports`.
 */
export function deckArtifacts(
  context: SheetContext,
  request: Pick<BuildRequest, 'only'>,
  besides: readonly string[] = [],
): Artifact[] {
  const beside = wantsFilms(request) ? [media] : [];
  const { exports } = context.deck.manifest;
  return [...beside, ...wantedKinds(request, [...exports, ...besides])].flatMap((kind) => artifactsOf(kind, context));
}

/** Whether a request wants anything that plays films. */
export function wantsFilms(request: Pick<BuildRequest, 'only'>): boolean {
  return wantedKinds(request).some(({ playsFilms }) => playsFilms === true);
}

/** Whether a request wants anything that takes a browser. */
export function wantsBrowser(request: Pick<BuildRequest, 'only'>): boolean {
  return wantedKinds(request).some(({ printed }) => printed);
}

/** @param asked kinds that the deck's manifest asks for beside those that every deck has. */
function wantedKinds({ only }: Pick<BuildRequest, 'only'>, asked: readonly string[] = []): readonly ArtifactKind[] {
  return artifactKinds.filter(({ kind, onRequest }) => {
    if (only !== undefined) return only.includes(kind);
    return onRequest !== true || asked.includes(kind);
  });
}
