import { deckset } from './deckset.ts';
import type { Dialect } from './dialect.ts';
import { marp } from './marp.ts';
import { obsidian } from './obsidian.ts';
import { pandoc } from './pandoc.ts';
import { quarto } from './quarto.ts';
import { remark } from './remark.ts';
import { slidev } from './slidev.ts';

/** The dialects beside reveal-md's own, in the order in which a file is held against them. */
export const dialects: readonly Dialect[] = [marp, quarto, slidev, obsidian, deckset, remark, pandoc];
