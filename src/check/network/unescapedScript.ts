/** A script or JSON in which the letters of addresses are not escaped; quotes stay escaped, or their string would end early. */
export function unescapedScript(script: string): string {
  return script.replace(/\\(?:\/|x[2-7][\da-f]|u00[2-7][\da-f]|u\{0*[2-7][\da-f]\})/gi, (written) => {
    const code = written.replace(/[^\da-f]/gi, '');
    const letter = code === '' ? '/' : String.fromCharCode(Number.parseInt(code, 16));
    return /[\w:/.-]/.test(letter) ? letter : written;
  });
}
