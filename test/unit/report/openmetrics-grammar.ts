const suffixes: Readonly<Record<string, readonly string[]>> = {
  counter: ["_total"],
  gauge: [""],
  info: ["_info"],
  stateset: [""],
  summary: ["", "_count", "_sum"],
};
const sample =
  /^([a-z][a-z0-9_]*)(\{[a-z_0-9]+="(?:[^"\\]|\\[\\"n])*"(?:,[a-z_0-9]+="(?:[^"\\]|\\[\\"n])*")*\})? (-?[\d.]+(?:e-?\d+)?)$/u;

/** What breaks the rules of OpenMetrics 1.0 in a text; only what Z6 writes is known here. */
export function openMetricsProblems(text: string): string[] {
  const lines = text.split("\n");
  const problems: string[] = [];
  if (lines.at(-1) !== "" || lines.at(-2) !== "# EOF") problems.push("does not end with # EOF");
  const families = new Set<string>();
  const series = new Set<string>();
  let family = { name: "", type: "" };
  for (const line of lines.slice(0, -2)) {
    const [, keyword, name = "", rest = ""] = /^# (TYPE|UNIT|HELP) (\S+) (.+)$/u.exec(line) ?? [];
    if (keyword === "TYPE") {
      if (families.has(name)) problems.push(`family ${name} comes twice`);
      families.add(name);
      family = { name, type: rest };
    } else if (keyword !== undefined) {
      if (name !== family.name) problems.push(`${line}: not in the family ${family.name}`);
      if (keyword === "UNIT" && !name.endsWith(`_${rest}`))
        problems.push(`${line}: no unit suffix`);
    } else {
      const match = sample.exec(line);
      const allowed = (suffixes[family.type] ?? []).map((suffix) => family.name + suffix);
      if (match === null || !allowed.includes(match[1]!)) problems.push(`${line}: not a sample`);
      const key = line.slice(0, line.lastIndexOf(" "));
      if (series.has(key)) problems.push(`${key} comes twice`);
      series.add(key);
    }
  }
  return problems;
}
