/** One measured promise, or a figure that is reported alone. A bench file exports `measure`, which returns some. */
export interface Row {
  /** What was measured. */
  readonly what: string;
  /** Our figure, with its unit. */
  readonly ours: string;
  /** The figures of what it is measured against. */
  readonly against: string;
  /** What is promised; empty where nothing is. */
  readonly promise: string;
  /** `undefined` where nothing is promised. */
  readonly isMet: boolean | undefined;
}

export type Measure = () => readonly Row[] | Promise<readonly Row[]>;
