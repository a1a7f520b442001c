/** The forge's artifact service. */
export interface Artifacts {
  /** Keeps files for later jobs. Where there is no service, one line says so at once. */
  upload(request: {
    readonly name: string;
    /** Absolute paths, all below `folder`. */
    readonly files: readonly string[];
    readonly folder: string;
  }): Promise<{ readonly id: string } | { readonly unavailable: string }>;
}
