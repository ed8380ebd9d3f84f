/** Between pieces of work that take long for a thick file: has Node hear signals and answers of the browser before it goes on. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
