import { expect, it } from 'vitest';
import type { Slide } from '../../../src/model/deck.ts';
import type { RenderedSlide } from '../../../src/render/slide/renderSlide.ts';
import { rememberedSlides } from '../../../src/serve/preview/rememberedSlides.ts';
import { rounds } from '../../../src/serve/preview/rounds.ts';

it('renders a slide once while it and all around it are the same, and keeps its parts', () => {
  const [some, others] = [rounds<string>(), rounds<string>()];
  const slides = rememberedSlides([some, others]);
  const [slide, other] = [{ id: 'a' } as Slide, { id: 'a' } as Slide];
  let rendered = 0;
  const render = (): RenderedSlide => {
    rendered += 1;
    some.take('drawing', () => `${rendered}`);
    others.take('code', () => `${rendered}`);
    return { slide } as RenderedSlide;
  };
  const first = slides.take(slide, 'deck', render);
  for (let round = 0; round < 3; round += 1) {
    some.turn();
    others.turn();
    expect(slides.take(slide, 'deck', render)).toBe(first);
  }
  expect(rendered).toBe(1);
  expect([some.take('drawing', () => 'anew'), others.take('code', () => 'anew')]).toEqual(['1', '1']);
  slides.take(slide, 'another deck', render);
  slides.take(other, 'deck', render);
  expect(rendered).toBe(3);
});
