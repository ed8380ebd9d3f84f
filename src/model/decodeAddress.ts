/** An address with its escapes (`%20`) read; one that is not escaped as it should be stays as it is written. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
