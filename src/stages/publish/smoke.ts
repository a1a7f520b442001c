import { type TryInstallOptions, tryInstall } from "./smoke/try-install.ts";
import type { Stage } from "./stage.ts";

/** Installs each package alone from the real index, and tries it. */
export const smokeStage = (options: TryInstallOptions & { readonly slots: number }): Stage => ({
  name: "smoke",
  slots: options.slots,
  run: (work, signal) => tryInstall(options, work, signal),
});
