import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The package `mermaid` as a project has it. */
export interface MermaidPackage {
  readonly version: string;
  /** Absolute path of the whole package as one classic script, which leaves it at the name `mermaid`. */
  readonly script: string;
}

/** Where the package's description may be: in the `node_modules` that Node would look in, nearest first. Absolute paths. */
function mermaidPlaces(root: string): string[] {
  const places: string[] = [];
  for (let here = root; ; here = dirname(here)) {
    places.push(join(here, 'node_modules', 'mermaid', 'package.json'));
    if (dirname(here) === here) return places;
  }
}

/** The project's package `mermaid`; undefined when it has none, or one that is not whole. @param root absolute. */
export function findMermaid(root: string): MermaidPackage | undefined {
  const place = mermaidPlaces(root).find((path) => existsSync(path));
  if (place === undefined) return undefined;
  const folder = dirname(place);
  const script = join(folder, 'dist', 'mermaid.min.js');
  const version = versionIn(place);
  if (version === undefined || !existsSync(script)) return undefined;
  return { version, script };
}

function versionIn(path: string): string | undefined {
  try {
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { readonly version?: unknown };
    return typeof version === 'string' ? version : undefined;
  } catch {
    return undefined;
  }
}
