/** Marked code lines follow the fragments: each block below `root` wears the number of the last step shown. */
export function markCodeSteps(root: ParentNode): void {
  for (const block of root.querySelectorAll<HTMLElement>('pre.code[data-step]')) {
    const shown = [...block.querySelectorAll<HTMLElement>('.code-step.visible')].map((step) =>
      Number(step.dataset.step),
    );
    const step = String(Math.max(0, ...shown));
    block.dataset.step = step;
    for (const line of block.querySelectorAll<HTMLElement>('.line')) {
      line.classList.toggle('dim', !(line.dataset.steps ?? '').split(' ').includes(step));
    }
  }
}
