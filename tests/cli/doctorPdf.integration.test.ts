import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeStream } from '../support/makePdf.ts';
import { taggedPdf } from '../support/taggedPdf.ts';
import { tempProject } from '../support/tempProject.ts';

const whole = taggedPdf(['<</S /P /P 6 0 R /Pg 4 0 R /K 0>>'], {
  4: '<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 200 100]\n/Contents 5 0 R\n/Tabs /S\n/StructParents 0>>',
  5: makeStream('/P <</MCID 0 >>BDC\nBT\n(Hello) Tj\nET\nEMC\n'),
});

it('tells how a PDF is read aloud, and ends with 1 when something is wrong with it', async () => {
  const { talk, write } = tempProject();
  write('whole.pdf', whole);
  write('wrong.pdf', Buffer.from(whole.toString('latin1').replace('(Hello)', '(     )'), 'latin1'));
  const right = await talk('doctor', '--pdf', 'whole.pdf');
  expect(right).toMatchObject({ exit: 0, err: '' });
  expect(right.out).toMatch(/\n\nP\n {2}“Hello”$/);
  const wrong = await talk('doctor', '--pdf', 'wrong.pdf', '--json');
  expect(wrong.exit).toBe(1);
  expect(JSON.parse(wrong.out)).toMatchObject({ ok: false, pages: 1, faults: [], quality: [{ kind: 'empty tag' }] });
});

it('refuses what is no PDF, by name', async () => {
  const { root, talk, write } = tempProject();
  write('half.pdf', whole.subarray(0, whole.length / 2));
  write('note.pdf', 'no PDF');
  mkdirSync(join(root, 'folder.pdf'));
  for (const path of ['none.pdf', 'half.pdf', 'note.pdf']) {
    const { exit, err } = await talk('doctor', '--pdf', path);
    expect(err).toMatch(/^error {2}usage/);
    expect(exit).toBe(2);
  }
  expect((await talk('doctor', '--pdf', 'folder.pdf')).err).toMatch(/^error {2}read-failed/);
});
