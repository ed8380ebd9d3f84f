import type { MermaidFunctions } from '../model/clientFunctions.ts';
import { drawMermaid } from './mermaid/drawMermaid.ts';

/** Called by name from outside (src/browser/pageClient.ts). */
export const functions: MermaidFunctions = { drawMermaid };
