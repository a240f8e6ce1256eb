import * as core from "@actions/core";
import { commandFreeLine, visibleText } from "../report/visible-text.ts";

/** Of one command of the user's in the job's log. */
const GROUP_CHARACTERS_MAX = 1_000_000;
const LINE_CHARACTERS_MAX = 2_000;
const NOT_SHOWN = "(what follows is not shown)";

/**
 * The one way into the job's log for text of any origin. The runner takes lines of it for
 * commands; these are not.
 */
export function say(text: string): void {
  const shown = text.replace(/\n$/u, "");
  if (shown !== "")
    core.info(
      shown
        .split(/\r\n|[\n\r]/u)
        .map(commandFreeLine)
        .join("\n"),
    );
}

/** Where the lines of one command of the user's go in the job's log. */
export type CommandLog = { readonly line: (text: string) => void; readonly end: () => void };

/** A part of the job's log that is folded up: what a command of the user's says. */
export class LogGroup implements CommandLog {
  #charactersLeft = GROUP_CHARACTERS_MAX;
  #isOpen = true;

  /** @param name ours */
  constructor(name: string) {
    core.startGroup(name);
  }

  /** A line from outside. What comes after `end` is not shown. */
  readonly line = (text: string): void => {
    if (!this.#isOpen || this.#charactersLeft <= 0) return;
    const shown = visibleText(text, LINE_CHARACTERS_MAX);
    say(shown === "" ? " " : shown);
    this.#charactersLeft -= shown.length + 1;
    if (this.#charactersLeft <= 0) say(NOT_SHOWN);
  };

  end(): void {
    if (this.#isOpen) core.endGroup();
    this.#isOpen = false;
  }
}

/**
 * A group that is shown when it ends: of two commands that run side by side, the job's log can
 * have only one folded up at a time. Until then it keeps as much as a group shows.
 */
export class LaterLogGroup implements CommandLog {
  readonly #name: string;
  readonly #lines: string[] = [];
  #charactersLeft = GROUP_CHARACTERS_MAX;
  #isOpen = true;

  /** @param name ours */
  constructor(name: string) {
    this.#name = name;
  }

  readonly line = (text: string): void => {
    if (!this.#isOpen || this.#charactersLeft <= 0) return;
    this.#lines.push(text);
    this.#charactersLeft -= text.length + 1;
    if (this.#charactersLeft <= 0) this.#lines.push(NOT_SHOWN);
  };

  end(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    const group = new LogGroup(this.#name);
    for (const line of this.#lines.splice(0)) group.line(line);
    group.end();
  }
}
