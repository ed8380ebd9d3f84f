import { expect, it } from 'vitest';
import type { PreviewState } from '../../src/model/preview.ts';
import { renderSlideFrame } from '../../src/render/renderSlideFrame.ts';

const state: PreviewState = {
  shell: '',
  title: 'Lakes & rivers',
  options: '{}',
  themeCss: '.slide{color:red}',
  frame: { language: 'kk', attributes: { class: 'deck-page', dir: 'ltr' }, css: '.deck{}', width: 960, height: 720 },
  lentCss: '.lent{}',
  columns: [['one'], ['two']],
  slides: new Map([
    ['one', '<section class="slide" id="one"><h2>One</h2></section>'],
    ['two', '<section data-ground="dark" class="slide" id="two"><h2>Two</h2></section>'],
  ]),
};

it('shows one slide as the deck does, in its size, without a script', () => {
  const page = renderSlideFrame(state, 'two', '/fonts-1.css') ?? '';
  expect(page).toContain('<html lang="kk" class="deck-page" dir="ltr">');
  expect(page).toContain('<section data-ground="dark" class="present slide" id="two">');
  expect(page).not.toContain('One');
  expect(page).toContain('width:960px;height:720px');
  expect(page).toContain('<title>Lakes &amp; rivers</title>');
  expect(page).toContain("script-src 'none'");
  const order = ['.deck{}', '/fonts-1.css', '.lent{}', '.slide{color:red}'].map((part) => page.indexOf(part));
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

it('has no page for a slide that is not there', () => {
  expect(renderSlideFrame(state, 'three', '/fonts-1.css')).toBeUndefined();
});
