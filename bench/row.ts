/** One measured promise. A bench file exports `measure`, which returns some. */
export interface Row {
  /** What was measured. */
  readonly what: string;
  /** Our figure, with its unit. */
  readonly ours: string;
  /** The figures of what it is measured against. */
  readonly against: string;
  /** What is promised. */
  readonly promise: string;
  readonly isMet: boolean;
}

export type Measure = () => readonly Row[] | Promise<readonly Row[]>;
