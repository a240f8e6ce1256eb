/** Arguments of one call: engines refuse far more, on a small stack sooner. */
const OCTETS_PER_CALL = 4096;

/**
 * A string of one character per octet, U+0000 to U+00FF: how octets go through a string without
 * loss. Not for reading: UTF-8 comes out as several characters.
 */
export function textOfOctets(octets: Uint8Array): string {
  let text = "";
  for (let start = 0; start < octets.length; start += OCTETS_PER_CALL) {
    text += String.fromCharCode(...octets.subarray(start, start + OCTETS_PER_CALL));
  }
  return text;
}
