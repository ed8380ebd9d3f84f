import { titleOf } from './titleOf.ts';

/** The text of a new section: one slide for one minute, whose notes and comments say how to go on. @param id such as `water/lakes`. */
export function sectionTemplate(id: string): string {
  const title = JSON.stringify(titleOf(id));
  const schemas = '../'.repeat(id.split('/').length);
  return `---
# yaml-language-server: $schema=${schemas}schemas/section.schema.json
# The section's name in agendas and handouts.
title: ${title}
# What a listener should take home, in one sentence.
message: ${JSON.stringify(`${titleOf(id)}, and why it matters.`)}
# The youngest who may see it: general < teen < adult < professional.
audience: general
# How long it takes to say. With a short form too: { full: 3, short: 2 }
minutes: 1
# What it speaks of, such as [history]. A hard subject of decks/project.yaml must be named here.
topics: []
# Sections that must come earlier if the talk has them.
after: []
---
## ${titleOf(id)}: one sentence to remember

<!-- One picture or a few words: at most 25 beside the headline. -->

- A few words
- and a few more

Note:
Write here what you will say, in whole sentences, just as you would say it to a friend across the table. The kit counts
these words to know how long you speak. At about one hundred and ten words a minute you have time to breathe, and your
listeners have time to look at the picture before you go on. Say first what they see. Then say why it matters, and tell
one short story that they can tell at home. Name the person who counted whenever you give a number. End with the sentence
of your headline, in other words. Then stop, look up, and let it stand for a moment.

Handout:
Write here what a reader needs who was not in the room. Mark two to four ==key terms== for those who learn the words.

<!-- The next slide begins below three dashes, with a blank line above them. A figure comes from facts.yaml: {fact:its-id}. -->
`;
}
