/** Whether a link leads to a photograph, or holds one: a drawing (SVG) is none. */
export function isPhotograph(href: string): boolean {
  return /^data:image\/(?!svg)/i.test(href) || /\.(png|jpe?g|gif|webp|avif)([?#]|$)/i.test(href);
}
