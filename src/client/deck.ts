import { startReveal } from './startReveal.ts';

void startReveal([]);
