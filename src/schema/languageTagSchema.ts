import * as z from 'zod';
import { isLanguageTag } from '../model/languageTag.ts';

/** A BCP 47 tag that `Intl` can read, such as `es`, `kk` or `pt-BR`. */
export const languageTagSchema = z.string().refine(isLanguageTag, {
  message: 'a language is a BCP 47 tag, such as `en`, `es` or `pt-BR`',
});
