import type { IndexLook } from "./index-look.ts";
import { type TryInstallOptions, tryInstall } from "./smoke/try-install.ts";
import type { Stage } from "./stage.ts";

/** Installs each package alone from the real index, and tries it. */
export const smokeStage = (options: TryInstallOptions & { readonly slots: number }): Stage => ({
  name: "smoke",
  slots: options.slots,
  run: (work, signal) => tryInstall(options, work, signal),
});

/** The same for what an earlier run uploaded: what to import, the index's own wheel says. */
export const smokeAgainStage = (
  options: TryInstallOptions & { readonly slots: number; readonly look: IndexLook },
): Stage => ({
  name: "smoke",
  slots: options.slots,
  run: async (work, signal) => {
    const { how, ...plan } = options.smokePlan(work.package.name);
    const wheel = how === "import" ? await options.look.takeWheel(work.package, signal) : undefined;
    const distributions = wheel === undefined ? [] : [wheel];
    const smokePlan = () => ({ ...plan, how: how === "import" && wheel === undefined ? ("resolve" as const) : how });
    return await tryInstall({ ...options, smokePlan }, { ...work, distributions }, signal);
  },
});
