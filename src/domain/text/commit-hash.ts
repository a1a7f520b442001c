/** A commit's whole name, in SHA-1 or SHA-256. */
export const isCommitHash = (value: unknown): value is string =>
  typeof value === "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
