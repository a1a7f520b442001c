/** What an index's page of a project says of it: its home page and project URLs. Foreign text. */
export interface ProjectPage {
  readonly urls: readonly string[];
}

/** Reads what an index knows of a project beside its files. Failures are `Problem`s. */
export interface ProjectPages {
  /** `undefined` where the index has no such page. */
  find(name: string, signal: AbortSignal): Promise<ProjectPage | undefined>;
}
