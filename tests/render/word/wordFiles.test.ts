import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { textBlocks } from '../../../src/html/textBlocks.ts';
import type { NotesDocument } from '../../../src/render/notesDocument.ts';
import { wordFiles } from '../../../src/render/word/wordFiles.ts';
import { zipFiles } from '../../../src/zip/zipFiles.ts';

const notes: NotesDocument = {
  title: 'A <talk> & more',
  label: 'Notes',
  language: 'kk',
  author: 'Ann & Bob',
  paper: 'a4',
  slides: [
    {
      title: 'One',
      place: 'Slide 1 of 1',
      blocks: textBlocks(
        '<p>Say <strong>this</strong> and <em>that</em>.<br>Then  әңгіме.</p><ol start="3"><li>first</li></ol>',
      ),
    },
  ],
};

it('is read by another program with headings, words, bold and slanted letters', async () => {
  const { value, messages } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zipFiles(wordFiles(notes))) },
    {
      styleMap: [
        "p[style-name='Title'] => h1.title:fresh",
        "p[style-name='List Paragraph'] => p.item:fresh",
        "p[style-name='Place'] => p.place:fresh",
        "p[style-name='Subtitle'] => p.label:fresh",
      ],
    },
  );
  expect(messages).toEqual([]);
  expect(value).toBe(
    '<h1 class="title">A &lt;talk&gt; &amp; more</h1><p class="label">Notes</p><h1>One</h1><p class="place">Slide 1 of 1</p><p>Say <strong>this</strong> and <em>that</em>.<br />Then әңгіме.</p><p class="item">3.\tfirst</p>',
  );
});

it('says its language, its author, and the size of its paper', () => {
  const files = wordFiles(notes);
  expect(files['word/styles.xml']).toContain('<w:lang w:val="kk"/>');
  expect(files['docProps/core.xml']).toContain('<dc:creator>Ann &amp; Bob</dc:creator>');
  expect(files['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
});
