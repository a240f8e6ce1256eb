/** What people read, in order: each layout prints the same sections its own way. */
export type Section = {
  readonly id: SectionId;
  readonly title: string;
  /** In our own words, what a reader needs of it who does not unfold it. */
  readonly digest?: string;
} & (
  | { readonly kind: "table"; readonly table: Table }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | { readonly kind: "commands"; readonly commands: readonly Command[] }
);

export type SectionId =
  | "assertions"
  | "validity"
  | "paired"
  | "certainty"
  | "comparison"
  | "comparedRequests"
  | "baselines"
  | "trend"
  | "trendRuns"
  | "latency"
  | "requests"
  | "targets"
  | "load"
  | "difference"
  | "notes"
  | "commands";

/** How good or bad a row is. Layouts say it with a sign and never with colour alone. */
export type Mark = "held" | "failed" | "warning" | "undecided";

/** The title of the section stands over its first column. */
export type Table = {
  readonly columns: readonly Column[];
  readonly rows: readonly TableRow[];
  /** The cells say in words what a mark means: then a sign is enough. */
  readonly saysMarks: boolean;
  /** What a reader needs to read the cells. */
  readonly note: string | undefined;
};

/** `name`: words from outside. `text`: our own words. `number`: right-aligned. */
export type Column = {
  /** Empty for the first column. */
  readonly title: string;
  readonly kind: "name" | "text" | "number";
};

export type TableRow = {
  readonly mark: Mark | undefined;
  /** Belongs to the row above it. */
  readonly isDetail: boolean;
  /** The page that the first cell is about. A layout without links leaves it out. */
  readonly url?: string | undefined;
  /** One for each column. */
  readonly cells: readonly string[];
};

export type Fact = { readonly label: string; readonly lines: readonly [string, ...string[]] };

export type Item = { readonly mark: Mark | undefined; readonly text: string };

export type Command = { readonly line: string; /** In our own words. */ readonly about: string };
