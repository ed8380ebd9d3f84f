/** Pictures that every browser shows, by the ending of their file's name. */
const endings: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
};

/** What a file says that it is, as the kit keeps it; undefined for any other. */
export function pictureType({ name, type }: Pick<File, 'name' | 'type'>): string | undefined {
  const own = type === '' ? endings[(name.split('.').at(-1) ?? '').toLowerCase()] : type.toLowerCase();
  return own !== undefined && Object.values(endings).includes(own) ? own : undefined;
}
