import { isAbove } from '../model/audienceCeiling.ts';
import type { Deck } from '../model/deck.ts';
import { report } from '../model/report.ts';
import type { SourceSpan } from '../model/sourceSpan.ts';
import type { Audience } from '../schema/audienceSchema.ts';
import { citations } from './citations.ts';
import { ruleOver } from './ruleOver.ts';

/**
 * A deck's audience is the ceiling: no section and no fact that is meant for older listeners, spoken notes included.
 * So a deck for `general` holds general sections only, whatever its name: that is what a middle school gets.
 *
 * Why: prevention work goes by age: safe people and choices in grade 5, an overview with warning signs from grade 9 (PROTECT);
 * no sexual detail for 14-year-olds, and hard subjects wait until after middle school.
 *
 * @example A section and a fact for older listeners in a talk at a school
 * ```yaml manifest
 * audience: teen
 * sections:
 *   - part/one
 *   - part/two
 * #   ^^^^^^^^ above-audience
 * ```
 * ```md
 * ## A headline
 *
 * Note:
 * They say {fact:grim}.
 * <!--     ^^^^^^^^^^^ above-audience -->
 * ```
 * ```md part/two
 * ---
 * audience: adult
 * ---
 * ## Another headline
 * ```
 * ```yaml facts
 * grim:
 *   audience: professional
 * ```
 * @example ok: the form of a section that this audience may see
 * ```yaml manifest
 * audience: teen
 * sections:
 *   - part/one: short
 * ```
 * ```md
 * ---
 * audience: { full: adult, short: teen }
 * minutes: { full: 2, short: 1 }
 * ---
 * ## A headline
 * ```
 */
export const aboveAudience = ruleOver(
  ['above-audience'],
  (deck: Deck) => [
    ...[...deck.sections, ...deck.omitted].map(({ section, form, at }) => ({
      what: `\`${section.id}\` (${form})`,
      audience: section.audience[form],
      at,
    })),
    ...citations(deck).map(({ fact, at }) => ({ what: `Fact \`${fact.id}\``, audience: fact.audience, at })),
  ],
  ({ what, audience, at }: { what: string; audience: Audience; at: SourceSpan }, deck) => {
    const ceiling = deck.manifest.audience;
    if (!isAbove(audience, ceiling)) return [];
    return [
      report('above-audience', {
        message: `${what} is for \`${audience}\`; this deck is for \`${ceiling}\`.`,
        at,
        hint: 'Leave it out, or use a form that this audience may see. Raise the deck’s audience only if the room is another one.',
      }),
    ];
  },
);
