import { suggestion } from "./did-you-mean.ts";
import { REPEAT_MAX } from "./limits.ts";
import type { ProblemList } from "./problem-list.ts";
import type { Flow } from "./scenario.ts";
import { grouped } from "./schema-leaf.ts";
import type { ScenarioFile } from "./schema.ts";

/** The sequence, with its steps' requests found by name. */
export function resolveFlow(
  { steps }: NonNullable<ScenarioFile["sequence"]>,
  names: readonly string[],
  problems: ProblemList,
): Flow {
  let exchanges = 0;
  const resolved = steps.map(({ request, repeat = 1 }, index) => {
    const requestIndex = names.indexOf(request);
    if (requestIndex < 0) {
      const path = ["sequence", "steps", index, "request"];
      const message = `there is no request "${request}"`;
      problems.add({ path, message, hint: suggestion(request, names) });
    }
    exchanges += repeat;
    return { requestIndex, repeat };
  });
  if (exchanges > REPEAT_MAX) {
    const message = `one pass has ${grouped(exchanges)} exchanges; the most is ${grouped(REPEAT_MAX)}`;
    problems.add({ path: ["sequence"], part: "key", message });
  }
  const used = new Set(resolved.map(({ requestIndex }) => requestIndex));
  for (const [index, name] of names.entries()) {
    if (!used.has(index)) {
      problems.note(["requests", index], `request "${name}" is not in the sequence: never sent`);
    }
  }
  return { steps: resolved };
}
