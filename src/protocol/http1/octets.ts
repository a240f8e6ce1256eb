import { OctetSet } from "./octet-set.ts";

/** Octets to which the grammar of RFC 9112 gives a meaning. */
export const HTAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SP = 0x20;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const DIGIT_0 = 0x30;
export const DIGIT_9 = 0x39;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
export const EQUALS = 0x3d;
export const BACKSLASH = 0x5c;
const DEL = 0x7f;

const TOKEN_PUNCTUATION = "!#$%&'*+-.^_`|~";

/** The octets of a token. RFC 9110 section 5.6.2. */
export const tokenOctets = new OctetSet((octet) => {
  const character = String.fromCharCode(octet);
  return /[0-9A-Za-z]/.test(character) || TOKEN_PUNCTUATION.includes(character);
});

/** The octets of a field value, a reason phrase or a chunk extension. RFC 9110 section 5.5. */
export const textOctets = new OctetSet((octet) => (octet < SP ? octet === HTAB : octet !== DEL));

/** The value of each hexadecimal digit; 255 for every other octet. */
export const hexValues: Uint8Array = Uint8Array.from({ length: 256 }, (_, octet) => {
  const digit = "0123456789abcdef".indexOf(String.fromCharCode(octet).toLowerCase());
  return digit < 0 ? 255 : digit;
});
