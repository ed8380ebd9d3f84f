import { bundleClient, type ClientEntry } from './bundleClient.ts';

/** The scripts that are called by name. */
type CalledScript = Extract<ClientEntry, 'paper' | 'inspect' | 'mermaid' | 'pictures' | 'reading' | 'codes'>;

/**
 * Reads the scripts that pages are arranged and inspected with, each once.
 * @param kit the kit's own folder.
 */
export function clientScripts(kit: string): (name: CalledScript) => Promise<string> {
  const scripts = new Map<string, Promise<string>>();
  return (name) => {
    const script = scripts.get(name) ?? bundleClient(kit, name).then((bundle) => bundle.script);
    scripts.set(name, script);
    return script;
  };
}
