/** A name as disks compare them: those of Windows and macOS take capitals for small letters, and é for e with its mark. */
export function diskName(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
