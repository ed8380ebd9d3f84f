import { readFileSync } from 'node:fs';
import { PUPPETEER_REVISIONS } from 'puppeteer-core/internal/revisions.js';
import { satisfies } from 'semver';
import { describe, expect, it } from 'vitest';
import { browserBuild } from '../../scripts/setup/browserBuild.js';

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly engines?: { readonly node?: string };
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { engines: { node: string } };

/** Packages whose own `engines` refuse a version of Node. */
function refusing(version: string, isAsked: (one: LockedPackage) => boolean): string[] {
  return Object.entries(packages)
    .filter(([, one]) => isAsked(one) && !satisfies(version, one.engines?.node ?? '*'))
    .map(([path, one]) => `${path} ${one.version}`);
}

describe('packages', () => {
  it.each(['20.19.0', '22.0.0', '24.0.0'])('of an installed kit run on Node %s', (version) => {
    expect(satisfies(version, manifest.engines.node)).toBe(true);
    expect(refusing(version, ({ dev }) => dev !== true)).toEqual([]);
  });

  it.each(['20.19.0', '22.13.0', '24.0.0'])('of a checkout run on Node %s', (version) => {
    expect(refusing(version, () => true)).toEqual([]);
  });

  it('fetch the browser that Puppeteer is made for', () => {
    expect(browserBuild).toBe(`chrome-headless-shell@${PUPPETEER_REVISIONS['chrome-headless-shell']}`);
  });
});
