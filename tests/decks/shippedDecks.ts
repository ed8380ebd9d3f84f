import { type Look, renderedDeck } from '../look/renderedDeck.ts';
import { type RenderedTalk, withSlides } from '../support/renderedTalk.ts';

/** The talks that the kit is shipped with. Tests outside this folder know none of them. */
export const shippedDecks = [
  'church-30',
  'classroom-exile-45',
  'esl-teacher-45',
  'middle-kazakhstan-25',
  'missions-moment-10',
  'professionals-60',
  'school-14plus-40',
  'small-group-20',
] as const;

/** One of them, with another look than its manifest's. */
export function shippedDeck(name: string, look: Look = {}): Promise<RenderedTalk> {
  return renderedDeck(name, look, '.');
}

/** One of them with those slides alone that no deck before it has too: nearly half of all are shown in several decks. */
export async function slidesOfItsOwn(name: string, look: Look = {}): Promise<RenderedTalk> {
  const names: readonly string[] = shippedDecks;
  const before = await Promise.all(names.slice(0, names.indexOf(name)).map((one) => shippedDeck(one, look)));
  const known = new Set(before.flatMap((talk) => appearances(talk).map(([, appearance]) => appearance)));
  const talk = await shippedDeck(name, look);
  const own = appearances(talk).filter(([, appearance]) => !known.has(appearance));
  return own.length === talk.slides.length ? talk : withSlides(talk, new Set(own.map(([id]) => id)));
}

/** Names inside a drawing begin with the numbers of its slide. */
const placeInDeck = /\bslide-\d+-\d+-| data-(?:number|timing)="\d+"|--progress:[\d.]+/g;

/** All that decides how each slide looks, by its id, but for its place in the deck: its number, its time, its share of the progress line. */
function appearances({ deck, slides }: RenderedTalk): readonly (readonly [string, string])[] {
  const { theme, ground, format, language } = deck.manifest;
  return slides.map(({ slide, section }) => {
    const markup = section.markup.replace(placeInDeck, '');
    return [slide.id, JSON.stringify([theme, ground, format, language, markup])];
  });
}
