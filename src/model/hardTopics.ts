import type { HardTopic } from '../schema/projectSchema.ts';
import type { Deck } from './deck.ts';
import type { Section } from './section.ts';

/** A hard subject that a section speaks of: its topic, and how the project cares for it. */
export interface SpokenTopic extends HardTopic {
  readonly topic: string;
}

/** The hard subjects of a section, in the order of its own `topics`; a capital letter makes no other subject. */
export function hardTopicsOf(section: Section, { ledger }: Deck): readonly SpokenTopic[] {
  return section.topics.flatMap((topic) => {
    const hard = ledger.settings.hardTopics.get(topic.toLowerCase());
    return hard === undefined ? [] : [{ topic, ...hard }];
  });
}
