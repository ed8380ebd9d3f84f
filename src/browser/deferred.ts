/** Something that happens once, for others to wait for. */
export interface Deferred {
  readonly raised: Promise<void>;
  raise(): void;
}

export function deferred(): Deferred {
  let raise = (): void => {};
  const raised = new Promise<void>((resolve) => {
    raise = resolve;
  });
  return { raised, raise };
}
