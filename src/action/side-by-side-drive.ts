import type { DriveRounds } from "../app/side-by-side.ts";

/**
 * The drive of two servers in rounds. As long as it is undefined, the inputs accept nothing that
 * needs two servers, and `auto` chooses nothing that does.
 */
export const driveSideBySide: DriveRounds | undefined = undefined;
