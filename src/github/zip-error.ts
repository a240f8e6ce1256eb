/** Why an archive is not read. */
export type ZipRefusal =
  | "not a zip"
  | "cut off or followed by other bytes"
  | "zip64"
  | "several disks"
  | "too many entries"
  | "damaged directory"
  | "damaged extra field"
  | "encrypted"
  | "unknown flags"
  | "unknown compression method"
  | "unsafe name"
  | "duplicate name"
  | "not a regular file"
  | "directory and entry disagree"
  | "overlapping entries"
  | "bytes between the entries"
  | "too large"
  | "size is not what it says"
  | "damaged data"
  | "wrong checksum"
  | "missing entry"
  | "unexpected entry";

export class ZipError extends Error {
  override readonly name = "ZipError";
  readonly refusal: ZipRefusal;

  constructor(refusal: ZipRefusal, detail?: string) {
    super(`the archive is refused: ${refusal}${detail === undefined ? "" : ` (${detail})`}`);
    this.refusal = refusal;
  }
}
