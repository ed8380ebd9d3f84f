import type { ReadingFunctions } from '../model/clientFunctions.ts';
import { cropOrnament } from './reading/cropOrnament.ts';
import { readSlides } from './reading/readSlides.ts';
import { readTheme } from './reading/readTheme.ts';
import { showAll, showGround, showOnly } from './reading/showOnly.ts';

/** Called by name from outside (src/browser/pageClient.ts). */
export const functions: ReadingFunctions = { readSlides, readTheme, showOnly, showGround, showAll, cropOrnament };
