/** What a call needs of the workflow's token, in the words of `permissions:`. */
export type Permission = "actions: read" | "contents: read" | "pull-requests: write";

/**
 * The lines for the workflow file. Naming one permission sets all others to none, so the block
 * names everything the action uses.
 */
export const permissionsBlock = [
  "permissions:",
  "  contents: read",
  "  actions: read",
  "  pull-requests: write",
].join("\n");
