import { parse } from 'yaml';
import type { ExampleFile } from '../../scripts/rules/ruleDoc.ts';
import type { SeenOfDeck } from '../../src/check/inspectDeck.ts';
import type { CheckContext } from '../../src/check/rule.ts';

import { readFonts } from '../../src/load/readFonts.ts';
import type { DocumentMetadata } from '../../src/model/output.ts';
import type { HandoutFit } from '../../src/model/pageFit.ts';
import type { SlideCode, SlideLegibility, SlideMeasure, SlidesInspection } from '../../src/model/slideInspection.ts';
import { creditsFileSchema } from '../../src/schema/creditsSchema.ts';
import { gatesSchema } from '../../src/schema/gatesSchema.ts';
import type { PrivacyList } from '../../src/schema/privacySchema.ts';
import { kitProject } from './kitProject.ts';
import { type LoggedParts, loggedTalk } from './loggedTalk.ts';
import { plainContext } from './makeDeck.ts';
import { privacyList } from './privacyList.ts';

/** What an example says beside its deck. */
export interface ExampleContext {
  readonly check: Omit<CheckContext, 'files' | 'external'>;
  readonly seen: SeenOfDeck;
  readonly metadata: DocumentMetadata | undefined;
}

const fonts = readFonts(kitProject);

/** Reads the YAML beside an example's deck; the fonts are the kit's own. */
export function exampleContext(files: readonly ExampleFile[]): ExampleContext {
  const written = (name: string): unknown => {
    const file = files.find((one) => one.language === 'yaml' && one.name === name);
    return file === undefined ? undefined : parse(file.text);
  };
  const metadata = written('metadata') as Partial<DocumentMetadata> | undefined;
  return {
    check: {
      ...plainContext,
      missingGlyphs: fonts.missing,
      gates: gatesSchema.parse(written('gates') ?? {}),
      credits: new Map(Object.entries(creditsFileSchema.parse(written('credits') ?? {}))),
      log: ((written('log') as readonly LoggedParts[] | undefined) ?? []).map(loggedTalk),
      privacy: privacyOf(written('privacy')),
    },
    seen: {
      slides: seenOf(
        written('seen') as readonly SeenSlide[] | undefined,
        written('codes') as readonly SlideCode[] | undefined,
      ),
      fits: (written('fits') as readonly HandoutFit[] | undefined) ?? [],
    },
    metadata: metadata && { title: 'A talk', language: 'en', keywords: [], date: plainContext.today, ...metadata },
  };
}

/** Names as plain words; a project's own list holds hashes of them. */
function privacyOf(written: unknown): PrivacyList | undefined {
  return written === undefined ? undefined : privacyList(written as Parameters<typeof privacyList>[0]);
}

/** A slide as a browser saw it; it saw nothing wrong with what is left out. */
interface SeenSlide extends Partial<Omit<SlideLegibility, 'id'>> {
  readonly id: string;
  readonly overflow?: Partial<SlideMeasure['overflow']>;
}

function seenOf(slides: readonly SeenSlide[] = [], codes: readonly SlideCode[] = []): SlidesInspection | undefined {
  if (slides.length === 0 && codes.length === 0) return undefined;
  return {
    measures: slides.map(({ id, overflow }) => ({
      id,
      overflow: { top: 0, right: 0, bottom: 0, left: 0, what: '', ...overflow },
      smallest: null,
      brokenPictures: [],
    })),
    legibility: slides.map(({ overflow: _, ...seen }) => ({
      small: [],
      collisions: [],
      faint: [],
      stray: [],
      ...seen,
    })),
    codes,
    picture: undefined,
  };
}
