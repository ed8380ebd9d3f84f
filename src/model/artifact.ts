import type { Film } from './film.ts';
import type { FinishedPage } from './finishedPage.ts';
import type { PrintJob } from './output.ts';
import type { PageFit } from './pageFit.ts';
import type { SlidesInspection } from './slideInspection.ts';
import type { ReadPart, ReadPresentation } from './slideReading.ts';

/** Who may have a file: `private` ones hold what only the speaker sees. */
export type ArtifactAudience = 'shared' | 'private';

/** A file that the kit can make. The list of all is artifacts/artifactKinds.ts; a build, `--only` and the gallery read it. */
export interface Artifact {
  /** Path in the output folder, with forward slashes. */
  readonly path: string;
  /** The name that `--only` gives files of its kind. */
  readonly kind: string;
  /** What it is, as the gallery says it. */
  readonly label: string;
  readonly audience: ArtifactAudience;
  /** Makes the file with what the session offers. @throws TalkError of printing. */
  produce(session: ArtifactSession): Promise<ProducedArtifact>;
}

/** What artifacts are made with: one browser, one bundle of each client. */
export interface ArtifactSession {
  /** Script and styles of one entry of client/, as one classic script. */
  client(entry: 'deck' | 'speaker'): Promise<ClientCode>;
  /** A page that opens by double-click. */
  page(page: FinishedPage): ProducedArtifact;
  /** A file of another kind. @param text all the words in it, which the last gate reads. */
  text(text: string, content: string | Uint8Array): ProducedArtifact;
  /** Copies a film without what its file says beside it, or keeps the copy that stands there already. */
  film(path: string, film: Film): ProducedArtifact;
  /** Prints a page, or keeps the file that it was printed to before. */
  print(job: PrintJob): Promise<ProducedArtifact>;
  /** The same for the slides themselves, which the browser also inspects one by one. */
  printSlides(job: PrintJob): Promise<ProducedArtifact>;
  /**
   * Reads the slides of a page for a presentation program, once for all files of a deck.
   * @param needsPicture whether a picture or drawing is wanted as pixels.
   */
  readSlides(job: PrintJob, needsPicture: (part: ReadPart) => boolean): Promise<ReadPresentation>;
}

/** Script and styles of the browser side, as one classic script that works from `file://`. */
export interface ClientCode {
  readonly script: string;
  readonly css: string;
  /** Whole documents that the script writes into windows it opens, as text; the scripts in them must be let run, too. */
  readonly documents: readonly string[];
}

/** A file's content, and what was learned on the way. */
export interface ProducedArtifact {
  /** The page it is, or was printed from: the last gate reads it. */
  readonly source: FinishedPage & Partial<Pick<PrintJob, 'metadata' | 'handout'>>;
  /** Undefined when the file that stands there already is kept. */
  readonly content: Uint8Array | Iterable<string | Uint8Array> | undefined;
  /** Bytes of a kept file. */
  readonly keptBytes?: number;
  /** Of a PDF. */
  readonly pages?: number;
  /** Names the page and the printer of a PDF, or the file of a film, so that next time it may be kept. */
  readonly hash?: string;
  /** What the browser saw of the slides. */
  readonly inspection?: SlidesInspection;
  /** What is to be known of it by who hands it on, as a sentence. */
  readonly note?: string;
  /** What a page lost when it was fitted. */
  readonly fit?: PageFit;
}
