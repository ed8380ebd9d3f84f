/**
 * Links between slides in the scroll view. reveal.js reckons there with slides of one height; ours are as tall as they need
 * to be (narrow.css), so the page goes to the slide itself.
 */
export function jumpInScrollView(): void {
  document.addEventListener(
    'click',
    (event) => {
      if (!document.body.classList.contains('reveal-scroll') || !(event.target instanceof Element)) return;
      const id = event.target.closest('a[href^="#"]')?.getAttribute('href')?.slice(1);
      const slide = id === undefined ? null : document.getElementById(decodeURIComponent(id));
      if (slide === null) return;
      event.preventDefault();
      event.stopPropagation();
      slide.scrollIntoView();
    },
    { capture: true },
  );
}
