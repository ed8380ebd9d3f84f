import * as z from 'zod';
import { namedThings } from '../namedThings.ts';

/** What a picture shows, for those who do not see it. Every fence that draws needs one. */
export const altSchema = z
  .string()
  .trim()
  .min(1)
  .meta({ title: 'In words' })
  .describe('What the picture shows, in one sentence, for those who do not see it.');

/** Words under the picture. */
export const captionSchema = z.string().meta({ title: 'Line under it' }).describe('A line under the picture.');

/** A word or a number as YAML gives it: `1991` arrives as a number, `before 1920s` as text. */
export const labelSchema = z.union([z.string().min(1), z.number()]);

/** The id of a fact that stands behind an item; the slide's source line then names where it comes from. */
export const factIdSchema = z
  .string()
  .min(1)
  .describe('Id of the fact behind it; its source joins the slide’s source line.')
  .register(namedThings, { kind: 'fact' });

/** The name of a lucide icon, such as `hard-hat`. */
export const iconNameSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an icon name is lower case with hyphens, such as `hard-hat`')
  .describe('Name of a lucide icon (lucide.dev/icons), such as `briefcase` or `hard-hat`.')
  .register(namedThings, { kind: 'icon' });
