import { createHash } from "node:crypto";

/** What a forger would write: a body, without its last brace, under a seal that fits it. */
export function sealedText(body: string, encoding: "utf8" | "latin1" = "utf8"): Uint8Array {
  const bytes = Buffer.from(body, encoding);
  const hash = createHash("sha256").update(bytes).digest("hex");
  return Uint8Array.from(
    Buffer.concat([bytes, Buffer.from(`,"sha256":"${hash}","complete":true}\n`)]),
  );
}
