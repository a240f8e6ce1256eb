/** What stands in a URL. */
export type RepositoryName = { readonly owner: string; readonly name: string };

/** A repository as the API names it. */
export type Repository = RepositoryName & { readonly id: number };

export function repositoryPath({ owner, name }: RepositoryName): string {
  return `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;
}

/** @returns undefined when the text is not `owner/name` of GitHub's characters */
export function parseRepositoryName(text: string | undefined): RepositoryName | undefined {
  const match = /^([A-Za-z0-9_.-]{1,100})\/([A-Za-z0-9_.-]{1,100})$/u.exec(text ?? "");
  const [, owner, name] = match ?? [];
  if (owner === undefined || name === undefined || /^\.{1,2}$/u.test(name)) return undefined;
  return { owner, name };
}
