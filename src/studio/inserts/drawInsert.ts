import { deckFences } from '../../fences/deckFences.ts';
import { fenceMistakes } from '../../fences/drawFence.ts';
import type { InsertLook, InsertWish, PlacedFieldFault } from '../../model/insertForm.ts';
import type { YamlValue } from '../../model/projectEdit.ts';
import { renderPreview } from '../../render/renderPreview.ts';
import { renderSlideFrame } from '../../render/renderSlideFrame.ts';
import { sentence } from '../../schema/faultWords.ts';
import { prepareDeck } from '../../talk/prepareDeck.ts';
import { renderDeck } from '../../talk/renderDeck.ts';
import { deckOfOne } from './deckOfOne.ts';
import type { InsertTools } from './insertTools.ts';
import { namedPath } from './namedPath.ts';
import { readInsert } from './readInsert.ts';
import { shownSection } from './shownSection.ts';

/**
 * What would be put in, spelled; what is wrong with it; and the slide that it would stand on, drawn as a build draws it. Words that are
 * still to come do not keep the rest from being shown. @returns undefined for a kind that the kit does not have.
 * @throws TalkError `unknown-deck`.
 */
export async function drawInsert(wish: InsertWish, tools: InsertTools): Promise<InsertLook | undefined> {
  const read = readInsert(wish);
  if (read?.text === undefined) return read && { ...read, page: undefined };
  const drawn = await drawSlide(read.text, wish, tools);
  const faults = [...read.faults, ...drawn.faults];
  return { text: faults.length === 0 ? read.text : undefined, faults, page: drawn.page };
}

async function drawSlide(
  text: string,
  wish: InsertWish,
  tools: InsertTools,
): Promise<Pick<InsertLook, 'page' | 'faults'>> {
  const section = shownSection(text, wish);
  const loaded = section.value && deckOfOne(section.value, wish.talk, tools);
  const errors = [...section.diagnostics, ...(loaded?.diagnostics ?? [])].filter(
    ({ severity }) => severity === 'error',
  );
  const told = errors.map(({ message }) => faultOf(message, wish.value));
  if (loaded?.deck === undefined) return { page: undefined, faults: told };
  const { project, request, fonts, loadDrawingData, client, fontsHref } = tools;
  const prepared = await prepareDeck(loaded, project, { fonts, today: request.today, loadDrawingData });
  const deck = prepared.deck ?? loaded.deck;
  const mistakes = deckFences(deck).flatMap((fence) => fenceMistakes(fence, prepared.drawing));
  const state = renderPreview(await renderDeck(prepared, deck, fonts, request.today), client);
  const [key = ''] = state.slides.keys();
  return {
    page: renderSlideFrame(state, key, fontsHref),
    faults: [...told, ...mistakes.map(({ message, hint }) => faultOf(`${message} ${hint}`, wish.value))],
  };
}

/** At the name that it is about, where it names one. */
function faultOf(message: string, value: YamlValue): PlacedFieldFault {
  const name = /`([^`]+)`/.exec(message)?.[1];
  return { path: (name === undefined ? undefined : namedPath(value, name)) ?? [], message: sentence(message) };
}
