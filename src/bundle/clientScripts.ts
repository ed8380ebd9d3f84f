import { bundleClient, type ClientEntry } from './bundleClient.ts';

/** The scripts that are called by name. */
type CalledScript = Extract<ClientEntry, 'paper' | 'inspect' | 'mermaid' | 'pictures' | 'reading' | 'codes'>;

/**
 * Reads the scripts that pages are arranged and inspected with, each once. The first is wanted by every page, so it is read at
 * once: after a change of the kit it is bundled while the browser starts.
 * @param kit the kit's own folder.
 */
export function clientScripts(kit: string): (name: CalledScript) => Promise<string> {
  const scripts = new Map<string, Promise<string>>();
  const read = (name: CalledScript): Promise<string> => {
    const script = scripts.get(name) ?? bundleClient(kit, name).then((bundle) => bundle.script);
    scripts.set(name, script);
    return script;
  };
  // Heard where it is first needed; until then a failure must not end the process as an unhandled rejection.
  read('paper').catch(() => undefined);
  return read;
}
