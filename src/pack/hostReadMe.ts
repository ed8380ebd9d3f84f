import { basename, dirname } from 'node:path';
import { fileSize } from '../model/fileSize.ts';
import { handoutCopies } from '../render/sheets/handouts/handoutCopies.ts';
import { type HandoutLayout, handoutLayouts } from '../schema/manifestSchema.ts';
import { deskKind, isSpeakers, packFiles, packFolders } from './packPaths.ts';
import { sheetCopies, sheetSides } from './sheetCopies.ts';

/** A file as it lies in a pack. */
export interface PackedFile {
  /** Path in the pack. */
  readonly path: string;
  readonly kind: string;
  readonly label: string;
  readonly bytes: number;
  /** Of a PDF. */
  readonly pages?: number;
}

/** What a host is told of a pack. */
export interface HostReadMe {
  readonly title: string;
  /** Lines below the title: who, when, for whom. */
  readonly about: readonly string[];
  readonly parts: readonly ReadMePart[];
}

export interface ReadMePart {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly files: readonly ReadMeFile[];
}

/** A file, or a folder of files, and what is to be done with it. */
export interface ReadMeFile {
  readonly path: string;
  readonly what: string;
}

/** What the page for hosts is made of. */
export interface PackFacts {
  readonly title: string;
  readonly speaker: string | undefined;
  readonly host: string | undefined;
  /** Day of the talk as readers write it. */
  readonly day: string | undefined;
  readonly minutes: number;
  readonly slides: number;
  readonly paper: 'letter' | 'a4';
  readonly ink: 'color' | 'black';
  /** How many listeners are expected. */
  readonly listeners: number | undefined;
  /** Whether the operator's page tells last words of notes. */
  readonly told: boolean;
  readonly files: readonly PackedFile[];
}

/** The page for whoever gets a pack: what to open, what to print how often, what is whose. In English, as labels of files are. */
export function hostReadMe(facts: PackFacts): HostReadMe {
  const { title, speaker, host, day, minutes } = facts;
  return {
    title,
    about: [
      [speaker, host === undefined ? undefined : `for ${host}`, day].filter((part) => part !== undefined).join(', '),
      `${facts.slides} slides${minutes > 0 ? `, ${minutes} minutes` : ''}.`,
      'Nothing here needs the internet.',
    ].filter((line) => line !== ''),
    parts: [toShow(facts), forDesk(facts), toPrint(facts), besides(facts), forSpeaker(facts), whole()].filter(
      (part) => part.lines.length + part.files.length > 0,
    ),
  };
}

function toShow({ files }: PackFacts): ReadMePart {
  const films = files.filter(({ kind }) => kind === 'media');
  const bytes = films.reduce((sum, file) => sum + file.bytes, 0);
  return {
    heading: 'To show the talk',
    lines: [],
    files: [
      ...named(
        files,
        ({ kind }) => kind === 'deck',
        'Open it in any browser (a double click does), then press F for the full screen and the space bar to go on.',
      ),
      ...(films.length === 0
        ? []
        : [
            {
              path: dirname(films[0]?.path ?? ''),
              what: `Films and sounds (${fileSize(bytes)}). Leave this folder beside deck.html.`,
            },
          ]),
      ...named(
        files,
        ({ kind }) => kind === 'slides',
        'The same slides on paper or as pages, all steps shown at once.',
      ),
    ],
  };
}

function forDesk({ files, told }: PackFacts): ReadMePart {
  const own = files.filter(({ kind }) => kind === deskKind);
  const pictures = own.filter(({ path }) => path.endsWith('.png'));
  const folder = dirname(pictures[0]?.path ?? '');
  return {
    heading: 'For whoever runs the screen',
    lines: told
      ? [
          'The operator’s page tells the last words before each slide, so that the slide comes on time. They are of the speaker’s notes, and told on purpose; the notes themselves are not for the desk.',
        ]
      : [],
    files: [
      ...named(
        own,
        ({ path }) => path.endsWith('operator.pdf'),
        'Print one: what comes when, what is heard before it, and how long it stays.',
      ),
      ...named(own, ({ path }) => path.endsWith('operator.txt'), 'The same as plain text.'),
      ...(pictures.length === 0
        ? []
        : [
            {
              path: folder,
              what: `${pictures.length} ${pictures.length === 1 ? 'picture' : 'pictures'} for programs that show pictures alone, in the order of their names; -s01, -s02 are the steps of one slide. A slide keeps its name in later packs.`,
            },
          ]),
      { path: packFiles.changes, what: 'What is other than in the last pack.' },
      ...files
        .filter(({ path, kind }) => path.startsWith(`${packFolders.desk}/`) && kind !== deskKind && kind !== 'slides')
        .map(asLabelled),
    ],
  };
}

function toPrint(facts: PackFacts): ReadMePart {
  const sheets = facts.files.filter((file) => layoutOf(file) !== undefined);
  const paper = facts.paper === 'a4' ? 'A4' : 'US Letter';
  return {
    heading: 'To copy',
    lines:
      sheets.length === 0
        ? []
        : [
            `Paper: ${paper}. Print at actual size (100 %), not fitted to the page${facts.ink === 'black' ? ', in black' : ''}.`,
            ...(facts.listeners === undefined ? [] : [`Reckoned for ${facts.listeners} listeners.`]),
          ],
    files: sheets.map((file) => ({ path: file.path, what: copyLine(file, facts) })),
  };
}

/** How often a sheet is copied and on which sides: `40 copies (one for each listener). 1 page, one side.` */
function copyLine(file: PackedFile, { listeners }: PackFacts): string {
  const layout = layoutOf(file);
  const copies = layout === undefined ? undefined : sheetCopies(layout, listeners);
  if (layout === undefined || copies === undefined) return `${file.label}.`;
  return `${copies}. ${sheetSides(layout, file.pages ?? 1)}.`;
}

/** Which handout a file is; undefined for what is no handout for hosts to copy. */
function layoutOf({ path, kind }: PackedFile): HandoutLayout | undefined {
  if (kind !== 'handouts' || isSpeakers(path)) return undefined;
  const name = basename(path, '.pdf')
    .replace(/^handout-/, '')
    .replace(/-bw$/, '');
  const layout = handoutLayouts.find((one) => one === name);
  return layout !== undefined && handoutCopies[layout] !== undefined ? layout : undefined;
}

/** What else lies with the room's paper. */
function besides({ files }: PackFacts): ReadMePart {
  const others = files.filter((file) => file.path.startsWith(`${packFolders.room}/`) && layoutOf(file) === undefined);
  return { heading: 'To hand out and to send', lines: [], files: others.map(asLabelled) };
}

function forSpeaker({ files }: PackFacts): ReadMePart {
  const own = files.filter(({ path }) => isSpeakers(path));
  return {
    heading: 'For the speaker alone',
    lines:
      own.length === 0 ? [] : ['Notes and answers. Please copy them to no machine of yours, and send them to nobody.'],
    files: own.map(asLabelled),
  };
}

function whole(): ReadMePart {
  return {
    heading: 'Whether all of it arrived',
    lines: [],
    files: [
      {
        path: packFiles.checksums,
        what: 'Checksums of all files. To compare them: sha256sum -c SHA256SUMS (on a Mac: shasum -a 256 -c SHA256SUMS).',
      },
    ],
  };
}

function named(files: readonly PackedFile[], is: (file: PackedFile) => boolean, what: string): ReadMeFile[] {
  return files.filter(is).map(({ path }) => ({ path, what }));
}

function asLabelled({ path, label, pages }: PackedFile): ReadMeFile {
  return { path, what: `${label}${pages === undefined ? '' : `, ${pages} ${pages === 1 ? 'page' : 'pages'}`}.` };
}
