import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * What CHANGELOG.md says of a version, for the page of its release.
 * @param {string} changelog its text, in the format of Keep a Changelog
 * @param {string} version such as `0.2.0`
 * @returns {string | undefined} undefined when the changelog does not name the version
 */
export function releaseNotes(changelog, version) {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((one) => one.startsWith(`[${version}]`));
  return section?.slice(section.indexOf('\n') + 1).trim();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = new URL('../', import.meta.url);
  const tag = process.argv[2] ?? '';
  const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
  const notes = releaseNotes(readFileSync(new URL('CHANGELOG.md', root), 'utf8'), version);
  if (tag !== `v${version}`) fail(`The tag ${tag} is not v${version}, which package.json names.`);
  if (notes === undefined) fail(`CHANGELOG.md has no section [${version}].`);
  console.log(notes);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
