/** Octets to which the grammar of RFC 9112 gives a meaning. */
export const HTAB = 0x09;
export const LF = 0x0a;
export const CR = 0x0d;
export const SP = 0x20;
export const COMMA = 0x2c;
export const DIGIT_0 = 0x30;
export const DIGIT_9 = 0x39;
export const COLON = 0x3a;
export const SEMICOLON = 0x3b;
const DEL = 0x7f;

const TOKEN_PUNCTUATION = "!#$%&'*+-.^_`|~";

/** 1 for each octet of a token. RFC 9110 section 5.6.2. */
export const tokenOctets: Uint8Array = octetSet((octet) => {
  const character = String.fromCharCode(octet);
  return /[0-9A-Za-z]/.test(character) || TOKEN_PUNCTUATION.includes(character);
});

/** The value of each hexadecimal digit; 255 for every other octet. */
export const hexValues: Uint8Array = Uint8Array.from({ length: 256 }, (_, octet) => {
  const digit = "0123456789abcdef".indexOf(String.fromCharCode(octet).toLowerCase());
  return digit < 0 ? 255 : digit;
});

/** The offset of the first octet that is no text, or `end`. */
export function skipText(bytes: Uint8Array, start: number, end: number): number {
  let offset = start;
  while (offset < end && isText(bytes[offset]!)) offset += 1;
  return offset;
}

/** The offset of the first octet that is of no token, or `end`. */
export function skipToken(bytes: Uint8Array, start: number, end: number): number {
  let offset = start;
  while (offset < end && tokenOctets[bytes[offset]!] === 1) offset += 1;
  return offset;
}

/** An octet of a field value, a reason phrase or a chunk extension. RFC 9110 section 5.5. */
export function isText(octet: number): boolean {
  return octet < SP ? octet === HTAB : octet !== DEL;
}

function octetSet(belongs: (octet: number) => boolean): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, octet) => (belongs(octet) ? 1 : 0));
}
