import { programOnPath } from "../machine.ts";

/** How to find a peer that is one program: a list with its path, or undefined. */
export function onPath(program: string): () => readonly string[] | undefined {
  return () => {
    const path = programOnPath(program);
    return path === undefined ? undefined : [path];
  };
}
