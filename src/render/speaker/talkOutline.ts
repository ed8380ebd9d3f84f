import { pollFence } from '../../fences/poll.ts';
import { type Claim, claimKey, factClaim, helpLineClaim } from '../../model/claim.ts';
import type { DeckSection, Slide } from '../../model/deck.ts';
import { visitTokens } from '../../model/visitTokens.ts';
import type { OutlineSection, OutlineSlide, TalkOutline } from '../../present/talkOutline.ts';
import type { SheetContext } from '../sheets/sheetContext.ts';
import { countSteps } from './countSteps.ts';
import { talkName } from './talkName.ts';

/** What presenting needs to know of a deck. A deck without a plan has no slot; one that says its length has that. */
export function talkOutline(context: Pick<SheetContext, 'deck' | 'slides' | 'metadata'>): TalkOutline {
  const { deck, slides, metadata } = context;
  const { manifest } = deck;
  const sectionOf = new Map(
    deck.sections.flatMap(({ section, slides: own }) => own.map((slide) => [slide.id, section.id])),
  );
  const claims = new Map(slides.map(({ slide }) => [slide, slideClaims(slide, manifest.language)]));
  const stepsAreOff = manifest.revealOptions.fragments === false;
  const planned = deck.slides.reduce((sum, { seconds }) => sum + seconds, 0);
  const said = Number(manifest.revealOptions.totalTime);
  const isOurs = manifest.reveal === undefined;
  return {
    ...talkName(context),
    title: metadata.title,
    slotMs: isOurs ? manifest.slot * 60_000 : (said > 0 ? said : planned) * 1000,
    questionMs: isOurs ? manifest.questions * 60_000 : 0,
    slides: slides.map(({ slide, section }) => ({
      id: slide.id,
      number: slide.number,
      title: slide.title,
      steps: stepsAreOff ? 0 : countSteps(section.markup),
      plannedMs: Math.round(slide.seconds * 1000),
      section: sectionOf.get(slide.id) ?? '',
      words: slide.noteWords,
      claims: [...new Set(claims.get(slide)?.map(claimKey))],
      ...pollOf(slide),
    })),
    sections: deck.sections.map((section) => outlineSection(section, manifest.sections)),
    claims: [...new Map([...claims.values()].flat().map((claim) => [claimKey(claim), claim])).values()],
    host: manifest.host,
  };
}

/** The first poll on a slide; `check/uncountedPoll` tells of others. */
function pollOf({ tokens }: Slide): Pick<OutlineSlide, 'poll'> {
  for (const token of visitTokens(tokens)) {
    const spec = token.type === 'fence' ? pollFence.specOf(token) : undefined;
    if (spec !== undefined) return { poll: { question: spec.question, answers: spec.answers.map(String) } };
  }
  return {};
}

/** What the room sees and hears; what stands on handouts alone is not told by who speaks. */
function slideClaims({ citations, helpLineUses }: Slide, language: string): Claim[] {
  const isTold = ({ where }: { readonly where: string }): boolean => where !== 'handout';
  return [
    ...citations.filter(isTold).map(({ fact }) => factClaim(fact, language)),
    ...helpLineUses.filter((use) => isTold(use) && !use.asked).map(({ line }) => helpLineClaim(line)),
  ];
}

type Uses = SheetContext['deck']['manifest']['sections'];

function outlineSection(used: DeckSection, uses: Uses): OutlineSection {
  const { section } = used;
  const use = uses.find((one) => one.section === section.id);
  return {
    id: section.id,
    title: section.title,
    form: used.form,
    keep: use?.keep ?? 'must',
    after: section.after,
    longOnly: longOnly(used),
  };
}

/** Slides that the short form alone has are not on the page, and without them it says something else. */
function longOnly({ section, form, slides }: DeckSection): string[] {
  const drafts = section.slides.filter((draft) => draft.form !== undefined);
  if (form !== 'full' || section.minutes.short === undefined || drafts.some((draft) => draft.form === 'short'))
    return [];
  const lines = new Set(drafts.map(({ at }) => at.line));
  return slides.filter(({ at }) => lines.has(at.line)).map(({ id }) => id);
}
