import type { Diagnostic } from '../../model/diagnostic.ts';
import { isDrawn, type MermaidAnswer } from '../../model/mermaid.ts';
import { report } from '../../model/report.ts';
import { faultPlace } from './faultPlace.ts';
import type { MermaidBlock } from './mermaidBlock.ts';

/** A block with nothing in it. */
export function emptyDiagram({ fence }: MermaidBlock): Diagnostic {
  return report('bad-mermaid', {
    message: 'This `mermaid` diagram is empty.',
    at: fence,
    hint: 'Write it between the backticks, such as `flowchart LR` and, on a line of its own, `A --> B`; or take it out.',
  });
}

/**
 * The package is not there: one mistake, however many diagrams wait for it.
 * @param version of a package that is too old, where there is one.
 */
export function missingPackage(blocks: readonly [MermaidBlock, ...MermaidBlock[]], version?: string): Diagnostic {
  const [{ fence }, ...others] = blocks;
  const has = version === undefined ? 'which the project does not have' : `and the project has its version ${version}`;
  return report('mermaid-missing', {
    message: `A \`mermaid\` diagram is drawn by the package \`mermaid\` (10 or newer), ${has}; its text is shown as code.`,
    at: fence,
    ...(others.length === 0
      ? {}
      : { related: others.map((one) => ({ ...one.fence, message: 'Another one that waits for it.' })) }),
    hint: 'Add the package to the project, `npm i mermaid`, or draw with the kit’s own `diagram` fence.',
  });
}

/** What is wrong with a diagram that was looked at. */
export function diagramFaults(block: MermaidBlock, answer: MermaidAnswer): Diagnostic[] {
  if (!isDrawn(answer)) {
    return [
      report('bad-mermaid', {
        message: `This diagram cannot be drawn: ${answer.message}.`,
        at: faultPlace(block, answer),
        hint: 'Mermaid’s language is told at mermaid.js.org; mermaid.live draws as you write.',
      }),
    ];
  }
  return answer.remote.map((address) =>
    report('remote-resource', {
      message: `This diagram shows \`${address.slice(0, 200)}\`, which is not in the project; it is left out.`,
      at: block.fence,
      hint: 'Diagrams hold no pictures: show it beside the diagram, as a file of the project.',
    }),
  );
}
