/** Where a run tells what it does. The command line shows it; tests record it. */
export interface Reporter {
  /** A stage with a known number of steps begins. */
  begin(label: string, steps: number): void;
  /** One step is done. */
  advance(label: string): void;
  end(): void;
  /** A line worth keeping on the screen. */
  say(line: string): void;
}
