/** Whether an address leads to a film or a sound, by its ending: one that browsers play, or one that other programs do. */
export function isFilmAddress(address: string): boolean {
  return /\.(?:mp4|m4v|mov|webm|og[gva]|mp3|m4a|aac|wav|flac|opus|weba|avi|mkv|wmv|flv|mpe?g|m2?ts|3gp|wma|aiff?|mid)(?:[?#]|$)/i.test(
    address,
  );
}
