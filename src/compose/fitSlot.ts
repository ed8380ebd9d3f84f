import type { DeckManifest, SectionUse } from '../model/manifest.ts';
import type { Section } from '../model/section.ts';
import type { SlotCut, SlotFit } from '../model/slotCut.ts';
import type { SectionPlan } from '../plan/cutPlan.ts';
import { planCuts } from '../plan/planCuts.ts';
import type { ComingSection } from '../plan/remainingTalk.ts';

/** A manifest that fits, and what was done to it. */
export interface FittedManifest {
  readonly manifest: DeckManifest;
  readonly fit: SlotFit;
}

/**
 * Fits a deck into another slot, by the plan of planCuts. The manifest's minutes for questions are kept as long as what must stay has room
 * beside them in its shortest forms; else they are what that leaves. What must stay and is still too long is left to the over-slot rule.
 * @param slot minutes in the room.
 */
export function fitSlot(manifest: DeckManifest, sections: ReadonlyMap<string, Section>, slot: number): FittedManifest {
  const coming = manifest.sections.map((use) => comingSection(use, sections.get(use.section)));
  const beside = planCuts({ sections: coming, minutes: slot - manifest.questions });
  const plan =
    beside.over === 0
      ? beside
      : planCuts({ sections: coming, minutes: Math.min(slot, slot - manifest.questions + beside.over) });
  const questions = beside.over === 0 ? manifest.questions : Math.max(0, hundredths(manifest.questions - beside.over));
  const uses = manifest.sections.flatMap((use, place) => told(use, plan.sections[place]));
  const cuts = plan.sections.flatMap(cutOf);
  return {
    manifest: { ...manifest, slot, questions, sections: uses },
    fit: { slot, planned: plan.minutes, questions, questionsAsked: manifest.questions, cuts },
  };
}

function comingSection({ section: id, form, keep }: SectionUse, section: Section | undefined): ComingSection {
  if (section === undefined) return { id, keep, minutes: 0, short: undefined, after: [] };
  const { full, short } = section.minutes;
  return form === 'short'
    ? { id, keep, minutes: short ?? full, short: undefined, after: section.after }
    : { id, keep, minutes: full, short, after: section.after };
}

function told(use: SectionUse, plan: SectionPlan | undefined): SectionUse[] {
  if (plan?.telling === 'left out') return [];
  return [plan?.telling === 'short' ? { ...use, form: 'short' } : use];
}

function cutOf({ id, telling, saved }: SectionPlan): SlotCut[] {
  if (telling === 'planned') return [];
  return [{ section: id, how: telling === 'short' ? 'shortened' : 'left out', minutes: saved }];
}

function hundredths(minutes: number): number {
  return Math.floor(minutes * 100 + 1e-6) / 100;
}
