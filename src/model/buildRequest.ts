import type { DeckManifest } from './manifest.ts';
import type { DraftTexts } from './project.ts';
import type { SeparatorTexts } from './separatorTexts.ts';

/** What is asked of a build. */
export interface BuildRequest {
  /** Folder the command was given in. */
  readonly folder: string;
  /** Names of decks, or paths of Markdown files; empty means every deck. */
  readonly decks: readonly string[];
  /** Output folder, absolute. */
  readonly out: string;
  readonly paper: DeckManifest['paper'] | undefined;
  /** Minutes to fit decks into, instead of their manifests' slots; each has a name of its own then (slotName). */
  readonly slot?: number | undefined;
  readonly ink?: DeckManifest['ink'] | undefined;
  /** BCP 47 tags of the language to build in instead of the manifest's, or of two side by side. */
  readonly languages?: readonly [string, ...string[]] | undefined;
  /** Day of the talk, YYYY-MM-DD, instead of the manifest's. */
  readonly date?: string | undefined;
  /** Who invites, instead of the manifest's. */
  readonly host?: string | undefined;
  /** Whether the talk is to be given: what is too old is then refused even where no day is named. */
  readonly given?: boolean | undefined;
  /** Whether what is told mildly for once, as in decks of other tools, is taken as severely as elsewhere. */
  readonly strict?: boolean | undefined;
  /** What parts decks of other tools into slides, instead of what they say themselves. */
  readonly separators?: SeparatorTexts | undefined;
  /** Kinds of artifact to build (artifacts/artifactKinds.ts); all when undefined. */
  readonly only: readonly string[] | undefined;
  /** Handout layouts instead of the manifest's, from `--only handouts=…`. */
  readonly handouts: DeckManifest['handouts'] | undefined;
  /** Path of a browser, from `--browser`. */
  readonly browser: string | undefined;
  /** WebSocket address of a browser that already runs, to be joined instead of starting one. */
  readonly endpoint?: string | undefined;
  readonly timeoutMs: number | undefined;
  /** Texts in place of those on disk, by project path. A build has none: what is printed is what is saved. */
  readonly drafts?: DraftTexts;
  /** Ends the work early: what is on its way then never comes into place. */
  readonly signal?: AbortSignal | undefined;
  /** Builds even what is up to date. */
  readonly force: boolean;
  /** Today as YYYY-MM-DD. */
  readonly today: string;
}

/** The name of a deck as a request wants it: in another language, or in two, it has a folder of its own. */
export function requestedName(name: string, { languages }: Pick<BuildRequest, 'languages'>): string {
  return [name, ...(languages ?? [])].join('-');
}

/** A manifest with the command line's wishes in it. */
export function applyRequest(manifest: DeckManifest, request: BuildRequest): DeckManifest {
  const [language, second] = request.languages ?? [];
  return {
    ...manifest,
    ...(language === undefined ? {} : { name: requestedName(manifest.name, request), language }),
    ...(language === undefined ? {} : { languages: second === undefined ? undefined : [language, second] }),
    ...(request.paper === undefined ? {} : { paper: request.paper }),
    ...(request.ink === undefined ? {} : { ink: request.ink }),
    ...(request.date === undefined ? {} : { date: request.date }),
    ...(request.host === undefined ? {} : { host: request.host }),
    ...(request.handouts === undefined ? {} : { handouts: request.handouts }),
  };
}
