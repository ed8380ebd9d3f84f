import { expect, it } from 'vitest';
import { inspectPdf } from '../../src/pdf/inspectPdf.ts';
import { makeStream } from '../support/makePdf.ts';
import { taggedPdf } from '../support/taggedPdf.ts';

const page = (more = '') =>
  `<</Type /Page\n/Parent 3 0 R\n/MediaBox [0 0 200 100]\n/Contents 5 0 R\n/Tabs /S\n/StructParents 0${more}>>`;

/** A PDF of one page whose content is `content`, with the tags `tags`, numbered from 10 on. */
async function inspected(content: string, tags: readonly string[], change: Readonly<Record<number, string>> = {}) {
  return inspectPdf(taggedPdf(tags, { 4: page(), 5: makeStream(content), ...change }), 'made');
}

const shown = (mark: number, text: string, at = '10 10') =>
  `/P <</MCID ${mark} >>BDC\nBT\n1 0 0 1 ${at} Tm\n(${text}) Tj\nET\nEMC\n`;
const kinds = ({ quality }: Awaited<ReturnType<typeof inspected>>): string[] => quality.map(({ kind }) => kind);

it('prints tags as a text, those in a tag below it', async () => {
  const { tree, pages } = await inspected(
    `${shown(0, 'One')}${shown(1, 'two')}q\n/P <</MCID 2 >>BDC\n0 0 9 9 re\nf\nEMC\nQ\n`,
    [
      '<</S /Document /Lang (en) /P 6 0 R /K [11 0 R 12 0 R]>>',
      '<</S /H1 /P 10 0 R /Pg 4 0 R /K 0>>',
      '<</S /Figure /Alt (A box) /P 10 0 R /Pg 4 0 R /K [1 2]>>',
    ],
  );
  expect(pages).toBe(1);
  expect(tree).toEqual(['Document Lang=en', '  H1', '    “One”', '  Figure Alt=A box', '    “two”', '    (drawing)']);
});

it('tells of headings without bookmarks, one by one', async () => {
  const tags = [
    '<</S /Sect /P 6 0 R /Pg 4 0 R /K [11 0 R 12 0 R]>>',
    '<</S /H1 /P 10 0 R /K 0>>',
    '<</S /H2 /P 10 0 R /K 1>>',
  ];
  const content = shown(0, 'One  thing') + shown(1, 'One thing');
  expect(kinds(await inspected(content, tags))).toEqual(['heading without bookmark', 'heading without bookmark']);
  const outlined = (
    await inspected(content, [...tags, '<</First 14 0 R>>', '<</Title (one thing)>>'], {
      2: '<</Type /Catalog\n/Pages 3 0 R\n/StructTreeRoot 6 0 R\n/Outlines 13 0 R>>',
    })
  ).quality;
  expect(outlined).toEqual([{ kind: 'heading without bookmark', page: 1, what: 'no bookmark leads to “One thing”' }]);
});

it('tells of tags with nothing but spaces, unless they draw or have words of their own', async () => {
  const one = (entries: string) => [`<</S /P /P 6 0 R /Pg 4 0 R ${entries}/K 0>>`];
  expect(kinds(await inspected(shown(0, '  '), one('')))).toEqual(['empty tag']);
  expect(kinds(await inspected(shown(0, '  '), one('/ActualText (x) ')))).toEqual([]);
  expect(kinds(await inspected('/P <</MCID 0 >>BDC\n0 0 9 9 re\nf\nEMC\n', one('')))).toEqual([]);
  expect(kinds(await inspected(shown(0, ' '), ['<</S /Span /P 6 0 R /Pg 4 0 R /K 0>>']))).toEqual([]);
});

it('tells of text off its page, where matrices and moves have led it, in forms too', async () => {
  const tags = ['<</S /P /P 6 0 R /Pg 4 0 R /K 0>>'];
  expect(kinds(await inspected(shown(0, 'x', '250 10'), tags))).toEqual(['text off the page']);
  expect(kinds(await inspected(shown(0, 'x', '199 99'), tags))).toEqual([]);
  expect(kinds(await inspected(`q\n1 0 0 1 0 200 cm\n${shown(0, 'x')}Q\n`, tags))).toEqual(['text off the page']);
  const moved = '/P <</MCID 0 >>BDC\nBT\n150 20 Td\n(in) Tj\n100 0 Td\n(out) Tj\nET\nEMC\n';
  const { quality } = await inspected(moved, tags);
  expect(quality.map(({ what }) => what)).toEqual([expect.stringContaining('“out”')]);
  const form = `<</Type /XObject /Subtype /Form /Matrix [1 0 0 1 300 0] /Length 21>>stream\nBT\n(x) Tj\nET\n      \nendstream`;
  const drawn = '/P <</MCID 0 >>BDC\n/X1 Do\nEMC\n';
  const with1 = { 4: page('/Resources <</XObject <</X1 9 0 R>>>>'), 9: form };
  expect(kinds(await inspected(drawn, tags, with1))).toEqual(['text off the page']);
});

it('tells of links without names', async () => {
  const tags = ['<</S /Link /P 6 0 R /Pg 4 0 R /K [0 <</Type /OBJR /Obj 11 0 R>>]>>'];
  const link = (entries: string) =>
    inspected(shown(0, 'x'), [...tags, `<</Subtype /Link ${entries}>>`], { 4: page('\n/Annots [11 0 R]') });
  expect(kinds(await link(''))).toEqual(['link without name']);
  expect(kinds(await link('/Contents (  )'))).toEqual(['link without name']);
  expect(kinds(await link('/Contents (a.example)'))).toEqual([]);
});

it('tells of text outside of tags and artifacts', async () => {
  const tags = ['<</S /P /P 6 0 R /Pg 4 0 R /K 0>>'];
  const bare = `${shown(0, 'x')}BT\n(bare) Tj\nET\n/Artifact BMC\nBT\n(margin) Tj\nET\nEMC\n`;
  const { faults } = await inspected(bare, tags);
  expect(faults).toEqual([{ condition: '01-005', what: expect.stringContaining('“bare”') }]);
});

it('reads letters by the map of their font, ranges and lists among them', async () => {
  const map = makeStream(
    '2 beginbfchar\n<0001> <0041>\n<0002> <D83DDE00>\nendbfchar\n2 beginbfrange\n<0010> <0012> <0061>\n<0020> <0021> [<0078> <0079>]\nendbfrange\n',
  );
  const content = '/P <</MCID 0 >>BDC\nBT\n/F1 9 Tf\n<00010002> Tj\n[<00100012> -20 <00200021>] TJ\nET\nEMC\n';
  const { tree, faults } = await inspected(
    content,
    ['<</S /P /P 6 0 R /Pg 4 0 R /K 0>>', '<</Type /Font /Subtype /Type0 /ToUnicode 12 0 R>>', map],
    { 4: page('\n/Resources <</Font <</F1 11 0 R>>>>') },
  );
  expect(tree).toEqual(['P', '  “A😀acxy”']);
  expect(faults.map(({ condition }) => condition)).not.toContain('31-030');
});

it('is refused for what is no PDF, with a reason', async () => {
  await expect(inspectPdf(Buffer.from('%PDF-1.7 and no more'), 'made')).rejects.toMatchObject({ code: 'print-wrong' });
});
