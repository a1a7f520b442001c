import type { Remote } from "../domain/init/forge-home.ts";

/** Where a clone comes from, as it says itself. Nobody is asked. */
export interface Remotes {
  /** Empty where the folder is in no work tree, or there is no git. */
  read(folder: string): Promise<readonly Remote[]>;
}
