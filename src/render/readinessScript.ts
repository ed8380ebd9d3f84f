/**
 * Script that every printed document carries inside `<script>`: it marks `<html data-ready>` when all fonts in use are loaded
 * and all pictures decoded, or `<html data-failed="reason">` naming each font or picture that cannot be shown.
 * It waits for events only: no sleep, no polling, and nothing from the network.
 */
export const readinessScript = `(() => {
  const root = document.documentElement;
  const nameOf = (picture) => {
    const label = picture.alt || picture.getAttribute('aria-label') || 'without alternative text';
    const holder = picture.closest('[id]');
    return 'picture “' + label.slice(0, 60) + '”' + (holder ? ' in #' + holder.id : '');
  };
  const fonts = async () => {
    do {
      // Only a layout asks for fonts, so "ready" before it would mean "none wanted yet".
      void root.offsetHeight;
      await document.fonts.ready;
    } while (document.fonts.status === 'loading');
    return [...document.fonts].filter((font) => font.status === 'error')
      .map((font) => 'font ' + font.family + ' ' + font.weight);
  };
  const pictures = async () => {
    const all = [...document.images, ...document.querySelectorAll('svg image')];
    for (const picture of all) picture.loading = 'eager';
    const broken = await Promise.all(all.map((picture) => picture.decode().then(() => [], () => [nameOf(picture)])));
    return broken.flat();
  };
  const settle = async () => {
    const broken = [...await fonts(), ...await pictures()];
    // Sheets that must know how long their lines run arrange themselves here, before they are called ready.
    globalThis.arrangePage?.();
    if (broken.length > 0) root.dataset.failed = 'cannot be shown: ' + broken.join(', ');
    else root.dataset.ready = '';
  };
  const start = () => settle().catch((error) => { root.dataset.failed = String(error); });
  if (document.readyState === 'complete') start();
  else addEventListener('load', start, { once: true });
})();`;
