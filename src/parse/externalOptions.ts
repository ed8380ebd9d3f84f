import type * as z from 'zod';
import type { Diagnostic } from '../model/diagnostic.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import { type ExternalDeckRecord, externalDeckSchema } from '../schema/externalDeckSchema.ts';
import type { OptionSource } from './optionSource.ts';

/** The options of an external deck, from wherever they come. */
export interface ExternalOptions {
  readonly record: ExternalDeckRecord;
  /** Where the value that counts is written; undefined when the command line gives it, or nothing does. */
  spanOf(key: keyof ExternalDeckRecord, item?: number): SourceSpan | undefined;
  /** Values that cannot be read: what takes their place is said. */
  readonly diagnostics: readonly Diagnostic[];
  /** Keys that nothing is made of. */
  readonly unknownKeys: readonly Diagnostic[];
}

type Key = keyof ExternalDeckRecord;
const keys = Object.keys(externalDeckSchema.shape) as Key[];

/**
 * Reads the options of an external deck. Of a key that several places give, the first counts, as in reveal-md: the command line, the
 * front matter, `reveal-md.json`. Options of reveal.js are joined one by one.
 * @param given from the command line; always right.
 * @param sources in the order in which they count.
 * @param reveal options of reveal.js from `reveal.json`.
 */
export function externalOptions(
  given: Readonly<Partial<Record<Key, string | undefined>>>,
  sources: readonly OptionSource[],
  reveal: OptionSource | undefined,
): ExternalOptions {
  const read = sources.map(readSource);
  const timings = [...sources.map((source) => inRevealOptions(source)), ...(reveal === undefined ? [] : [reveal])].map(
    (source) => readKeys(source, ['totalTime', 'defaultTiming']),
  );
  const all = [...timings, ...read];
  const wished = Object.entries(given).filter(([, value]) => value !== undefined);
  const values = Object.fromEntries([...all].reverse().flatMap(({ values: own }) => Object.entries(own)));
  const revealOptions = [{ ...reveal?.values }, ...read.map(({ values: own }) => own.revealOptions ?? {}).reverse()];
  return {
    record: externalDeckSchema.parse({
      ...values,
      ...Object.fromEntries(wished),
      revealOptions: Object.assign({}, ...revealOptions),
    }),
    spanOf: (key, item) =>
      given[key] === undefined ? all.find(({ values: own }) => key in own)?.spanOf(key, item) : undefined,
    diagnostics: all.flatMap(({ diagnostics }) => diagnostics),
    unknownKeys: sources.flatMap(unknownIn),
  };
}

interface ReadKeys {
  /** As they are written, for the schema; only what it can read. */
  readonly values: Readonly<Partial<Record<Key, unknown>>>;
  readonly diagnostics: readonly Diagnostic[];
  spanOf(key: Key, item?: number): SourceSpan;
}

function readSource(source: OptionSource): ReadKeys {
  return readKeys(withOtherNames(source), keys);
}

function readKeys(source: OptionSource, wanted: readonly Key[]): ReadKeys {
  const values: Partial<Record<Key, unknown>> = {};
  const diagnostics: Diagnostic[] = [];
  for (const key of wanted) {
    const written = writtenValue(source, key);
    if (written === undefined) continue;
    const schema: z.ZodType = externalDeckSchema.shape[key];
    if (schema.safeParse(written).success) values[key] = written;
    else {
      diagnostics.push(
        report('bad-value', {
          severity: 'warning',
          message: `\`${key}\` cannot be read: ${kindOf(written)}.`,
          at: source.spanOf([key]),
          ...(schema.description === undefined ? {} : { hint: schema.description }),
        }),
      );
    }
  }
  return {
    values,
    diagnostics,
    spanOf: (key, item) => source.spanOf(item === undefined ? [key] : [key, String(item)]),
  };
}

/** Numbers, days and the like count as the text that their author wrote. Null says nothing. */
function writtenValue(source: OptionSource, key: Key): unknown {
  const value = source.values[key];
  if (value === null || value === undefined) return undefined;
  const isText = typeof value === 'number' || (typeof value === 'boolean' && !key.endsWith('eparator'));
  return isText ? (source.textOf(key) ?? String(value)) : value;
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `\`${String(value)}\``;
}

/** What stands under `revealOptions`, as a source of its own. */
function inRevealOptions(source: OptionSource): OptionSource {
  const inside = source.values.revealOptions;
  return {
    values: typeof inside === 'object' && inside !== null && !Array.isArray(inside) ? { ...inside } : {},
    textOf: () => undefined,
    spanOf: (path) => source.spanOf(['revealOptions', ...path]),
    keySpanOf: (path) => source.keySpanOf(['revealOptions', ...path]),
  };
}

/** reveal-md's command line, and so its file, knows keys with dashes as well. */
const otherNames: Readonly<Record<string, Key>> = {
  'vertical-separator': 'verticalSeparator',
  'notes-separator': 'notesSeparator',
  'highlight-theme': 'highlightTheme',
  language: 'lang',
};

function withOtherNames(source: OptionSource): OptionSource {
  const nameOf = (key: string): string => {
    const other = Object.entries(otherNames).find(([name, known]) => known === key && name in source.values)?.[0];
    return key in source.values ? key : (other ?? key);
  };
  const named = Object.entries(source.values).map(([key, value]) => [otherNames[key] ?? key, value] as const);
  return {
    values: { ...Object.fromEntries(named), ...source.values },
    textOf: (key) => source.textOf(nameOf(key)),
    spanOf: ([key = '', ...rest]) => source.spanOf([nameOf(key), ...rest]),
    keySpanOf: ([key = '', ...rest]) => source.keySpanOf([nameOf(key), ...rest]),
  };
}

/** Keys of reveal-md that say how it runs, and not what the deck is. */
const running: ReadonlySet<string> = new Set(
  (
    'absoluteUrl assetsDir base disableAutoOpen featuredSlide glob help host listingTemplate mermaid port print printSize ' +
    'puppeteerChromiumExecutable puppeteerLaunchArgs static staticDir staticDirs version view watch'
  ).split(' '),
);

/** Keys that change the deck in reveal-md and cannot here. */
const leftOut: Readonly<Record<string, string>> = {
  scripts: 'A deck runs no scripts of its own.',
  preprocessor: 'Run it yourself, and build what it writes.',
  template: 'The kit has its own page.',
  plugins: 'A deck runs no scripts of its own; code, notes and search are there without.',
  dependencies: 'A deck runs no scripts of its own.',
  multiplex: 'A deck asks no network.',
  parallaxBackgroundImage: 'Give slides a background of their own: <!-- .slide: data-background-image="…" -->.',
};

function unknownIn(source: OptionSource): Diagnostic[] {
  const told = (key: string, path: readonly string[]): Diagnostic[] => {
    const hint = leftOut[key];
    if (hint === undefined && (path.length > 1 || key in externalDeckSchema.shape || key in otherNames)) return [];
    if (hint === undefined && running.has(key)) return [];
    return [
      report('unknown-key', {
        severity: 'warning',
        message: `\`${path.join('.')}\` is not taken over.`,
        at: source.keySpanOf(path),
        hint: hint ?? (revealKeys.has(key) ? 'Put it under revealOptions.' : 'Nothing is made of this key here.'),
      }),
    ];
  };
  const inside = Object.keys(inRevealOptions(source).values);
  return [
    ...Object.keys(source.values).flatMap((key) => told(key, [key])),
    ...inside.flatMap((key) => told(key, ['revealOptions', key])),
  ];
}

/** Options of reveal.js that authors are likely to put in the wrong place. Source: reveal.js, js/config.ts. */
const revealKeys: ReadonlySet<string> = new Set(
  (
    'autoAnimate autoSlide backgroundTransition center controls fragments hash height history keyboard loop margin maxScale minScale ' +
    'mouseWheel navigationMode overview progress rtl showNotes shuffle slideNumber touch transition transitionSpeed width'
  ).split(' '),
);
