import { fenceMistakes } from '../fences/drawFence.ts';
import type { DrawingContext } from '../fences/drawing/drawingContext.ts';
import type { Deck } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { type DiagnosticCode, type DiagnosticRule, diagnosticCodes } from '../model/diagnosticCodes.ts';
import type { HandoutFit } from '../model/pageFit.ts';
import type { Section } from '../model/section.ts';
import type { SlidesInspection } from '../model/slideInspection.ts';
import { applyGates } from './applyGates.ts';
import { checkDeck } from './checkDeck.ts';
import { deckSeverities } from './deckSeverities.ts';
import { codeDiagnostics } from './measured/codeDiagnostics.ts';
import { fitDiagnostics } from './measured/fitDiagnostics.ts';
import { legibilityDiagnostics } from './measured/legibilityDiagnostics.ts';
import { overflowDiagnostics } from './measured/overflowDiagnostics.ts';
import type { CheckContext, RuleResult } from './rule.ts';
import { unknownNames } from './unknownNames.ts';

/** A deck, and all that is known of it beside its own words. */
export interface InspectedDeck {
  /** Undefined when it is beyond reading. */
  readonly deck: Deck | undefined;
  /** What was complained of while it was read: manifest, sections, ledger, pictures, theme, the project's rules. */
  readonly reading: readonly Diagnostic[];
  readonly context: CheckContext;
  /** What drawings may know, their data loaded. */
  readonly drawing: DrawingContext;
}

/** What is known of a deck's faults, as more is seen of it. @param seen what a browser saw of it, where one has looked. */
export type DeckInspection = (seen?: SeenOfDeck) => RuleResult;

/** What a browser saw, as far as one has looked. */
export interface SeenOfDeck {
  readonly slides?: SlidesInspection | undefined;
  readonly fits?: readonly HandoutFit[];
}

/**
 * All that is wrong with a deck, by file and place, each mistake once: the one truth of build, check, preview and contact sheet.
 * How severe each is in this deck, and what the project wishes of severities, is settled here, and nowhere else. The rules look at the
 * deck once, however often it is asked for.
 */
export function inspectDeck({ deck, reading, context, drawing }: InspectedDeck): DeckInspection {
  if (deck === undefined) return () => ({ diagnostics: sorted(reading), checked: {} });
  const ruled = checkDeck(deck, context);
  const unknown = unknownNames(deck, (fence) => fenceMistakes(fence, drawing));
  const whole = isWhole(deck, reading);
  const read = deckSeverities(reading, context);
  return ({ slides, fits = [] } = {}) => {
    const found = [
      ...ruled.diagnostics,
      ...unknown,
      ...(slides === undefined ? [] : overflowDiagnostics(deck, slides.measures)),
      ...(slides === undefined ? [] : legibilityDiagnostics(deck, slides.legibility)),
      ...(slides === undefined ? [] : codeDiagnostics(deck, slides.codes)),
      ...fitDiagnostics(deck, fits),
    ];
    const own = whole ? found : found.filter(({ code }) => !speaksOfWhole(code));
    const told = applyGates(deckSeverities(own, context), context.gates);
    return { diagnostics: sorted([...read, ...told]), checked: ruled.checked };
  };
}

/** Whether all could be read that decides what a deck holds: its manifest, what its sections say of themselves, its help lines. */
function isWhole({ manifest, sections, ledger }: Deck, reading: readonly Diagnostic[]): boolean {
  const heads = new Map(sections.map(({ section }) => [section.at.file, firstLine(section)]));
  const read = new Set(sections.map(({ section }) => section.id));
  const { ids, whole } = ledger.unread.helpLines;
  return (
    !whole &&
    ids.size === 0 &&
    manifest.sections.every((use) => read.has(use.section)) &&
    !reading.some(({ at, code }) => {
      // A translation changes nothing of what a deck holds.
      if (at === undefined || ruleOf(code).ofTranslation === true) return false;
      // A deck of another tool is its own manifest: there its front matter alone decides.
      const head = heads.get(at.file);
      return head === undefined ? at.file === manifest.at.file : at.line < head;
    })
  );
}

/** Where a section's slides begin in its file, the comment for the first one among them. */
function firstLine({ slides, source = slides }: Section): number {
  const [first] = source;
  if (first === undefined) return 0;
  return Math.min(first.at.line, ...Object.values(first.attributesAt).map(({ line }) => line));
}

function speaksOfWhole(code: DiagnosticCode): boolean {
  return ruleOf(code).ofWhole === true;
}

function ruleOf(code: DiagnosticCode): DiagnosticRule {
  return diagnosticCodes[code];
}

/** Decks that share a section would else say its mistakes twice. */
function sorted(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Map(
    diagnostics.map((one) => [`${one.code} ${one.at?.file}:${one.at?.line}:${one.at?.column} ${one.message}`, one]),
  );
  return [...seen.values()].sort(
    (a, b) =>
      (a.at?.file ?? '').localeCompare(b.at?.file ?? '') ||
      (a.at?.line ?? 0) - (b.at?.line ?? 0) ||
      (a.at?.column ?? 0) - (b.at?.column ?? 0),
  );
}
