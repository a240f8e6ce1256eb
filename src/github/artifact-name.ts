import { createHash } from "node:crypto";

const NAME_CHARACTERS_MAX = 120;
const HASH_DIGITS = 8;

/**
 * A name GitHub accepts for an artifact, the same for the same parts. A part that has to be
 * changed or cut is told apart from its likes by a hash: a look-up by name finds one scenario.
 */
export function artifactName(...parts: readonly string[]): string {
  const name = parts.filter((part) => part !== "").join("-");
  // Stricter than GitHub, which refuses `":<>|*?\/`, CR and LF: a name also is a part of a URL.
  const plain = name.replaceAll(/[^A-Za-z0-9._-]+/gu, "-");
  if (plain === name && name.length <= NAME_CHARACTERS_MAX && name !== "") return name;
  const hash = createHash("sha256").update(name).digest("hex").slice(0, HASH_DIGITS);
  return `${plain.slice(0, NAME_CHARACTERS_MAX - HASH_DIGITS - 1)}-${hash}`;
}
