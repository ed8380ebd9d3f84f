import type { Artifact, ArtifactAudience, ArtifactSession, ProducedArtifact } from '../model/artifact.ts';
import type { SheetContext } from '../render/sheets/sheetContext.ts';

/** A file of a kind, without what its kind says of it. */
export interface ArtifactFile {
  /** Path in the output folder. */
  readonly path: string;
  readonly label: string;
  produce(session: ArtifactSession): Promise<ProducedArtifact>;
}

/** A kind of file that the kit can make of a deck; one file of artifacts/ each. */
export interface ArtifactKind {
  /** What `--only` calls it. */
  readonly kind: string;
  /** Who may have such files. Said here and nowhere else. */
  readonly audience: ArtifactAudience;
  /** Whether it is made only for those who ask: by `--only`, or by `exports` in the deck's manifest. */
  readonly onRequest?: true;
  /** Whether it takes a browser. */
  readonly printed: boolean;
  /** Whether it plays the deck's films, which then lie beside it. */
  readonly playsFilms?: true;
  /** The files of this kind that a deck's manifest asks for. */
  readonly files: (context: SheetContext) => readonly ArtifactFile[];
}

/** The files of a kind with what the kind says of them. */
export function artifactsOf({ kind, audience, files }: ArtifactKind, context: SheetContext): Artifact[] {
  return files(context).map((file) => ({ ...file, kind, audience }));
}
