/** Where a picture of the project is shown from. @param file its project path. */
export function pictureAddress(file: string): string {
  return `/.studio/pictures/file?${new URLSearchParams({ file })}`;
}
