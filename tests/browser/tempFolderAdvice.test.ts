import { expect, it } from 'vitest';
import { tempFolderAdvice } from '../../src/browser/tempFolderAdvice.ts';
import { tempFolder } from '../support/tempFolder.ts';

const { root, write } = tempFolder();
const file = write('file', '');

it.each([
  ['not there', `${root}/none`, 'not there'],
  ['below a file', `${file}/tmp`, 'not there'],
  ['a file', file, 'is a file'],
])('says of a folder that is %s what to do', (_, folder, cause) => {
  expect(tempFolderAdvice(folder)).toContain(folder);
  expect(tempFolderAdvice(folder)).toContain(cause);
});

it('says of one whose disk is full what to do', () => {
  expect(tempFolderAdvice(root, () => 4_000_000)).toContain(`${root} is full`);
  expect(tempFolderAdvice(root, () => 6_000_000)).toBeUndefined();
});

it('says nothing of a good one', () => {
  expect(tempFolderAdvice(root)).toBeUndefined();
});
