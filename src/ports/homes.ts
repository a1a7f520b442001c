/** Where the repository of a checkout lives. */
export interface Homes {
  /** Addresses of its pages, as the forge's job and the clone's remotes say them. Nobody is asked. */
  of(folder: string): Promise<readonly string[]>;
}
