/** Elements that stand between words, by the style sheet that every browser has; any other may stand inside of one. */
export const partingElements: ReadonlySet<string> = new Set(
  (
    'address article aside audio blockquote body br button canvas caption center col colgroup dd desc details dialog dir div dl dt ' +
    'embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe image img input ' +
    'legend li link listing main menu meta meter nav object ol optgroup option p plaintext pre progress rp rt script search section ' +
    'select source style summary svg table tbody td text textarea textpath tfoot th thead title tr ul video xmp'
  ).split(' '),
);
