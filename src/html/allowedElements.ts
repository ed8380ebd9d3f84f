/**
 * Elements that an author's HTML may hold, in lower case. The list is wide on purpose: decks written for reveal.js lay out columns and
 * boxes in raw HTML. What runs code, opens documents or sends forms is not on it.
 */
export const allowedElements: ReadonlySet<string> = new Set(
  (
    'address article aside footer header h1 h2 h3 h4 h5 h6 hgroup main nav section blockquote dd div dl dt figcaption figure hr li ' +
    'menu ol p pre ul a abbr b bdi bdo br cite code data dfn em i kbd mark q rb rp rt rtc ruby s samp small span strong sub sup time ' +
    'u var wbr caption col colgroup table tbody td tfoot th thead tr ' +
    'img picture source video audio track del ins center details summary font progress meter ' +
    'svg g image path rect circle ellipse line polyline polygon text tspan defs title desc lineargradient radialgradient stop marker ' +
    'pattern clippath mask symbol use'
  ).split(' '),
);
