/** `twine check --strict`: whether the index can render what the distributions say of themselves. */
export interface Twine {
  /** What it printed; where it could not be had, in `unavailable` the reason. */
  check(
    paths: readonly string[],
    signal: AbortSignal,
  ): Promise<{ readonly stdout: string } | { readonly unavailable: string }>;
}
