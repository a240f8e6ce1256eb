/** What one run measured: figure by figure, in the unit of its column. */
export type Sample = Readonly<Record<string, number>>;
