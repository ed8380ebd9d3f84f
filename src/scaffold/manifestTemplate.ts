/** What a new deck's manifest says. */
interface ManifestWords {
  readonly title: string;
  /** Minutes. */
  readonly slot: number;
  /** The one section that it begins with. */
  readonly section: string;
}

/** The text of a new deck's manifest. */
export function manifestTemplate({ title, slot, section }: ManifestWords): string {
  return `# yaml-language-server: $schema=schemas/deck.schema.json
# What the host prints in the program.
title: ${JSON.stringify(title)}
# Who listens, and so the ceiling for what may be shown: general < teen < adult < professional.
audience: general
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
  - ${section}
# What to print for the listeners.
handouts: [summary, three-up]
`;
}

/** A quarter of a short talk and five minutes of a long one; nothing where there is no time for it. */
function questionsIn(slot: number): number {
  return Math.min(5, Math.max(0, Math.floor((slot - 1) / 4)));
}
