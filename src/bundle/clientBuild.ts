import { join } from 'node:path';
import type { InlineConfig } from 'vite';

/**
 * What Vite is asked to make of an entry of src/client: one classic script and its styles, in memory.
 * @param kit the kit's own folder.
 */
export function clientBuild(kit: string, entry: string): InlineConfig {
  return {
    root: kit,
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      cssCodeSplit: false,
      lib: {
        entry: join(kit, 'src', 'client', `${entry}.ts`),
        name: 'talk',
        formats: ['iife'],
        fileName: 'client',
        cssFileName: 'client',
      },
    },
  };
}
