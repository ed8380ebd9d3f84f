import { expect, it } from 'vitest';
import { draftedChanges, shownText } from '../../../../src/client/studio/ledger/entryDrafts.ts';
import { fieldText, readFieldText } from '../../../../src/client/studio/ledger/fieldText.ts';
import type { FieldType } from '../../../../src/model/ledgerView.ts';
import type { YamlValue } from '../../../../src/model/projectEdit.ts';
import { ledgerFields } from '../../../../src/schema/ledgerForm.ts';

it.each<[FieldType, string, YamlValue | undefined]>([
  ['text', ' a lake ', 'a lake'],
  ['text', '  ', undefined],
  ['amount', '12', 12],
  ['amount', '-0.5', -0.5],
  ['amount', '27,600,000', 27600000],
  ['amount', '2010–2012', '2010–2012'],
  ['amount', '007', '007'],
  ['amount', '12345678901234567890', '12345678901234567890'],
  ['flag', 'yes', true],
  ['texts', 'English\n\n Kazakh ', ['English', 'Kazakh']],
  ['sources', 'one', 'one'],
  ['sources', 'one\ntwo', ['one', 'two']],
  ['pairs', 'kk: дала\nde: Steppe: weit', { kk: 'дала', de: 'Steppe: weit' }],
  ['pairs', 'no colon', 'no colon'],
  ['amounts', '2009: 1,200\n2010: many', { 2009: 1200, 2010: 'many' }],
  [
    'names',
    'Lane, Ann\nThe Office\nLee,',
    [{ family: 'Lane', given: 'Ann' }, { literal: 'The Office' }, { family: 'Lee' }],
  ],
])('reads a field of type %s that holds %j', (type, text, value) => {
  expect(readFieldText(text, { type })).toEqual(value);
});

it.each<[FieldType, YamlValue]>([
  ['text', 'a lake'],
  ['amount', 12.5],
  ['texts', ['English', 'Kazakh']],
  ['sources', ['one']],
  ['sources', 'one'],
  ['pairs', { kk: 'дала' }],
  ['amounts', { 2009: 12, 2010: 'many' }],
  ['names', [{ family: 'Lane', given: 'Ann' }, { literal: 'Office, The' }, { family: 'Lee' }]],
  ['flag', true],
])('shows what a field of type %s holds so that it is read back: %j', (type, value) => {
  expect(readFieldText(fieldText(value, { type }), { type }, value)).toEqual(value);
});

it('takes for changed what holds something else than its entry', () => {
  const fields = ledgerFields('helpline');
  const value = { name: 'Line', phone: '911', text: { number: '12', keyword: 'HELP' } };
  const changes = (texts: Readonly<Record<string, string>>) => draftedChanges(value, fields, texts);
  expect(changes({})).toEqual({});
  expect(changes({ name: 'Line ' })).toEqual({});
  expect(changes({ name: 'The Line', phone: '' })).toEqual({ name: 'The Line', phone: undefined });
  expect(changes({ 'text.keyword': 'INFO' })).toEqual({ text: { number: '12', keyword: 'INFO' } });
  expect(changes({ 'text.keyword': '' })).toEqual({ text: { number: '12' } });
  expect(changes({ 'text.keyword': '', 'text.number': '' })).toEqual({ text: undefined });
});

it('shows what is being written before what is there', () => {
  const [name] = ledgerFields('helpline');
  if (name === undefined) throw new Error('A help line has a name.');
  expect(shownText({ name: 'Line' }, name, {})).toBe('Line');
  expect(shownText({ name: 'Line' }, name, { name: '' })).toBe('');
});
