import type { PictureFunctions } from '../model/clientFunctions.ts';
import { lookAtPicture } from './pictures/lookAtPicture.ts';

/** Called by name from outside (src/browser/pageClient.ts). */
export const functions: PictureFunctions = { lookAtPicture };
