import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { artifactSession } from '../../src/artifacts/artifactSession.ts';
import { classroom } from '../../src/artifacts/classroom.ts';
import { paperTalk } from '../support/paperTalk.ts';

const session = artifactSession(() => Promise.reject(new Error('no client')), undefined, {
  old: undefined,
  printer: '',
  out: '',
});

/** Content of the files, by name. */
async function made(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { context } = await paperTalk();
  const files = await Promise.all(
    classroom.files(context).map(async (file) => {
      const { content } = await file.produce(session);
      const bytes = content instanceof Uint8Array ? content : Buffer.from([...(content ?? [])].join(''));
      return [file.path.replace('paper/classroom/', ''), bytes] as const;
    }),
  );
  return new Map(files);
}

it('makes files for Moodle, Canvas, spreadsheets, Anki and Quizlet', async () => {
  expect([...(await made()).keys()]).toEqual([
    'quiz.gift',
    'quiz-qti.zip',
    'quiz.csv',
    'words.csv',
    'cards-anki.txt',
    'cards-quizlet.txt',
  ]);
});

it('packs the test of QTI with the same bytes each time', async () => {
  const [one, two] = [(await made()).get('quiz-qti.zip'), (await made()).get('quiz-qti.zip')];
  expect(one).toEqual(two);
  const inside = unzipSync(one ?? new Uint8Array());
  expect(Object.keys(inside)).toEqual(['imsmanifest.xml', 'assessment/assessment.xml']);
  expect(strFromU8(inside['assessment/assessment.xml'] ?? new Uint8Array())).toContain('When is the water low?');
});

it('writes tables that a spreadsheet reads', async () => {
  const rows: string[][] = parse(Buffer.from((await made()).get('quiz.csv') ?? ''), { bom: true });
  expect(rows[0]).toEqual([
    'Question',
    'Choice 1',
    'Choice 2',
    'Choice 3',
    'Choice 4',
    'Choice 5',
    'Choice 6',
    'Answer',
  ]);
  const season = rows.find(([ask]) => ask === 'When is the water low?');
  expect(season?.slice(1, 4).toSorted()).toEqual(['autumn', 'never', 'spring']);
  expect(season?.at(-1)).toBe('autumn');
  expect(rows.find(([ask]) => ask === 'What belongs together?')?.at(-1)).toBe(
    'ferry = carries people; raft = has no sides; barge = carries goods',
  );
});

it('lists words with their meanings, and translations that a reader has confirmed', async () => {
  const rows: string[][] = parse(Buffer.from((await made()).get('words.csv') ?? ''), { bom: true });
  const { context } = await paperTalk();
  expect(rows[0]?.slice(0, 2)).toEqual(['Word', 'Meaning']);
  for (const [word, meaning] of rows.slice(1))
    expect(context.deck.ledger.glossary.get(word ?? '')?.meaning).toBe(meaning);
});

it('writes a card a line, and for Anki where to put it', async () => {
  const files = await made();
  const quizlet = strFromU8(files.get('cards-quizlet.txt') ?? new Uint8Array())
    .trimEnd()
    .split('\n');
  expect(quizlet.every((line) => line.split('\t').length === 2)).toBe(true);
  expect(quizlet).toContain('When is the water low?\tautumn');
  const anki = strFromU8(files.get('cards-anki.txt') ?? new Uint8Array()).split('\n');
  expect(anki.slice(0, 2)).toEqual(['#separator:tab', '#html:false']);
  const cards: string[][] = parse(anki.slice(3).join('\n'), { delimiter: '\t' });
  expect(cards).toHaveLength(quizlet.length);
});
