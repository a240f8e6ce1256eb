import { CONTENT_LENGTH, TRANSFER_ENCODING } from "./field-names.ts";
import { KeywordTable, NOT_A_TOKEN, OTHER_TOKEN, TOKEN_START } from "./keyword-table.ts";
import { COMMA, DIGIT_0, DIGIT_9, HTAB, SEMICOLON, SP, textOctets } from "./octets.ts";

const listMembers = new KeywordTable(["chunked", "close", "keep-alive"]);
const CHUNKED = 1;
const CLOSE = 2;
const KEEP_ALIVE = 3;

/** Where the reading of a value stands: before, in or after a member of a comma-separated list. */
const BEFORE_MEMBER = 0;
const IN_MEMBER = 1;
const AFTER_MEMBER = 2;

/**
 * The values of Content-Length, Transfer-Encoding and Connection, resumable at any octet.
 * RFC 9110 sections 5.6.1, 7.6.1 and 8.6; RFC 9112 section 6.
 */
export class FramingFields {
  /** -1: no Content-Length. Saturates at 2^53 − 1. */
  contentLength = -1;
  /** Number of transfer codings. */
  codings = 0;
  /** The last transfer coding is `chunked`. */
  chunked = false;
  close = false;
  keepAlive = false;
  /** What is wrong with a value, in words, or "". */
  problem = "";
  #field = 0;
  #place = BEFORE_MEMBER;
  #length = 0;
  #word = TOKEN_START;

  begin(): void {
    this.contentLength = -1;
    this.codings = 0;
    this.chunked = false;
    this.close = false;
    this.keepAlive = false;
    this.problem = "";
  }

  /** @param field a `keywordOf` of `readFields`, of one that frames */
  beginValue(field: number): void {
    this.#field = field;
    this.#beginMember();
  }

  /** Returns the offset of the first octet that is not of the value, or of the bad one. */
  feed(bytes: Uint8Array, start: number, end: number): number {
    return this.#field === CONTENT_LENGTH
      ? this.#numbers(bytes, start, end)
      : this.#words(bytes, start, end);
  }

  /** The line has ended. */
  endValue(): void {
    this.#endMember();
    if (this.#field === TRANSFER_ENCODING && this.codings === 0) {
      this.problem = "Transfer-Encoding names no coding";
    }
  }

  #numbers(bytes: Uint8Array, start: number, end: number): number {
    let offset = start;
    for (; offset < end; offset += 1) {
      const octet = bytes[offset]!;
      if (octet >= DIGIT_0 && octet <= DIGIT_9 && this.#place !== AFTER_MEMBER) {
        this.#length = Math.min(this.#length * 10 + octet - DIGIT_0, Number.MAX_SAFE_INTEGER);
        this.#place = IN_MEMBER;
      } else if (octet === SP || octet === HTAB) {
        if (this.#place === IN_MEMBER) this.#place = AFTER_MEMBER;
      } else if (octet === COMMA) {
        this.#endMember();
        if (this.problem !== "") break;
      } else {
        if (textOctets.has(octet)) this.problem = "Content-Length is not a number";
        break;
      }
    }
    return offset;
  }

  #words(bytes: Uint8Array, start: number, end: number): number {
    let offset = this.#tokenOctets(bytes, start, end);
    while (offset < end) {
      const octet = bytes[offset]!;
      if (octet === COMMA) {
        this.#endMember();
      } else if (octet === SP || octet === HTAB) {
        if (this.#place === IN_MEMBER) this.#place = AFTER_MEMBER;
      } else if (!textOctets.has(octet)) {
        break;
      } else if (octet === SEMICOLON && this.#isChunked()) {
        this.problem = "the chunked coding has a parameter";
      } else {
        this.#word = OTHER_TOKEN;
        this.#place = IN_MEMBER;
      }
      if (this.problem !== "") break;
      offset = this.#tokenOctets(bytes, offset + 1, end);
    }
    return offset;
  }

  #tokenOctets(bytes: Uint8Array, start: number, end: number): number {
    const { next } = listMembers;
    let word = this.#place === AFTER_MEMBER ? OTHER_TOKEN : this.#word;
    let offset = start;
    while (offset < end) {
      const state = next[(word << 8) | bytes[offset]!]!;
      if (state === NOT_A_TOKEN) break;
      word = state;
      offset += 1;
    }
    if (offset > start) {
      this.#word = word;
      this.#place = IN_MEMBER;
    }
    return offset;
  }

  #isChunked(): boolean {
    return this.#field === TRANSFER_ENCODING && listMembers.keywordOf[this.#word] === CHUNKED;
  }

  #endMember(): void {
    if (this.#field === CONTENT_LENGTH) this.#endLength();
    else if (this.#place !== BEFORE_MEMBER) this.#endWord(listMembers.keywordOf[this.#word]!);
    this.#beginMember();
  }

  #beginMember(): void {
    this.#place = BEFORE_MEMBER;
    this.#length = 0;
    this.#word = TOKEN_START;
  }

  #endLength(): void {
    if (this.#place === BEFORE_MEMBER) {
      this.problem = "Content-Length is empty";
    } else if (this.contentLength >= 0 && this.contentLength !== this.#length) {
      this.problem = "two Content-Length values differ";
    } else {
      this.contentLength = this.#length;
    }
  }

  #endWord(member: number): void {
    if (this.#field !== TRANSFER_ENCODING) {
      if (member === CLOSE) this.close = true;
      else if (member === KEEP_ALIVE) this.keepAlive = true;
      return;
    }
    if (this.chunked && member === CHUNKED) this.problem = "chunked is applied twice";
    this.chunked = member === CHUNKED;
    this.codings += 1;
  }
}
