import { clientScripts } from '../../src/bundle/clientScripts.ts';

/** Reads the scripts of src/client that pages are arranged and inspected with. */
export const readClientScript = clientScripts(process.cwd());
