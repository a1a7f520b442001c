/**
 * `break`: an installation, a command or an import fails, or users stay on the release before, or go without something,
 * and nobody tells them. `warn`: that can happen. `note`: harmless, and worth a line.
 */
export type Level = "break" | "warn" | "note";

/** Everything that can be said, each word once: they stand in JSON. */
export type What =
  | "requires-python-raised"
  | "requires-python-capped"
  | "requires-python-excluded"
  | "requires-python-widened"
  | "requires-python-invalid"
  | "requirement-added"
  | "requirement-removed"
  | "requirement-to-extra"
  | "requirement-raised"
  | "requirement-capped"
  | "requirement-pinned"
  | "requirement-pinned-moved"
  | "requirement-excluded"
  | "requirement-relaxed"
  | "requirement-prerelease"
  | "requirement-unsolvable"
  | "requirement-url"
  | "requirement-invalid"
  | "requirement-marker-narrowed"
  | "requirement-marker-widened"
  | "requirement-extra-removed"
  | "requirement-extra-added"
  | "extra-removed"
  | "extra-added"
  | "extra-requirement-changed"
  | "script-removed"
  | "script-moved"
  | "script-added"
  | "script-to-gui"
  | "entry-point-removed"
  | "entry-point-moved"
  | "entry-point-added"
  | "top-level-removed"
  | "top-level-moved"
  | "top-level-added"
  | "typed-removed"
  | "wheel-dropped"
  | "sdist-dropped"
  | "license-changed"
  | "metadata-version-raised"
  | "metadata-version-unknown"
  | "api-removed"
  | "api-export-dropped"
  | "api-base-removed"
  | "api-parameter-removed"
  | "api-parameter-required"
  | "api-parameter-kind"
  | "api-parameter-moved";

/** One difference between the last release and the next that somebody who installs it meets. */
export interface Entry {
  readonly what: What;
  /** As the last release has it; `undefined` where it has nothing of the kind. */
  readonly from: string | undefined;
  /** As the next one has it. */
  readonly to: string | undefined;
  readonly level: Level;
}
