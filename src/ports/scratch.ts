/** A folder for a while. */
export interface ScratchFolder extends AsyncDisposable {
  /** Absolute. */
  readonly path: string;
  /** Absolute path of something in it. */
  pathOf(name: string): string;
  write(name: string, content: string | Uint8Array): Promise<void>;
  /** `undefined` where there is no such file. */
  readText(name: string): Promise<string | undefined>;
}

/** Makes empty folders, outside the checkout. */
export interface Scratch {
  folder(label: string): Promise<ScratchFolder>;
}
