import type { DeckManifest, SectionUse } from '../model/manifest.ts';
import type { Section } from '../model/section.ts';
import type { SlotCut } from '../model/slotCut.ts';

/** A manifest that fits, and what was cut for it. */
export interface FittedManifest {
  readonly manifest: DeckManifest;
  readonly cuts: readonly SlotCut[];
}

/**
 * Fits a deck into another slot: leaves out what `could` go, then uses short forms, then leaves out what `should` stay,
 * each from the end of the talk forward, and only as far as needed. A section that another one builds on (`after`) stays
 * as long as that one does. What must stay and is still too long is left to the over-slot rule.
 * @param slot minutes there are; the share kept for questions stays the same.
 */
export function fitSlot(manifest: DeckManifest, sections: ReadonlyMap<string, Section>, slot: number): FittedManifest {
  const questions = Math.round((manifest.questions * slot) / manifest.slot);
  let uses = manifest.sections;
  const cuts: SlotCut[] = [];
  const available = slot - questions;
  const over = (): boolean => minutesOf(uses, sections) > available + 1e-9;
  const drop = (keep: 'could' | 'should'): void => {
    for (const use of [...uses].reverse()) {
      if (!over()) return;
      if (use.keep !== keep || isNeeded(use, uses, sections)) continue;
      uses = uses.filter((one) => one !== use);
      cuts.push({ section: use.section, how: 'left out', minutes: minutesOf([use], sections) });
    }
  };
  drop('could');
  for (const use of [...uses].reverse()) {
    const short = sections.get(use.section)?.minutes.short;
    if (!over() || use.form === 'short' || short === undefined) continue;
    uses = uses.map((one) => (one === use ? { ...one, form: 'short' as const } : one));
    cuts.push({ section: use.section, how: 'shortened', minutes: minutesOf([use], sections) - short });
  }
  // What a dropped section built on may be free to go by then.
  for (let before = Infinity; uses.length < before; ) {
    before = uses.length;
    drop('should');
    drop('could');
  }
  return { manifest: { ...manifest, slot, questions, sections: uses }, cuts };
}

function minutesOf(uses: readonly SectionUse[], sections: ReadonlyMap<string, Section>): number {
  return uses.reduce((sum, use) => {
    const minutes = sections.get(use.section)?.minutes;
    return sum + (minutes === undefined ? 0 : (minutes[use.form] ?? minutes.full));
  }, 0);
}

function isNeeded(use: SectionUse, uses: readonly SectionUse[], sections: ReadonlyMap<string, Section>): boolean {
  return uses.some((other) => other !== use && (sections.get(other.section)?.after ?? []).includes(use.section));
}
