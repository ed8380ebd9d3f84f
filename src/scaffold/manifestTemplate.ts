/** What a new deck's manifest says. */
interface ManifestWords {
  readonly title: string;
  /** Minutes. */
  readonly slot: number;
  /** Who listens: `general` when nothing is said. */
  readonly audience?: string;
  /** At least one, in the order of the talk. */
  readonly sections: readonly SectionLine[];
}

/** A section as a manifest names it; `full` and `must` when nothing is said, as in a manifest. */
interface SectionLine {
  readonly section: string;
  readonly form?: string;
  readonly keep?: string;
}

/** The text of a new deck's manifest. */
export function manifestTemplate({ title, slot, audience = 'general', sections }: ManifestWords): string {
  return `# yaml-language-server: $schema=schemas/deck.schema.json
# What the host prints in the program.
title: ${JSON.stringify(title)}
# Who listens, and so the ceiling for what may be shown: general < teen < adult < professional.
audience: ${audience}
# Minutes in the room, and how many of them are kept for questions.
slot: ${slot}
questions: ${questionsIn(slot)}
# Words a minute: 120 as a rule, 100 for learners of English and for middle school.
pace: 120
# letter or a4
paper: letter
# The talk, in order. Three ways to name a section:
#   - open/welcome
#   - open/welcome: short
#   - { section: open/welcome, form: short, keep: could }     keep: must, should or could, when time is short
sections:
${sections.map(sectionLine).join('\n')}
# What to print for the listeners.
handouts: [summary, three-up]
`;
}

function sectionLine({ section, form = 'full', keep = 'must' }: SectionLine): string {
  if (form === 'full' && keep === 'must') return `  - ${section}`;
  if (keep === 'must') return `  - ${section}: ${form}`;
  return `  - { section: ${section}${form === 'full' ? '' : `, form: ${form}`}, keep: ${keep} }`;
}

/** A quarter of a short talk and five minutes of a long one; nothing where there is no time for it. */
export function questionsIn(slot: number): number {
  return Math.min(5, Math.max(0, Math.floor((slot - 1) / 4)));
}
