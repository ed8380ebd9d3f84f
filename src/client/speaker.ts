import RevealNotes from 'reveal.js/plugin/notes';
import { startReveal } from './startReveal.ts';

void startReveal([RevealNotes]);
