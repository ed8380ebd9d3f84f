import * as z from 'zod';
import type { NameKind } from '../model/writingWords.ts';

/** Which definitions hold the name of something: editors offer what there is. Entered where the definition is made. */
export const namedThings = z.registry<{ readonly kind: NameKind }>();
