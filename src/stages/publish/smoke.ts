import type { Distribution } from "../../domain/distribution/distribution.ts";
import type { Clock } from "../../ports/clock.ts";
import type { IndexLook } from "./index-look.ts";
import { servedTogether } from "./served-together.ts";
import { type TryInstallOptions, tryInstall } from "./smoke/try-install.ts";
import type { Stage } from "./stage.ts";

export interface SmokeOptions extends TryInstallOptions {
  readonly slots: number;
  readonly clock: Clock;
  /** How many packages there are. */
  readonly count: number;
}

/** Installs each package alone from the real index, and tries it; or looks for it alone, together with the others. */
export const smokeStage = ({ slots, clock, count, ...options }: SmokeOptions): Stage => {
  if (options.isAlone !== true)
    return { name: "smoke", slots, run: (work, signal) => tryInstall(options, work, signal) };
  const atOnce = 16 * slots;
  const environments = servedTogether(options.environments, { clock, count: Math.min(count, atOnce) });
  return {
    name: "smoke",
    slots: atOnce,
    run: (work, signal) => tryInstall({ ...options, environments }, work, signal),
  };
};

/** The same for what an earlier run uploaded: what to import, the index's own wheel says. */
export const smokeAgainStage = (
  options: TryInstallOptions & { readonly slots: number; readonly look: IndexLook },
): Stage => ({
  name: "smoke",
  slots: options.slots,
  run: async (work, signal) => {
    const { how, ...plan } = options.smokePlan(work.package.name);
    const attempt = (wheel?: Distribution) => {
      const distributions = wheel === undefined ? [] : [wheel];
      const smokePlan = () => ({ ...plan, how: how === "import" && wheel === undefined ? ("resolve" as const) : how });
      return tryInstall({ ...options, smokePlan }, { ...work, distributions }, signal);
    };
    return how === "import" ? await options.look.withWheel(work.package, attempt, signal) : await attempt();
  },
});
