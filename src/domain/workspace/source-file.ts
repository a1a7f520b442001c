/** A file below a folder. */
export interface SourceFile {
  /** Relative to that folder, with `/`. */
  readonly path: string;
  /** Whether git has it; outside git never. */
  readonly isTracked: boolean;
}
