import { execFileSync } from "node:child_process";
import { join } from "node:path";

interface Release {
  readonly name: string;
  readonly version: string;
}

/** Installs every package with uv, the demo's index first, and says what is there then. */
export const installAll = async (
  releases: readonly Release[],
  { url, folder }: { readonly url: string; readonly folder: string },
): Promise<string> => {
  const venv = join(folder, "venv");
  const env = { ...process.env, UV_INDEX: `${url}simple/`, NO_PROXY: "127.0.0.1,localhost" };
  const uv = (...args: readonly string[]): string =>
    execFileSync("uv", args, { cwd: folder, env, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  uv("venv", "--quiet", "--no-project", venv);
  const python = join(venv, "bin/python");
  const requirements = releases.map(({ name, version }) => `${name}==${version}`);
  const fresh = releases.flatMap(({ name }) => ["--refresh-package", name, "--exclude-newer-package", `${name}=false`]);
  uv("pip", "install", "--quiet", "--python", python, ...fresh, ...requirements);
  const installed = new Set(
    uv("pip", "freeze", "--quiet", "--python", python)
      .trim()
      .split("\n")
      .map((line) => line.split("==")[0]),
  );
  const ours = releases.filter(({ name }) => installed.has(name));
  return `uv pip install: ${ours.length} of ${releases.length} packages are installed and resolve together`;
};
