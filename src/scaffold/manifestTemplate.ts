import { titleOf } from './titleOf.ts';

/** The text of a new deck's manifest. @param section the one section that it begins with. */
export function manifestTemplate(name: string, section: string): string {
  return `# yaml-language-server: $schema=schemas/deck.schema.json
# What the host prints in the program.
title: ${JSON.stringify(titleOf(name))}
# Who listens, and so the ceiling for what may be shown: general < teen < adult < professional.
audience: general
# Minutes in the room, and how many of them are kept for questions.
slot: 20
questions: 5
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
