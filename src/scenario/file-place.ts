/** A file that a scenario names, from the folder of the scenario. Absolute paths stay. */
export function placedPath(path: string, directory: string): string {
  if (/^([/\\]|[A-Za-z]:[/\\])/u.test(path) || directory === "") return path;
  return `${directory.replace(/[/\\]$/u, "")}/${path.replace(/^\.\//u, "")}`;
}

/** The folder of a file; "" when its path has none. */
export function folderOf(file: string): string {
  const end = Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\"));
  return end < 0 ? "" : file.slice(0, end + 1);
}

/** `checkout` of `load/checkout.toml`. */
export function stemOf(file: string): string {
  const name = file.slice(folderOf(file).length).replace(/\.toml$/iu, "");
  return name === "" ? "scenario" : name;
}
