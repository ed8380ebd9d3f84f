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

/** The files that a request wants of a deck; films come with whatever plays them. */
export function deckArtifacts(context: SheetContext, request: Pick<BuildRequest, 'only'>): Artifact[] {
  const beside = wantsFilms(request) ? [media] : [];
  const { exports } = context.deck.manifest;
  const wanted = wantedKinds(request).filter(
    ({ kind, onRequest }) =>
      onRequest === undefined || request.only !== undefined || exports.some((one) => one === kind),
  );
  return [...beside, ...wanted].flatMap((kind) => artifactsOf(kind, context));
}

/** Whether a request wants anything that plays films. */
export function wantsFilms(request: Pick<BuildRequest, 'only'>): boolean {
  return wantedKinds(request).some(({ playsFilms }) => playsFilms === true);
}

/** Whether a request wants anything that takes a browser. */
export function wantsBrowser(request: Pick<BuildRequest, 'only'>): boolean {
  return wantedKinds(request).some(({ printed }) => printed);
}

function wantedKinds({ only }: Pick<BuildRequest, 'only'>): readonly ArtifactKind[] {
  return artifactKinds.filter(({ kind, optional }) => (only === undefined ? optional !== true : only.includes(kind)));
}
