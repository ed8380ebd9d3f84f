import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { jsonCache } from '../load/jsonCache.ts';
import { clientBuild } from './clientBuild.ts';

/** Script and styles of one entry of src/client, minified into one classic script (IIFE). */
export interface ClientBundle {
  readonly script: string;
  readonly css: string;
  /** Texts in the script that hold scripts themselves: documents that it writes into windows it opens. */
  readonly documents: readonly string[];
}

/** Pages that are shown, and the scripts that pages are arranged, inspected and drawn with. */
export const clientEntries = [
  'deck',
  'speaker',
  'remote',
  'pair',
  'preview',
  'paper',
  'inspect',
  'mermaid',
  'pictures',
  'reading',
  'codes',
  'studio',
  'editor',
] as const;

export type ClientEntry = (typeof clientEntries)[number];

/**
 * Bundles an entry of src/client with Vite. ES modules are refused on `file://`, so the result is a classic script.
 * What an entry exports is found at the name `talk`. Bundles are kept by a hash of the sources they may be made from and of the
 * lock file: a second run reads them and does no work. An installed package has no sources and brings them bundled.
 * @param kit the kit's own folder.
 */
export function bundleClient(kit: string, entry: ClientEntry): Promise<ClientBundle> {
  return clientBundler(kit)(entry);
}

/** As `bundleClient`, for work that wants several entries of the same sources: to find what is kept, those are read once. */
export function clientBundler(kit: string): (entry: ClientEntry) => Promise<ClientBundle> {
  let print: string | undefined;
  return async (entry) => {
    if (!existsSync(join(kit, 'src', 'client'))) return readBundle(join(kit, 'compiled', 'client', `${entry}.json`));
    const cache = jsonCache(join(kit, 'node_modules', '.cache', 'talk-deck-kit', 'client'));
    print ??= fingerprint(kit);
    const known = cache.read(`${entry} ${print}`);
    if (known !== undefined) return known as ClientBundle;
    // What is bundled now is kept under the sources as they are now.
    print = fingerprint(kit);
    const bundle = await buildClient(kit, entry);
    cache.keep(`${entry} ${print}`, bundle);
    return bundle;
  };
}

function readBundle(path: string): ClientBundle {
  return JSON.parse(readFileSync(path, 'utf8')) as ClientBundle;
}

function fingerprint(kit: string): string {
  const hash = createHash('sha256').update(readFileSync(join(kit, 'package.json')));
  const lock = join(kit, 'package-lock.json');
  if (existsSync(lock)) hash.update(readFileSync(lock));
  for (const folder of ['client', 'model', 'plan', 'present'].map((name) => join(kit, 'src', name))) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
    for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort()) {
      hash.update(relative(kit, path)).update(readFileSync(path));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

async function buildClient(kit: string, entry: ClientEntry): Promise<ClientBundle> {
  const { build, parseAst } = await import('vite');
  const result = await build(clientBuild(kit, entry));
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const script = outputs.find((output) => output.type === 'chunk');
  const css = outputs.find((output) => output.type === 'asset' && output.fileName.endsWith('.css'));
  const code = script?.type === 'chunk' ? script.code : '';
  return {
    script: code,
    documents: [...textsIn(parseAst(code))].filter((text) => text.includes('</script>')),
    css: css?.type === 'asset' ? String(css.source) : '',
  };
}

/** The texts of a syntax tree: strings, and the stretches of templates between their gaps. */
function* textsIn(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node && node.type === 'Literal' && 'value' in node && typeof node.value === 'string') yield node.value;
  if ('cooked' in node && typeof node.cooked === 'string') yield node.cooked;
  for (const child of Object.values(node)) yield* textsIn(child);
}
