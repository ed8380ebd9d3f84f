/** Marked code lines follow the fragments: each block below `root` wears the number of the last step shown. */
export function markCodeSteps(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>('pre.code[data-step]')) {
    const shown = [...block.querySelectorAll<HTMLElement>('.code-step.visible')].map((step) =>
      Number(step.dataset.step),
    );
    const step = String(Math.max(0, ...shown));
    block.dataset.step = step;
    for (const line of block.querySelectorAll<HTMLElement>('.line')) {
      const isDim = !(line.dataset.steps ?? '').split(' ').includes(step);
      line.classList.toggle('dim', isDim);
      // In decks of other tools the kit's styles select by this (render/slide/ownClasses.ts).
      if (line.dataset.kit !== undefined) line.dataset.kit = isDim ? 'line dim' : 'line';
    }
  }
}
