export type Sample = {
  /** Behind the family's name: "_total", "_count", or nothing. */
  readonly suffix?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly value: number;
};

export type Family = {
  /** Without "z6_"; ends in its unit, where it has one. */
  readonly name: string;
  readonly type: "counter" | "gauge" | "info" | "stateset" | "summary";
  readonly unit?: "seconds" | "bytes" | "ratio";
  readonly help: string;
  readonly samples: readonly Sample[];
};

/** OpenMetrics 1.0 text: the metadata of a family, then its samples without a gap. */
export function familyLines({ name, type, unit, help, samples }: Family): string[] {
  const full = `z6_${name}`;
  return [
    `# TYPE ${full} ${type}`,
    ...(unit === undefined ? [] : [`# UNIT ${full} ${unit}`]),
    `# HELP ${full} ${escaped(help)}`,
    ...samples.map(({ suffix = "", labels = {}, value }) => {
      return `${full}${suffix}${labelText(labels)} ${value}`;
    }),
  ];
}

function labelText(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([key, value]) => `${key}="${escaped(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

/** A line feed is not in a model. */
function escaped(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll('"', String.raw`\"`);
}
