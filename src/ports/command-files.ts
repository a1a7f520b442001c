/** The files by which a step speaks to the runner: outputs, variables, paths, state, summary. */
export interface CommandFiles {
  /** Keeps what is in them now. */
  keep(): Promise<KeptFiles>;
}

export interface KeptFiles {
  /** Puts back what has changed since, and gives the names of its variables: `GITHUB_OUTPUT`. */
  restore(): Promise<readonly string[]>;
}
