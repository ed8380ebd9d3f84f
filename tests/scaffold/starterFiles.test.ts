import { expect, it } from 'vitest';
import { starterFiles } from '../../src/scaffold/starterFiles.ts';
import { tempFolder } from '../support/tempFolder.ts';

const words = { title: 'A “B"', package: 'a-b', kit: 'file:kit\\x.tgz' };

function filesOf(templates: Readonly<Record<string, string>>) {
  const { root } = tempFolder(
    Object.fromEntries(Object.entries(templates).map(([path, text]) => [`assets/starter/${path}`, text])),
  );
  return new Map(starterFiles(root, words).map((file) => [file.path, file]));
}

it('takes the place of words between braces, and of no other', () => {
  const files = filesOf({
    'README.md': '# {{title}} {{other}} {title}',
    'package.json': '{"n":"{{package}}","t":"{{title}}","k":"{{kit}}"}',
  });
  expect(files.get('README.md')?.content.toString()).toBe('# A “B" {{other}} {title}');
  expect(JSON.parse(files.get('package.json')?.content.toString() ?? '')).toEqual({
    n: 'a-b',
    t: 'A “B"',
    k: 'file:kit\\x.tgz',
  });
});

it('begins names with a full stop that npm would not pack, folders too', () => {
  const files = filesOf({ _gitignore: '', '_vscode/settings.json': '', 'a_b/c_d.md': '', 'a/_b/_c': '' });
  expect([...files.keys()]).toEqual(['.gitignore', '.vscode/settings.json', 'a/.b/.c', 'a_b/c_d.md']);
});

it('keeps bytes that are no text, and says what a double-click starts', () => {
  const files = filesOf({ 'a.command': '#!/bin/sh\r\n', 'b.desktop': '', 'c.bat': '', 'd.sh.md': '' });
  expect(files.get('a.command')?.content.toString()).toBe('#!/bin/sh\r\n');
  expect([...files.values()].filter(({ runs }) => runs).map(({ path }) => path)).toEqual(['a.command', 'b.desktop']);
});
