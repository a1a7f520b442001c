import type { ApiChange } from "../domain/installers/api.ts";

export interface ApiQuestion {
  /** Absolute paths of the wheels of one package. */
  readonly before: string;
  readonly after: string;
  /** What is imported of the package: dotted names. */
  readonly modules: readonly string[];
  readonly signal: AbortSignal;
}

export interface ApiComparison {
  readonly changes: readonly ApiChange[];
  /** How many more there are that seldom matter. */
  readonly hidden: number;
  /** Modules that could not be read, and why; compiled files by their names. Inert text. */
  readonly unchecked: readonly string[];
}

/** Compares what two wheels offer to code that imports them. Neither is imported. */
export interface ApiChanges {
  /** `unavailable` says in a clause why nothing is known; inert text. */
  compare(question: ApiQuestion): Promise<ApiComparison | { readonly unavailable: string }>;
}
