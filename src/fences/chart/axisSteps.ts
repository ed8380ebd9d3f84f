/** A step of the axis: its label, and the row that it shows, if there is one. */
export interface AxisStep {
  readonly label: string;
  readonly row: number | undefined;
}

/** One step a year from the first to the last when all labels are years, so that missing years show; else one for each row. */
export function axisSteps(labels: readonly string[]): readonly AxisStep[] {
  const years = labels.map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (!years.every(Number.isInteger) || last - first > 20) return labels.map((label, row) => ({ label, row }));
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const row = years.indexOf(first + i);
    return { label: String(first + i), row: row < 0 ? undefined : row };
  });
}

/** First and last step of each run of empty steps. */
export function emptyRuns(isEmpty: readonly boolean[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = [];
  for (let step = 0; step < isEmpty.length; step += 1) {
    const from = step;
    while (isEmpty[step] === true) step += 1;
    if (step > from) runs.push([from, step - 1]);
  }
  return runs;
}
