import type { Deck, DeckSection } from '../model/deck.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { hardTopicsOf, type SpokenTopic } from '../model/hardTopics.ts';
import { report } from '../model/report.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * A talk that speaks of a subject which decks/project.yaml calls hard has the care note (`role: care`) before its first such
 * section, and ends with help lines (`role: helplines`): at least one number, and those that the project asks for.
 * Locked: what the project calls hard, no gate makes easy.
 *
 * Why: assume that people to whom it happened are in the room. A note of what will be covered, leave to step out, a named
 * helper, and a number to call at the start and at the end are what the DHS Blue Campaign's toolkit asks of talks in faith settings.
 *
 * @example No care note before it, and nobody to call after it
 * ```yaml project
 * hardTopics: { loss: {} }
 * ```
 * ```yaml manifest
 * sections:
 *   - part/one
 * #   ^^^^^^^^ missing-care-note
 * #   ^^^^^^^^ missing-helplines
 * ```
 * ```md
 * ---
 * topics: [loss]
 * ---
 * ## What it is
 * ```
 * @example The care note comes too late, and the last section shows no number
 * ```yaml project
 * hardTopics: { loss: {} }
 * ```
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
 * topics: [loss]
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
 * @example Another number at the end than the project asks for
 * ```yaml project
 * hardTopics: { loss: { helpLines: [line] } }
 * ```
 * ```yaml manifest
 * sections:
 *   - open/care
 *   - part/one
 *   - end/hotline
 * #   ^^^^^^^^^^^ missing-helplines
 * ```
 * ```md
 * ---
 * topics: [loss]
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
 * ids: [other]
 * ```
 * ````
 * ```yaml helplines
 * line:
 *   phone: 1-800-555-0100
 * other:
 *   phone: 1-800-555-0199
 * ```
 * @example ok: care before, a number at the end
 * ```yaml project
 * hardTopics: { loss: {} }
 * ```
 * ```yaml manifest
 * sections:
 *   - open/care
 *   - part/one
 *   - end/hotline
 * ```
 * ```md
 * ---
 * topics: [loss]
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
  (deck) => {
    const topics = [...deck.sections, ...deck.omitted].flatMap((one) => topicsOf(one, deck));
    return topics.length === 0 ? [] : [topics];
  },
  (topics, deck) => [...careNote(deck), ...helpLines(deck, topics)],
);

/** Care note and help lines themselves may name the subject. */
function topicsOf({ section }: DeckSection, deck: Deck): readonly SpokenTopic[] {
  return section.role === undefined ? hardTopicsOf(section, deck) : [];
}

function careNote(deck: Deck): Diagnostic[] {
  const { sections } = deck;
  const hard = sections.findIndex((one) => topicsOf(one, deck).length > 0);
  const first = sections[hard];
  if (first === undefined || sections.slice(0, hard).some(({ section }) => section.role === 'care')) return [];
  return [
    report('missing-care-note', {
      message: `\`${first.section.id}\` speaks of ${topicsOf(first, deck)[0]?.topic}, and no care note comes before it.`,
      at: first.at,
      hint: 'Put the section with `role: care` above it, such as `open/care`.',
    }),
  ];
}

function helpLines({ sections }: Deck, topics: readonly SpokenTopic[]): Diagnostic[] {
  const last = sections.at(-1);
  if (last === undefined) return [];
  const { section, at } = last;
  if (section.role !== 'helplines') {
    return [
      report('missing-helplines', {
        message: `This talk speaks of ${topics[0]?.topic} and ends with \`${section.id}\`, not with help lines.`,
        at,
        hint: 'Put the section with `role: helplines` at the end, such as `end/hotline`.',
      }),
    ];
  }
  const shown = last.slides.flatMap(({ helpLineUses }) =>
    helpLineUses.flatMap(({ line, where }) => (where === 'tokens' ? [line.id] : [])),
  );
  if (shown.length === 0) {
    return [
      report('missing-helplines', {
        message: `\`${section.id}\` is there for the help lines, and its slides show none.`,
        at,
        hint: 'Add a `helplines` fence with at least one id of helplines.yaml.',
      }),
    ];
  }
  const missing = new Map(
    topics.flatMap(({ topic, helpLines = [] }) =>
      helpLines.filter((id) => !shown.includes(id)).map((id): [string, string] => [id, topic]),
    ),
  );
  return [...missing].map(([id, topic]) =>
    report('missing-helplines', {
      message: `This talk speaks of ${topic}, and the slides of \`${section.id}\` do not show the help line \`${id}\`.`,
      at,
      hint: 'Add it to the `helplines` fence, or take it out of decks/project.yaml.',
    }),
  );
}
