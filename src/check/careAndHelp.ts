import type { Deck, DeckSection } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * A talk that speaks of trafficking has the care note (`role: care`) before its first such section, and ends with help lines
 * (`role: helplines`) that print at least one number. Locked: no project can turn it off.
 *
 * Why: assume that survivors are in the room. A note of what will be covered, leave to step out, a named helper, and the hotline
 * at the start and at the end are what the DHS Blue Campaign's toolkit asks of talks in faith settings.
 *
 * @example No care note before it, and nobody to call after it
 * ```yaml manifest
 * sections:
 *   - part/one
 * #   ^^^^^^^^ missing-care-note
 * #   ^^^^^^^^ missing-helplines
 * ```
 * ```md
 * ---
 * topics: [trafficking]
 * ---
 * ## What it is
 * ```
 * @example The care note comes too late, and the last section shows no number
 * ```yaml manifest
 * sections:
 *   - part/one
 * #   ^^^^^^^^ missing-care-note
 *   - open/care
 *   - end/hotline
 * #   ^^^^^^^^^^^ missing-helplines
 * ```
 * ```md
 * ---
 * topics: [trafficking]
 * ---
 * ## What it is
 * ```
 * ```md open/care
 * ---
 * role: care
 * ---
 * ## You may step out
 * ```
 * ```md end/hotline
 * ---
 * role: helplines
 * ---
 * ## Keep this number
 * ```
 * @example ok: care before, a number at the end
 * ```yaml manifest
 * sections:
 *   - open/care
 *   - part/one
 *   - end/hotline
 * ```
 * ```md
 * ---
 * topics: [trafficking]
 * ---
 * ## What it is
 * ```
 * ```md open/care
 * ---
 * role: care
 * ---
 * ## You may step out
 * ```
 * ````md end/hotline
 * ---
 * role: helplines
 * ---
 * ## Keep this number
 *
 * ```helplines
 * ids: [line]
 * ```
 * ````
 * ```yaml helplines
 * line:
 *   phone: 1-800-555-0100
 * ```
 */
export const careAndHelp = ruleOver(
  ['missing-care-note', 'missing-helplines'],
  (deck) => ([...deck.sections, ...deck.omitted].some(isHard) ? [deck] : []),
  (deck) => [...careNote(deck), ...helpLines(deck)],
);

/** The topic that brings both duties. */
const hardTopic = 'trafficking';

function isHard({ section }: DeckSection): boolean {
  return section.topics.includes(hardTopic) && section.role === undefined;
}

function careNote({ sections }: Deck): Diagnostic[] {
  const hard = sections.findIndex(isHard);
  const care = sections.findIndex(({ section }) => section.role === 'care');
  const first = sections[hard];
  if (first === undefined || (care !== -1 && care < hard)) return [];
  return [
    {
      severity: 'error',
      code: 'missing-care-note',
      message: `\`${first.section.id}\` speaks of trafficking, and no care note comes before it.`,
      at: first.at,
      hint: 'Put the section with `role: care` above it, such as `open/care`.',
    },
  ];
}

function helpLines({ sections }: Deck): Diagnostic[] {
  const last = sections.at(-1);
  if (last === undefined) return [];
  const place = { severity: 'error', code: 'missing-helplines', at: last.at } as const;
  if (last.section.role !== 'helplines') {
    return [
      {
        ...place,
        message: `This talk speaks of trafficking and ends with \`${last.section.id}\`, not with help lines.`,
        hint: 'Put the section with `role: helplines` at the end, such as `end/hotline`.',
      },
    ];
  }
  if (last.slides.some((slide) => slide.helpLineUses.some(({ where }) => where === 'tokens'))) return [];
  return [
    {
      ...place,
      message: `\`${last.section.id}\` is there for the help lines, and its slides show none.`,
      hint: 'Add a `helplines` fence with at least one id of helplines.yaml.',
    },
  ];
}
