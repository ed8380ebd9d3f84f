import type { Deck } from '../model/deck.ts';
import type { DiagnosticCode } from '../model/diagnosticCodes.ts';
import { aboveAudience } from './aboveAudience.ts';
import { badQuestion } from './badQuestion.ts';
import { bannedFact } from './bannedFact.ts';
import { brokenLink } from './brokenLink.ts';
import { careAndHelp } from './careAndHelp.ts';
import { duplicateTitle } from './duplicateTitle.ts';
import { emptySlide } from './emptySlide.ts';
import { expiredFact } from './expiredFact.ts';
import { filmLink } from './filmLink.ts';
import { harmfulWord } from './harmfulWord.ts';
import { heardBefore } from './heardBefore.ts';
import { missingAlt } from './missingAlt.ts';
import { missingCredit } from './missingCredit.ts';
import { missingGlyph } from './missingGlyph.ts';
import { missingHandoutText } from './missingHandoutText.ts';
import { missingHedge } from './missingHedge.ts';
import { missingYear } from './missingYear.ts';
import { mixedMeasures } from './mixedMeasures.ts';
import { noSummaryPicture } from './noSummaryPicture.ts';
import { notesOffTime } from './notesOffTime.ts';
import { overSlot } from './overSlot.ts';
import { printedWords } from './printedWords.ts';
import { privateName } from './privateName.ts';
import { readingLevel } from './readingLevel.ts';
import type { CheckContext, Rule, RuleResult } from './rule.ts';
import { sharedNotes } from './sharedNotes.ts';
import { tooManyWords } from './tooManyWords.ts';
import { unconfirmedLanguage } from './unconfirmedLanguage.ts';
import { uncountedPoll } from './uncountedPoll.ts';
import { unknownLayout } from './unknownLayout.ts';
import { unsafeHtml } from './unsafeHtml.ts';
import { unsourcedNumber } from './unsourcedNumber.ts';
import { unverifiedHelpLine } from './unverifiedHelpLine.ts';

/** Rules that every deck must keep. */
const everyDeck: readonly Rule[] = [
  brokenLink,
  emptySlide,
  filmLink,
  missingGlyph,
  sharedNotes,
  missingHandoutText,
  noSummaryPicture,
  unconfirmedLanguage,
  printedWords,
  uncountedPoll,
  badQuestion,
  unsafeHtml,
  privateName,
];

/** Rules of the kit's own talks, which decks written for another tool need not know. */
const ownDecks: readonly Rule[] = [
  bannedFact,
  expiredFact,
  missingHedge,
  missingYear,
  mixedMeasures,
  unsourcedNumber,
  aboveAudience,
  careAndHelp,
  unverifiedHelpLine,
  harmfulWord,
  missingAlt,
  missingCredit,
  duplicateTitle,
  readingLevel,
  notesOffTime,
  overSlot,
  heardBefore,
  tooManyWords,
  unknownLayout,
];

/** Holds a deck against every rule that needs no browser; says what is wrong, and how many things each rule has looked at. */
export function checkDeck(deck: Deck, context: CheckContext): RuleResult {
  const results = (context.external ? everyDeck : [...everyDeck, ...ownDecks]).map((rule) => rule(deck, context));
  const checked: Partial<Record<DiagnosticCode, number>> = {};
  for (const result of results) Object.assign(checked, result.checked);
  return {
    diagnostics: results.flatMap((result) => result.diagnostics),
    checked,
  };
}
