import { isAbsolute, join } from "node:path";
import type { Environment } from "../../domain/environment/child.ts";

/** The user's own settings for uv. https://docs.astral.sh/uv/concepts/configuration-files/ */
export const userFiles = ({ XDG_CONFIG_HOME, APPDATA, HOME }: Environment): readonly string[] => {
  if (process.platform === "win32") return APPDATA === undefined ? [] : [join(APPDATA, "uv", "uv.toml")];
  // A relative path counts as not set: https://specifications.freedesktop.org/basedir-spec/latest/
  if (XDG_CONFIG_HOME !== undefined && isAbsolute(XDG_CONFIG_HOME)) return [join(XDG_CONFIG_HOME, "uv", "uv.toml")];
  return HOME === undefined ? [] : [join(HOME, ".config", "uv", "uv.toml")];
};

/** Where the machine's may be: the first that is there counts. https://docs.astral.sh/uv/reference/storage/#configuration-directories */
export const systemFiles = (env: Environment): readonly string[] => {
  if (isOn(env.UV_NO_SYSTEM_CONFIG)) return [];
  const { XDG_CONFIG_DIRS, PROGRAMDATA } = env;
  if (process.platform === "win32") return PROGRAMDATA === undefined ? [] : [join(PROGRAMDATA, "uv", "uv.toml")];
  const folders = (XDG_CONFIG_DIRS ?? "/etc/xdg").split(":").filter((each) => each !== "");
  return [...folders.map((each) => join(each, "uv", "uv.toml")), "/etc/uv/uv.toml"];
};

/** Whether no file is read but those that are named. */
export const isWithoutFiles = ({ UV_NO_CONFIG, UV_ISOLATED }: Environment): boolean =>
  isOn(UV_NO_CONFIG) || isOn(UV_ISOLATED);

/** As uv reads a variable that is true or false. https://docs.astral.sh/uv/reference/environment/ */
export const isOn = (value: string | undefined): boolean => /^(?:1|y|yes|t|true|on)$/i.test(value ?? "");
