import { remember } from "../text/remember.ts";
import { normalizeName, type PackageName } from "./name.ts";

const blur = (name: string): string =>
  normalizeName(name).replaceAll("-", "").replaceAll(/[li]/g, "1").replaceAll("o", "0");

/**
 * The same for names that PyPI takes for too similar to be two projects.
 * https://github.com/pypi/warehouse/blob/main/warehouse/migrations/versions/f7577b6938c1_create_ultranormalize_name_function.py
 */
export const confusableName: (name: PackageName) => string = remember(blur);
