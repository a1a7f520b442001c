/** The forge's artifact service. */
export interface Artifacts {
  /** Keeps files for later jobs. Where there is no service, or it fails, one line says so at once. */
  upload(request: {
    readonly name: string;
    /** Absolute paths, all below `folder`. */
    readonly files: readonly string[];
    readonly folder: string;
  }): Promise<Kept>;
}

/** The artifact's id; or why there is no service here; or how the one that is here failed. */
export type Kept = { readonly id: string } | { readonly unavailable: string } | { readonly failed: string };
