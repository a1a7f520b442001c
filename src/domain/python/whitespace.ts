/**
 * What Python takes for white space in `\s` and `str.strip`, as the inside of a character class. JavaScript's `\s` has
 * U+FEFF besides, and lacks U+001C to U+001F and U+0085.
 */
export const pythonSpace = String.raw`\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000`;
