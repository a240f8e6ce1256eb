/** Lines of a terminal that do not tell their width, and of files. */
const WIDTH_DEFAULT = 100;

type Stream = NodeJS.WriteStream | (NodeJS.WritableStream & { readonly isTTY?: boolean });

/** Where a program's words go: results to stdout, everything else to stderr. */
export type Console = {
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
  readonly outColour: boolean;
  readonly noteColour: boolean;
  /** Somebody watches stderr, so a line of it can be drawn again. */
  readonly isWatched: boolean;
  /** Columns of stdout. */
  readonly width: number;
};

export type ConsoleParts = {
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** What `--no-color` says: false, or true when it says nothing. */
  readonly colour: boolean;
};

export function consoleOf({ stdout, stderr, environment, colour }: ConsoleParts): Console {
  const coloured = (stream: Stream): boolean => colour && wantsColour(stream, environment);
  return {
    out: (text) => void stdout.write(text),
    note: (text) => void stderr.write(text),
    outColour: coloured(stdout),
    noteColour: coloured(stderr),
    isWatched: stderr.isTTY === true && environment["TERM"] !== "dumb",
    width: "columns" in stdout && stdout.columns > 0 ? stdout.columns : WIDTH_DEFAULT,
  };
}

/** As https://no-color.org and https://force-color.org have it. */
function wantsColour(stream: Stream, environment: ConsoleParts["environment"]): boolean {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM } = environment;
  if (NO_COLOR !== "") return false;
  if (FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return stream.isTTY === true && TERM !== "dumb";
}
