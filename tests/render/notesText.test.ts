import { expect, it } from 'vitest';
import { textBlocks } from '../../src/html/textBlocks.ts';
import { notesDocument } from '../../src/render/notesDocument.ts';
import { notesText } from '../../src/render/notesText.ts';
import { paperTalk } from '../support/paperTalk.ts';

it('tells slide by slide what is said, with the minutes of the lectern', async () => {
  const { context } = await paperTalk();
  const text = notesText(notesDocument(context));
  for (const { slide } of context.slides) expect(text).toContain(`\n${slide.title}\n---`);
  expect(text).toMatch(/^Slide 2 of \d+ · .+ · \d+:\d\d · ends at \d+:\d\d$/m);
  expect(text).not.toMatch(/<\/?\w+>/);
});

it('keeps what was left out for time at its end', async () => {
  const { context } = await paperTalk();
  const omitted = context.slides.slice(-1);
  const { slides } = notesDocument({ ...context, omitted });
  expect(slides.at(-1)?.place).toMatch(/^Left out/);
});

it('hangs lists under their signs and keeps them together', () => {
  const blocks = textBlocks('<p>a</p><ol><li>b<br>c<ul><li>d</li></ul></li></ol><blockquote>e<br>f</blockquote>');
  const text = notesText({
    title: 'T',
    label: 'Notes',
    language: 'en',
    author: undefined,
    paper: 'a4',
    slides: [{ title: 'One', place: 'Slide 1', blocks }],
  });
  expect(text).toBe('T\nNotes\n\n\nSlide 1\nOne\n---\n\na\n\n1. b\n   c\n  • d\n\n> e\n> f\n');
});
