import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A folder that is empty at first. */
export type Workplace = {
  readonly path: string;
  readonly write: (name: string, text: string | Uint8Array) => void;
  readonly read: (name: string) => string;
  readonly bytes: (name: string) => Uint8Array;
};

export async function withWorkplace<Result>(
  use: (place: Workplace) => Promise<Result>,
): Promise<Result> {
  const place = makeWorkplace();
  try {
    return await use(place);
  } finally {
    removeWorkplace(place);
  }
}

/** For a place that several tests read; they see to it that it is removed. */
export function makeWorkplace(): Workplace {
  const path = mkdtempSync(join(tmpdir(), "z6-e2e-"));
  return {
    path,
    write: (name, text) => {
      mkdirSync(dirname(join(path, name)), { recursive: true });
      writeFileSync(join(path, name), text);
    },
    read: (name) => readFileSync(join(path, name), "utf8"),
    bytes: (name) => readFileSync(join(path, name)),
  };
}

export function removeWorkplace({ path }: Workplace): void {
  rmSync(path, { recursive: true, force: true });
}
