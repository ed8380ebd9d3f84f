import { titleOf } from './titleOf.ts';

/**
 * The text of a new theme's `theme.yaml`: it extends steppe, in colours and a title scene that pass all checks, and its comments say how
 * to go on.
 */
export function themeTemplate(name: string): string {
  return `# yaml-language-server: $schema=../../../decks/schemas/theme.schema.json
# ${titleOf(name)}: what differs from the theme it extends. See it: talk sheet --theme ${name}
# steppe, plain, night, chalk, linen, or a theme of your own.
extends: steppe

# Words need a contrast of 7:1 to what they stand on; talk check says which do not. Names are explained in your editor.
colors:
  light:
    ink: "#1f2430"
    paper: "#fbfaf6"
    sky-deep: "#2a4a7f"
    amber: "#d08a1c"
    flag-sky: "#5b82c4"
  dark:
    ink: "#f8f6f0"
    paper: "#1a2030"
    sky-deep: "#b3cdf5"

# hills, stars, waves, blackboard, weave, plain; or a picture in this folder. Without this line it is the scene of steppe.
scene: hills

# A package (npm install @fontsource/bitter), its family, or files in this folder, one for each weight.
# fonts:
#   heading: Bitter
#   text: [Bee-Regular.ttf, Bee-Bold.ttf]
#   headingWeight: 700

# A picture in this folder, and whose sign it is. It stands on the title slide and in the heads of handouts.
# logo: { file: logo.svg, alt: Riverside Bee Club }
# corner: top-right

# A few words at the foot of slides.
# footer: Riverside Bee Club

# Dark slides, unless a deck says otherwise.
# ground: dark
`;
}
