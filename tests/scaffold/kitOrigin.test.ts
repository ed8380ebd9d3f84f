import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kitOrigin } from '../../src/scaffold/kitOrigin.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** A kit that npm has installed for somebody who asked for `spec`. */
function installed(manifest: object | string, more: Readonly<Record<string, string>> = {}) {
  const { root } = tempFolder({
    'talks/package.json': typeof manifest === 'string' ? manifest : JSON.stringify(manifest),
    'talks/node_modules/talk-deck-kit/package.json': '{}',
    ...more,
  });
  return { root, origin: kitOrigin(join(root, 'talks/node_modules/talk-deck-kit'), '1.2.3') };
}

const asked = (spec: string) => ({ dependencies: { 'talk-deck-kit': spec } });

describe('a project is to have the kit that is running:', () => {
  it.each(['^1.0.0', '*', 'latest', '1.2.3'])('its very version, where npm was asked for %s', (spec) => {
    expect(installed(asked(spec)).origin).toEqual({ kind: 'version', spec: '1.2.3' });
  });

  it.each(['github:some/where', 'https://kit.example/kit.tgz', 'git+ssh://git@kit.example/kit.git#v1'])(
    'from %s again',
    (spec) => {
      expect(installed(asked(spec)).origin).toEqual({ kind: 'version', spec });
    },
  );

  it('the packed file, by its way from the folder of package.json', () => {
    const { root, origin } = installed(asked('file:../down/kit-1.tgz'), { 'down/kit-1.tgz': '' });
    expect(origin).toEqual({ kind: 'packed', file: join(root, 'down/kit-1.tgz') });
    expect(installed({ devDependencies: { 'talk-deck-kit': 'file:k.tgz' } }, { 'talks/k.tgz': '' }).origin.kind).toBe(
      'packed',
    );
  });

  it('the folder, where that was installed, or is running', () => {
    const { root, origin } = installed(asked('file:../kit'), { 'kit/src/cli/main.ts': '' });
    expect(origin).toEqual({ kind: 'folder', folder: join(root, 'kit') });
    expect(kitOrigin(join(root, 'kit'), '1.2.3')).toEqual({ kind: 'folder', folder: join(root, 'kit') });
  });

  it('its version, where the file is gone, nobody asked, or nothing can be read', () => {
    for (const manifest of [asked('file:gone.tgz'), {}, 'not JSON'])
      expect(installed(manifest).origin).toEqual({ kind: 'version', spec: '1.2.3' });
  });
});
