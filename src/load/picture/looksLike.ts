/** First bytes of each format, so that an empty or mislabelled file is found before the browser meets it. */
export function looksLike(mime: string, bytes: Buffer): boolean {
  const head = bytes.subarray(0, 512);
  const text = head.toString('latin1');
  switch (mime) {
    case 'image/svg+xml':
      return /<svg[\s>]/i.test(bytes.subarray(0, 4096).toString('utf8'));
    case 'image/png':
      return text.startsWith('\x89PNG');
    case 'image/jpeg':
      return text.startsWith('\xFF\xD8\xFF');
    case 'image/gif':
      return text.startsWith('GIF8');
    case 'image/webp':
      return text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP';
    default:
      return text.slice(4, 8) === 'ftyp';
  }
}
