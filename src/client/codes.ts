import type { CodeFunctions } from '../model/clientFunctions.ts';
import { readCode } from './codes/readCode.ts';

/** Called by name from outside (src/browser/pageClient.ts). */
export const functions: CodeFunctions = { readCode };
