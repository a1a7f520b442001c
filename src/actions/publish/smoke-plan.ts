import { type Config, configOf } from "../../domain/config/config.ts";
import type { SmokePlan } from "../../stages/publish/smoke/try-install.ts";
import type { PublishInputs } from "./inputs.ts";

/** How each package is tried: the input says how far to go, the configuration what is special about a package. */
export const smokePlanOf =
  ({ smoke, pythonVersion }: Pick<PublishInputs, "smoke" | "pythonVersion">, config: Config) =>
  (name: string): SmokePlan => {
    const own = configOf(config, name);
    const how =
      own.smoke === "off" || smoke !== "import" ? (own.smoke === "off" ? "off" : smoke) : (own.smoke ?? "import");
    return { how, extras: own.extras, pythons: own.pythonVersions.length > 0 ? own.pythonVersions : pythonVersion };
  };
