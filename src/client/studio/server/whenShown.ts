/**
 * Puts work off while nobody sees the window: ten open windows do not all ask at each change. However often it was called for meanwhile, it
 * is done once when the window is seen again.
 */
export function whenShown(work: () => void): () => void {
  let isDue = false;
  document.addEventListener('visibilitychange', () => {
    if (document.hidden || !isDue) return;
    isDue = false;
    work();
  });
  return () => {
    isDue = document.hidden;
    if (!isDue) work();
  };
}
