import { expect, it } from 'vitest';
import { scriptAddresses } from '../../../src/check/network/scriptAddresses.ts';

const remote = 'https://a.example/b';

it.each([
  ['a fetch', `fetch('${remote}')`],
  ['a fetch over lines', `fetch\n(\n  '${remote}',\n)`],
  ['an import', `import '${remote}'`],
  ['an import without blanks', `import"${remote}"`],
  ['an import when it is wanted', `await import('${remote}')`],
  ['an import with blanks', `import ( '${remote}' )`],
  ['an import of names', `import { one } from '${remote}'`],
  ['an import of names without blanks', `import{one}from"${remote}"`],
  ['an import that is handed on', `export * from\n'${remote}'`],
  ['an import with a comment', `import(/* @vite-ignore */ '${remote}')`],
  ['an import with stars in a comment', `import(/** one * two **//* three */ '${remote}')`],
  ['an import behind the rest of a line', `import { one } from // the first\n  '${remote}'`],
  ['scripts of a worker', `importScripts('${remote}')`],
  ['scripts of a worker with blanks', `importScripts\t( '${remote}')`],
  ['a report', `navigator.sendBeacon('${remote}', data)`],
  ['a report with blanks', `navigator.sendBeacon ( '${remote}', data)`],
  ['a picture', `new Image().src='${remote}'`],
  ['a picture with blanks', `picture.src = '${remote}'`],
  ['a worker', `new Worker('${remote}')`],
  ['a worker with blanks', `new  Worker\n( '${remote}')`],
  ['a shared worker', `new SharedWorker('${remote}')`],
  ['events', `new EventSource('${remote}')`],
  ['an older request', `request.open('GET','${remote}')`],
  ['an older request with blanks', `request.open ( "POST" , "${remote}" )`],
  ['a template', `fetch(\`${remote}\`)`],
])('finds the address of %s', (_, script) => {
  expect(scriptAddresses(script)).toEqual([remote]);
});

it.each([
  ['without encryption', 'http://a.example/b'],
  ['of a socket', 'wss://a.example/b'],
  ['of a socket without encryption', 'ws://a.example/b'],
  ['without a scheme', '//a.example/b'],
  ['in capitals', 'HTTPS://A.EXAMPLE/b'],
  ['without slashes', 'https:a.example/b'],
  ['of this machine', 'file:///home/b.js'],
])('finds an address %s', (_, address) => {
  expect(scriptAddresses(`fetch("${address}")`)).toEqual([address]);
});

it.each([
  ['a slash', String.raw`https:\/\/a.example\/b`],
  ['two digits', String.raw`\x68ttps\x3A//a.exa\x6dple/b`],
  ['four digits', String.raw`\u0068ttps\u003a\u002F/a.example/b`],
  ['braces', String.raw`\u{68}ttps\u{003A}//a.example/b`],
])('reads letters that are escaped by %s', (_, address) => {
  expect(scriptAddresses(`fetch("${address}")`)).toEqual([remote]);
});

it.each([
  ['a quote', String.raw`fetch("b\x22,'https://a.example/b'")`],
  ['a blank', String.raw`fetch("b.json\x20https://a.example/b")`],
])('does not take %s for the end of a string while it is escaped', (_, script) => {
  expect(scriptAddresses(script)).toEqual([]);
});

it('takes blanks in front of an address for no part of it', () => {
  expect(scriptAddresses(`fetch(' ${remote} ')`)).toEqual([remote]);
});

it('tells all addresses in order', () => {
  expect(scriptAddresses(`import 'https://b.example/'; fetch('//a.example/')`)).toEqual([
    'https://b.example/',
    '//a.example/',
  ]);
});

it.each([
  ['text', `const page = '${remote}'`],
  ['a path', "import './b.js'; fetch('/b.json'); picture.src = 'b.png'"],
  ['what a page carries', "fetch('data:text/plain,b')"],
  ['a function whose name only ends alike', `prefetch('${remote}'); reimport('${remote}')`],
  ['a function whose name only begins alike', `fetchLater('${remote}'); importAll('${remote}')`],
  ['another class', `new Link('${remote}')`],
  ['a name that only ends like a class', `knew Worker('${remote}')`],
  ['a file whose name is asked', `request.open('${remote}')`],
  ['a window that a reader opens', `window.open('${remote}', 'page')`],
  ['an address with a comment that does not end', `import(/* '${remote}'`],
])('takes %s for no fetch', (_, script) => {
  expect(scriptAddresses(script)).toEqual([]);
});

it('reads on behind long comments', () => {
  const comments = '/* one */'.repeat(2000) + '// two\n'.repeat(2000);
  expect(scriptAddresses(`import ${comments}'b.js'; import ${comments}'${remote}'`)).toEqual([remote]);
});
