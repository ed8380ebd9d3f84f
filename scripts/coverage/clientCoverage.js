import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mergeScriptCovs } from '@bcoe/v8-coverage';
import { convert } from 'ast-v8-to-istanbul';
import istanbul from 'istanbul-lib-coverage';
import { build, parseAstAsync } from 'vite';
import { compile } from '../compile.js';

/**
 * What has run of src/client in the pages of a test run.
 *
 * @param {string} root the kit's folder
 * @param {string} folder what the pages told (tests/support/coverage/watchClientScripts.ts)
 * @returns {Promise<{ covered: import('istanbul-lib-coverage').CoverageMap, unknown: number }>} and how many other scripts there were
 */
export async function clientCoverage(root, folder) {
  const covered = istanbul.createCoverageMap({});
  const bundles = await mappedBundles(root);
  let unknown = 0;
  for (const { source, coverages } of watchedScripts(folder)) {
    const bundle = bundles.find(({ code }) => source.includes(code));
    if (bundle === undefined) {
      unknown += 1;
      continue;
    }
    const start = source.indexOf(bundle.code);
    const url = pathToFileURL(join(root, 'client.js')).href;
    const merged = mergeScriptCovs(
      coverages.map((functions) => ({ scriptId: '0', url, functions: within(functions, start, bundle.code.length) })),
    );
    if (merged === undefined) continue;
    const data = await convert({
      ast: parseAstAsync(bundle.code),
      code: bundle.code,
      sourceMap: bundle.map,
      coverage: merged,
    });
    covered.merge(data);
  }
  covered.filter((path) => path.startsWith(join(root, 'src')));
  return { covered, unknown };
}

/** The bundles once more, with maps to their sources: the same letters, since a hidden map changes none. */
async function mappedBundles(root) {
  const program = (name) => compile({ root, entry: `src/bundle/${name}.ts`, name });
  const { clientEntries } = await import(await program('bundleClient'));
  const { clientBuild } = await import(await program('clientBuild'));
  return Promise.all(
    clientEntries.map(async (entry) => {
      const config = clientBuild(root, entry);
      const result = await build({ ...config, build: { ...config.build, sourcemap: 'hidden' } });
      const { code, map } = [result].flat()[0].output.find(({ type }) => type === 'chunk');
      const sources = map.sources.map((source) => join(root, source.replace(/^(\.\.\/)+/, '')));
      return { code: code.trimEnd(), map: { ...map, sources } };
    }),
  );
}

/** Each script that pages had, once, with what each page told of it. */
function watchedScripts(folder) {
  const names = readdirSync(folder);
  return names
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({
      source: readFileSync(join(folder, name), 'utf8'),
      coverages: names
        .filter((other) => other.startsWith(name.slice(0, -2)) && other.endsWith('.json'))
        .map((other) => JSON.parse(readFileSync(join(folder, other), 'utf8'))),
    }));
}

/** Functions of a stretch of a script, as of a script of their own. A range that holds the whole stretch becomes the whole. */
function within(functions, start, length) {
  return functions.flatMap((one) => {
    const ranges = one.ranges
      .filter(({ startOffset, endOffset }) => endOffset > start && startOffset < start + length)
      .map((range) => ({
        ...range,
        startOffset: Math.max(0, range.startOffset - start),
        endOffset: Math.min(length, range.endOffset - start),
      }));
    return ranges.length === 0 ? [] : [{ ...one, ranges }];
  });
}
