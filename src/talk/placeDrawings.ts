import { mermaidAlt } from '../fences/mermaid/mermaidAlt.ts';
import { isEmpty, mermaidBlock } from '../fences/mermaid/mermaidBlock.ts';
import type { MermaidSpec } from '../fences/mermaid.ts';
import type { Deck, Slide } from '../model/deck.ts';
import type { MermaidDrawing } from '../model/mermaid.ts';
import type { Token } from '../model/tokens.ts';
import { mapTokens } from '../model/visitTokens.ts';

/** What a block becomes: its drawing, `undrawn` where it counts as one that nobody has looked at, or code as before. */
export type PlaceOf = (source: string) => MermaidDrawing | 'undrawn' | 'code';

/** A deck with drawings where its `mermaid` blocks stood. */
export function placeDrawings(deck: Deck, placeOf: PlaceOf): Deck {
  const drawing = (token: Token): Token => {
    const block = mermaidBlock(token);
    if (block === undefined || isEmpty(block)) return token;
    const { source } = block;
    const place = placeOf(source);
    if (place === 'code') return token;
    const spec: MermaidSpec = { source, alt: mermaidAlt(source), drawn: place === 'undrawn' ? undefined : place };
    const { at } = token;
    const style = ['container-type:normal', token.attributes.style].filter((rule) => rule !== undefined).join(';');
    const written = `\`\`\`mermaid\n${source}\n\`\`\``;
    // A picture takes the width that there is; in a list that would be the width of the words beside it.
    const attributes = { ...token.attributes, style };
    return { at, attributes, type: 'fence', kind: 'mermaid', spec, authored: spec, source: written };
  };
  const parts = ({ tokens, notes, handout }: Slide): Pick<Slide, 'tokens' | 'notes' | 'handout'> => ({
    tokens: mapTokens(tokens, drawing),
    notes: mapTokens(notes, drawing),
    handout: mapTokens(handout, drawing),
  });
  // A slide that stands in two lists stays one.
  const done = new Map<Slide, Slide>();
  const changed = (slide: Slide): Slide => {
    const made = done.get(slide) ?? { ...slide, ...parts(slide) };
    done.set(slide, made);
    return made;
  };
  const slides = deck.slides.map(changed);
  const [sections, omitted] = [deck.sections, deck.omitted].map((list) =>
    list.map((section) => ({ ...section, slides: section.slides.map(changed) })),
  );
  return { ...deck, slides, sections: sections ?? [], omitted: omitted ?? [] };
}
