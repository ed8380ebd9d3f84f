/** Something that happens once, for others to wait for. */
export interface Signal {
  readonly raised: Promise<void>;
  raise(): void;
}

export function signal(): Signal {
  let raise = (): void => {};
  const raised = new Promise<void>((resolve) => {
    raise = resolve;
  });
  return { raised, raise };
}
