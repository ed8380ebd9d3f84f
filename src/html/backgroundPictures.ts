/**
 * The pictures behind a slide, by its attributes in reveal.js's words: one, or several with commas between. `data-background` may
 * hold a colour or a gradient as well, which is none. Source: reveal.js 5, slidecontent.js and backgrounds.js.
 */
export function backgroundPictures(attributes: Readonly<Record<string, string>>): readonly string[] {
  const plain = attributes['data-background'];
  const written = attributes['data-background-image'] ?? (namesPicture(plain) ? plain : undefined) ?? '';
  if (/^\s*data:/i.test(written)) return [written.trim()];
  return written
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '');
}

/** Whether an attribute of a slide names pictures behind it. */
export function namesPictures(name: string, value: string): boolean {
  return /^data-background(-image)?$/.test(name) && backgroundPictures({ [name]: value }).length > 0;
}

function namesPicture(background: string | undefined): boolean {
  if (background === undefined || /^[\w-]+\(/.test(background.trim())) return false;
  return /^\s*(?:https?:|file:|\/\/|data:)|\.(?:svg|png|jpe?g|gif|bmp|webp|avif)(?:[?#\s,]|$)/i.test(background);
}
