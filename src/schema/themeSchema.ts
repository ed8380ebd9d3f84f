import * as z from 'zod';
import { codeTokens, colorTokens, dayTokens } from '../model/themeTokens.ts';

const colorSchema = z
  .string()
  .min(1)
  .describe('A color in quotes, since # begins a comment: "#0a5874", or any that CSS knows.');

function colorsSchema<Name extends string>(tokens: Readonly<Record<Name, string>>) {
  const shape = Object.fromEntries(
    Object.entries<string>(tokens).map(([name, use]) => [name, colorSchema.optional().describe(use)]),
  );
  return z.strictObject(shape as Record<Name, z.ZodOptional<typeof colorSchema>>);
}

const fontSourceSchema = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .describe(
    'A package such as "@fontsource/bitter" or its family, Bitter; one of the kit’s families; or files of the theme’s folder, one for each weight: [Bee-Regular.ttf, Bee-Bold.ttf].',
  );

/** Title scenes that the kit draws from a theme's colours. */
export const sceneNames = ['hills', 'stars', 'waves', 'blackboard', 'weave', 'plain'] as const;

/** Where the logo stands. */
const cornerNames = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const;

/** A theme of one's own, `assets/themes/<name>/theme.yaml`. */
export const themeSchema = z
  .strictObject({
    about: z.string().optional().describe('What it is and for whom, in a sentence.'),
    extends: z
      .string()
      .regex(/^[\w-]+$/, 'a theme is the name of a folder of assets/themes')
      .default('steppe')
      .describe('The theme that it changes: what it does not say stays as it is there.'),
    ground: z.enum(['light', 'dark']).optional().describe('Ground of the slides of decks that name none.'),
    colors: z
      .strictObject({
        light: colorsSchema(dayTokens).optional().describe('Colors on light slides and on paper.'),
        dark: colorsSchema(colorTokens)
          .optional()
          .describe('The same names on dark slides, on the title and at the end.'),
        code: colorsSchema(codeTokens).optional().describe('Colors of code, which stands on a panel of its own.'),
      })
      .default({})
      .describe('Words need a contrast of 7:1 to what they stand on, for the last row.'),
    fonts: z
      .strictObject({
        heading: fontSourceSchema.optional().describe(`Headings. ${fontSourceSchema.description}`),
        text: fontSourceSchema.optional().describe(`All other words. ${fontSourceSchema.description}`),
        code: fontSourceSchema.optional().describe(`Code. ${fontSourceSchema.description}`),
        headingWeight: z
          .number()
          .int()
          .min(100)
          .max(900)
          .optional()
          .describe('How heavy headings are, 100 to 900; the font must have that weight. Else the nearest to 600.'),
      })
      .default({}),
    logo: z
      .strictObject({
        file: z.string().min(1).describe('A picture in the theme’s folder: SVG, PNG or JPEG.'),
        alt: z.string().trim().min(1).describe('Whose sign it is: Riverside Bee Club.'),
      })
      .optional()
      .describe('A sign for the title slide and the heads of handouts.'),
    corner: z.enum(cornerNames).default('top-right').describe('Where the logo stands.'),
    scene: z
      .string()
      .min(1)
      .meta({ examples: [...sceneNames] })
      .optional()
      .describe(`What stands behind title and end: ${sceneNames.join(', ')}, or a picture in the theme’s folder.`),
    footer: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .optional()
      .describe('A few words at the foot of slides and handouts, at most 60 letters.'),
  })
  .describe('A theme: what differs from the one that it extends.');

export type ThemeRecord = z.infer<typeof themeSchema>;
