import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openExternalProject } from '../../src/load/openProject.ts';
import { readStyles } from '../../src/load/readStyles.ts';
import { tempFolder } from '../support/tempFolder.ts';

const dot = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>';
const folder = tempFolder({
  'week/talk.md': '# A',
  'week/css/a.css': '@import "b.css";\nh1{background:url(../dot.svg)}\nh2{background:url(none.png)}',
  'week/css/b.css': '@import "a.css";\n@import url(https://x.example/c.css);\nb{x:"</style>"}',
  'week/css/my file.css': 'i{a:b}',
  'week/dot.svg': dot,
});
const at = { file: 'week/talk.md', line: 2, column: 6, length: 5 };

function read(...hrefs: readonly string[]) {
  const project = openExternalProject(join(folder.root, 'week/talk.md'), join(folder.root, 'week'));
  const uses = hrefs.map((href) => ({ href, at }));
  const { css, files, inputs, diagnostics } = readStyles(project, 'talk.md', uses);
  const told = diagnostics.map(({ code, at: place }) => `${place?.file}:${place?.line}:${place?.column} ${code}`);
  return { css, files, inputs, told };
}

describe('styles that a deck names', () => {
  it('come with what they import before them, and with their pictures inside', () => {
    const { css, files, inputs, told } = read('css/a.css');
    expect(css.indexOf('b:where')).toBeLessThan(css.indexOf('h1:where'));
    expect(css).not.toContain('</style');
    expect(css).not.toContain('https:');
    expect([...files.values()]).toEqual([expect.stringMatching(/^data:image\/svg\+xml/)]);
    expect(inputs).toEqual(expect.arrayContaining(['css/a.css', 'css/b.css', 'dot.svg', 'css/none.png']));
    expect(told).toEqual(['css/b.css:2:9 remote-resource', 'css/a.css:3:19 bad-value']);
  });

  it('are found by an address, too', () => {
    expect(read('css/my%20file.css?v=2').css).toContain('i:where');
  });

  it.each([
    ['none.css', 'bad-value', ['none.css']],
    ['../talk.css', 'path-outside-project', []],
    ['/etc/hostname', 'bad-value', ['etc/hostname']],
    ['https://x.example/a.css', 'remote-resource', []],
  ])('are told of when they are not to be had: %s', (href, code, inputs) => {
    const result = read(href);
    expect(result).toMatchObject({ css: expect.stringMatching(/^\s*$/), inputs });
    expect(result.told).toEqual([`week/talk.md:2:6 ${code}`]);
  });
});
