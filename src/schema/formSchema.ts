import * as z from 'zod';

/** The forms a section may come in: its whole length, or a shorter telling of the same. */
export const formSchema = z.enum(['full', 'short']).describe('`full` is the whole section, `short` its shorter form.');

export type Form = z.infer<typeof formSchema>;
