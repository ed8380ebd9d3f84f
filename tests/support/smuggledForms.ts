import { deflateSync } from 'node:zlib';

/** A way in which a listed name could slip through, and the text, page or file in which it does. */
export interface SmuggledForm {
  readonly kind: string;
  readonly place: 'text' | 'page' | 'file' | 'picture';
  /** Of a file, its name. */
  readonly path: string;
  readonly content: string | Buffer;
}

/** The invented names that the forms hold: one word, two words, and a short one in Cyrillic. */
export const smuggledNames = ['Sabira', 'Kairat Bolatov', 'Зуя', 'Gulnura'];

const texts: Readonly<Record<string, readonly string[]>> = {
  'surname first': [
    ...['Bolatov Kairat', 'Bolatov, Kairat', 'BOLATOV Kairat', 'BOLATOV, KAIRAT', 'Болатов Кайрат', 'Болатову Кайрату'],
    ...[
      'Bolatov (Kairat)',
      'Bolatov / Kairat',
      'Bolatov: Kairat',
      'Mr. Bolatov, Kairat',
      'Bolatov\nKairat',
      'Болатовтың Қайраты',
    ],
    ...['**Bolatov** Kairat', 'Bolatov-Kairat', 'bolatov_kairat', 'bolatov.kairat@example.org', 'Bolatov Kairat’s'],
  ],
  'initials between': [
    ...['Kairat S. Bolatov', 'Kairat S Bolatov', 'Kairat S.M. Bolatov', 'Kairat S. M. Bolatov', 'Bolatov, Kairat S.'],
    ...['Кайрат С. Болатов', 'Болатов С. Кайрат', 'Kairat "S." Bolatov', 'Kairat s. Bolatov', 'KAIRAT S. BOLATOV'],
  ],
  'words run together': [
    'KairatBolatov',
    'BolatovKairat',
    'kairat_bolatov',
    'kairat-bolatov',
    'photoKairatBolatov2011',
    'Kairat+Bolatov',
  ],
  'hyphens and signs inside': [
    ...[
      'Sab-ira',
      'Sa-bi-ra',
      'S-a-b-i-r-a',
      'S.a.b.i.r.a',
      'S a b i r a',
      's_a_b_i_r_a',
      'Sab_ira',
      'Sab‑ira',
      'Sab–ira',
    ],
    ...[
      'Sab—ira',
      'Sab·ira',
      'Sab•ira',
      'S\u00A0a\u00A0b\u00A0i\u00A0r\u00A0a',
      'Kai-rat Bo-latov',
      'Са-бира',
      'Са-би-рой',
      'SAB-IRA',
      'Sab~ira',
    ],
  ],
  'look-alike letters': [
    ...[
      'Sаbira',
      'Ѕаbіrа',
      'Sabıra',
      'Sαbirα',
      'Σabira'.replace('Σ', 'Ѕ'),
      'Sabιra',
      'Sαbιrα',
      'SABIRΑ',
      'SΑΒΙRΑ',
      'SᎪBIRᎪ',
      'sɑbirɑ',
    ],
    ...[
      'Ｓａｂｉｒａ',
      '𝐒𝐚𝐛𝐢𝐫𝐚',
      '𝕊𝕒𝕓𝕚𝕣𝕒',
      '𝒮𝒶𝒷𝒾𝓇𝒶',
      'Ⓢⓐⓑⓘⓡⓐ',
      '🅂🄰🄱🄸🅁🄰',
      '🅢🅐🅑🅘🅡🅐',
      '🆂🅰🅱🅸🆁🅰',
      '⒮⒜⒝⒤⒭⒜',
      'ꜱᴀʙɪʀᴀ',
      'ˢᵃᵇⁱʳᵃ',
      'S4bira',
      'Sab1ra',
      '5abira',
    ],
    ...[
      'S4b1r4',
      'GuInura',
      'GuІnura'.replace('І', 'l'),
      'Ƙairat Bolatov',
      'Κairat Βolatov',
      'Καιρατ Μπολατοβ'.replace('Μπολατοβ', 'Βolatov'),
      'Σαβιρα',
      'Сaбирa',
      'Caбирa',
      'Сαбирα',
      'Sabirа’s',
    ],
  ],
  'what cannot be seen': [
    ...[
      '\u200B',
      '\u200C',
      '\u200D',
      '\u2060',
      '\uFEFF',
      '\u00AD',
      '\u180E',
      '\u034F',
      '\uFE0F',
      '\u{E0100}',
      '\u2063',
      '\u202A',
      '\u{E0061}',
      '\u3164',
      '\u115F',
      '\uFFA0',
      '\u2800',
    ].map((sign) => `Sab${sign}ira`),
    ...[
      'S\u0336a\u0336b\u0336i\u0336r\u0336a\u0336',
      'Sa\u0301bi\u0308ra',
      'S\u20DDa\u20DDbira',
      'Sab&shy;ira',
      'Sab&#8203;ira',
      'Sab<wbr>ira',
      'Kairat\u200BBolatov',
    ],
  ],
  'table cells apart': [
    ...[
      '| Kairat | 34 | Bolatov |',
      '| Bolatov | farm | Kairat |',
      '| Kairat | | Bolatov |',
      '| 1 | Kairat S. | x | Bolatov |',
      'Kairat\t34\tBolatov\t',
      '| Кайрат | 34 | Болатов |',
      '| Kairat | Bolatov | 34 |',
    ],
  ],
  'short names in Cyrillic': [
    'Зуя',
    'Зуи',
    'Зуе',
    'Зую',
    'Зуей',
    'Зуею',
    'ЗУЯ',
    'Зуяның',
    'Зуяға',
    'Зуядан',
    'Зуямен',
    'Зуялар',
    'З-у-я',
    'Зýя'.normalize('NFD'),
  ],
};

const pages: Readonly<Record<string, readonly string[]>> = {
  'table cells apart': [
    '<table><tr><td>Kairat</td><td>34</td><td>Bolatov</td></tr></table>',
    '<table><tr><th>Bolatov</th><td>34</td><td>Kairat\n</td></tr></table>',
    '<table><tr>\n<td>Kairat</td>\n<td>in\n2011</td>\n<td>Bolatov</td>\n</tr></table>',
  ],
  'content of styles': [
    '<style>h1::before{content:"Sabira"}</style>',
    '<style>h1::before{content:"Sab" "ira"}</style>',
    '<style>h1::before{content:"\\53 abira"}</style>',
    '<style>h1::before{content:"Sab\\\nira"}</style>',
    '<style>h1::before{content:"Sab"}h1::after{content:"ira"}</style>',
    '<p style="--name:\'Sabira\'">x</p>',
    '<p data-name="Sab&#x69;ra">x</p>',
  ],
};

const files: readonly (readonly [kind: string, path: string, content: string])[] = [
  ['content of styles', 'assets/themes/own/theme.css', '.reveal::after{content:"Sabira"}'],
  ['content of styles', 'assets/themes/own/theme.css', '.reveal::after{content:"\\53 \\61 bira"}'],
  ['content of styles', 'assets/themes/own/theme.css', '.reveal::after{content:"Sab" "ira"}'],
  ['content of styles', 'assets/themes/own/theme.css', '.reveal::after{content:"S\\000061bira"}'],
  ['table cells apart', 'assets/data/people.csv', 'label,age,last\nKairat,34,Bolatov\n'],
  ['table cells apart', 'assets/data/people.csv', 'label;age;last\nBolatov;34;Kairat\n'],
];

/** Every form, in the same order. */
export function smuggledForms(): SmuggledForm[] {
  const written = Object.entries(texts).flatMap(([kind, forms]) =>
    forms.map(
      (form): SmuggledForm => ({
        kind,
        place: 'text',
        path: '',
        content: form.includes('|') || form.includes('\t') ? `Then:\n\n${form}\n` : `Then ${form} came.`,
      }),
    ),
  );
  const shown = Object.entries(pages).flatMap(([kind, forms]) =>
    forms.map((content): SmuggledForm => ({ kind, place: 'page', path: '', content })),
  );
  const kept = files.map(([kind, path, content]): SmuggledForm => ({ kind, place: 'file', path, content }));
  return [...written, ...shown, ...kept, ...pictureForms()];
}

function pictureForms(): SmuggledForm[] {
  const xmp = '<x:xmpmeta xmlns:x="adobe:ns:meta/"><dc:creator>Sabira</dc:creator></x:xmpmeta>';
  const chunks: readonly (readonly [string, Buffer])[] = [
    ['tEXt', Buffer.from('Author\0Sabira', 'latin1')],
    ['tEXt', Buffer.from('Sabira\0x', 'latin1')],
    ['zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync('For Sabira')])],
    ['iTXt', Buffer.from('Title\0\0\0ru\0Имя\0Сабира')],
    ['iTXt', Buffer.concat([Buffer.from('Title\0\x01\0\0\0'), deflateSync('Сабира')])],
    ['iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`)],
    ['eXIf', Buffer.from('II*\0 Sabira\0', 'latin1')],
  ];
  const png = chunks.map(([name, data]) =>
    picture('a.png', Buffer.concat([pngHead, chunk(name, data), chunk('IEND', Buffer.alloc(0))])),
  );
  const jpeg = [
    segment(0xfe, Buffer.from('Sabira')),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
    segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), Buffer.from('Sabira', 'utf16le')])),
  ].map((part) => picture('a.jpg', Buffer.concat([Buffer.from([0xff, 0xd8]), part, Buffer.from([0xff, 0xda, 0, 2])])));
  return [...png, ...jpeg];
}

function picture(path: string, content: Buffer): SmuggledForm {
  return { kind: 'texts in pictures', place: 'picture', path: `assets/${path}`, content };
}

const pngHead = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function chunk(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(name, 4, 'latin1');
  return Buffer.concat([head, data, Buffer.alloc(4)]);
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}
