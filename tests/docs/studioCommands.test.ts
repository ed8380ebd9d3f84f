import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { textVersion } from '../../src/edit/textVersion.ts';
import { studioFace } from '../../src/serve/studio/studioFace.ts';
import { studioPath } from '../../src/serve/studio/studioPath.ts';
import { studioSite } from '../support/studioSite.ts';
import { smallManifest, tempProject } from '../support/tempProject.ts';

const page = readFileSync('docs/guide/studio-commands.md', 'utf8');
const rows = [...page.matchAll(/^\| ([^|]+) \| ([^|]+) \| `([A-Z]+ \/[^`|]*)` \|$/gm)].map(
  ([, what = '', how = '', route = '']) => ({ what, how, route }),
);

/** All that the page may ask, as the server answers it. */
function routes(): string[] {
  const app = new Hono();
  studioFace(studioSite({})).mount(app);
  const asked = app.routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith(`${studioPath}/`));
  return asked.map(({ method, path }) => `${method} ${path.slice(studioPath.length)}`);
}

describe('the table of what the studio does', () => {
  it('has a row for each address of the studio, and no other', () => {
    expect(rows.map(({ route }) => route).sort()).toEqual([...new Set(routes())].sort());
  });

  it('names commands and options that there are', async () => {
    const { talk } = tempProject();
    const lines = [
      ...new Set(rows.flatMap(({ how }) => [...how.matchAll(/`talk ([^`]+)`/g)].map(([, line = '']) => line))),
    ];
    expect(lines.length).toBeGreaterThan(25);
    for (const line of lines) {
      const [name = ''] = line.split(' ');
      const { exit, out } = await talk(name, '--help');
      expect([exit, out.startsWith(`talk ${name} `)], line).toEqual([0, true]);
      for (const [, option = ''] of line.matchAll(/--([a-z-]+)/g))
        if (option !== 'help') expect(out, line).toMatch(new RegExp(`--${option}\\b`));
    }
  });
});

it('its example of an edit moves the lines that it says, and refuses another text', async () => {
  const file = 'decks/waters-20.yaml';
  const before = smallManifest.replace('  - part/one', '  - part/lakes # first\n  - part/rivers');
  const { root, talk, write } = tempProject({ [file]: before });
  const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
  write('change.json', example);
  expect((await talk('edit', 'change.json')).exit).toBe(1);
  write('change.json', example.replace('VERSION', textVersion(before)));
  expect(await talk('edit', 'change.json')).toMatchObject({ exit: 0, out: `changed  ${file}` });
  expect(readFileSync(join(root, file), 'utf8')).toBe(
    smallManifest.replace('  - part/one', '  - part/rivers\n  - part/lakes # first'),
  );
});
