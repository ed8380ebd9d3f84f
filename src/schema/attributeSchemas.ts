import * as z from 'zod';
import { formSchema } from './formSchema.ts';
import { namedThings } from './namedThings.ts';

/** What `<!-- .slide: … -->` may say of a slide of ours; other attributes go to its element as they are. */
export const slideAttributesSchema = z.looseObject({
  layout: z
    .string()
    .describe('How it is laid out; by what is on it when left out.')
    .register(namedThings, { kind: 'layout' })
    .optional(),
  form: formSchema.describe('The form of the section that tells it; both when left out.').optional(),
  steps: z.enum(['true', 'false']).describe('Whether its items come one by one.').optional(),
  sources: z.literal('none').describe('No line of sources at its foot.').optional(),
  'data-ground': z.enum(['dark', 'light']).describe('The ground of this slide alone.').optional(),
  'data-visibility': z.literal('hidden').describe('Kept in the file and shown to nobody.').optional(),
  id: z.string().describe('By which links lead to it.').optional(),
  'data-background-image': z
    .string()
    .describe('A picture behind it.')
    .register(namedThings, { kind: 'picture' })
    .optional(),
  'data-background-video': z.string().describe('A film behind it.').register(namedThings, { kind: 'film' }).optional(),
  'data-background-color': z.string().describe('A color behind it.').optional(),
  'data-background-opacity': z.string().describe('How much of the picture is seen: from 0 to 1.').optional(),
});

/** What `<!-- .element: … -->` may say of what stands before it. */
export const elementAttributesSchema = z.looseObject({
  class: z
    .union([z.literal('fragment'), z.string()])
    .describe('`fragment`: it comes with the next click.')
    .optional(),
});
