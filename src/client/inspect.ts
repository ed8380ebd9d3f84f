import type { InspectFunctions } from '../model/clientFunctions.ts';
import { drawnCodes } from './inspect/drawnCodes.ts';
import { faintPixels } from './inspect/faintPixels.ts';
import { findCharacters, setProbes, splitProbe } from './inspect/fallbackProbes.ts';
import { halvePicture } from './inspect/halvePicture.ts';
import { hideLetters } from './inspect/hideLetters.ts';
import { measureSlides } from './inspect/measureSlides.ts';
import { readLegibility } from './inspect/readLegibility.ts';
import { showCode } from './inspect/showCode.ts';
import { setPictures, standInsOf } from './inspect/standInPictures.ts';

/** Called by name from outside (src/browser/pageClient.ts). */
export const functions: InspectFunctions = {
  measureSlides,
  readLegibility,
  standInsOf,
  setPictures,
  hideLetters,
  faintPixels,
  halvePicture,
  drawnCodes,
  showCode,
  setProbes,
  splitProbe,
  findCharacters,
};
