import { join } from 'node:path';
import { build } from 'vite';
import type { BrowserSession } from '../../src/browser/browserSession.ts';
import { openDocument } from '../../src/browser/loadDocument.ts';
import { resolveAsset } from './document.ts';
import { usedPage } from './usedPage.ts';

/** Evaluates an expression in a page; it finds what the module exports at the name `talk`. */
export type InModule = (html: string, expression: string) => Promise<unknown>;

/** One module of src/client, bundled by itself, to be tried in pages. @param path below src/client, without `.ts`. */
export async function clientModule(session: BrowserSession, path: string): Promise<InModule> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: join('src/client', `${path}.ts`), name: 'talk', formats: ['iife'], fileName: 'module' },
    },
  });
  const [chunk] = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (chunk?.type !== 'chunk') throw new Error(`${path} cannot be bundled.`);
  return (html, expression) =>
    usedPage(session, async (page, watch) => {
      await openDocument(page, watch, { html: `<!doctype html>${html}`, resolveAsset });
      return page.evaluate(`${chunk.code}\n;${expression}`);
    });
}
