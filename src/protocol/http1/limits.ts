/** Octets of one head, status line and all fields, and of one trailer section. */
const HEAD_BYTES_MAX = 64 * 1024;

/** Field lines of one head, and of one trailer section. */
const HEAD_FIELDS_MAX = 256;

/** Interim (1xx) responses before the final one. */
export const INTERIM_RESPONSES_MAX = 16;

/** Empty lines before a status line. */
export const LEADING_EMPTY_LINES_MAX = 2;

/** Hexadecimal digits of a chunk size, leading zeros included. */
export const CHUNK_SIZE_DIGITS_MAX = 16;

/** Octets between the size of one chunk and its line end. */
export const CHUNK_EXTENSION_BYTES_MAX = 4 * 1024;

/** Octets of content that are kept for checks; the rest is only counted. */
export const KEPT_BODY_BYTES_MAX = 64 * 1024;

/** What a peer may make one response cost; each is configurable. */
export type ResponseLimits = {
  /** Octets, > 0. */
  readonly headBytesMax: number;
  /** Field lines, ≥ 0. */
  readonly fieldsMax: number;
};

export const defaultResponseLimits: ResponseLimits = {
  headBytesMax: HEAD_BYTES_MAX,
  fieldsMax: HEAD_FIELDS_MAX,
};
