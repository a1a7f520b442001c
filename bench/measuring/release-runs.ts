import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { bundleFolder } from "./bundle.ts";
import { type Ended, runWell } from "./child.ts";
import { withIndex } from "./embedded-index.ts";
import type { WheelMirror } from "./wheel-mirror.ts";

/** The commit whose `dist` is what today's is measured against. */
const before = "2b88e67";

const root = join(import.meta.dirname, "../..");

type Environment = Readonly<Record<string, string>>;

export interface Place {
  readonly folder: string;
  readonly env: Environment;
  readonly mirror: WheelMirror;
}

/** What reaches uv and git of this process's own; nothing that says where to publish, and no index but the given one. */
export const environment = (folder: string, extra: Environment): Environment => {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined || /^(?:UV_|PYPI|TWINE|GITHUB|ACTIONS)/.test(name) ? [] : [[name, value] as const],
  );
  return {
    ...Object.fromEntries(inherited),
    XDG_CACHE_HOME: join(folder, "cache"),
    NO_PROXY: "127.0.0.1",
    NO_COLOR: "1",
    ...extra,
  };
};

export const uv = (args: readonly string[], env: Environment, cwd: string) => runWell({ file: "uv", args, cwd, env });

export const commitAll = (workspace: string): void => {
  const who = ["-c", "user.name=bench", "-c", "user.email=bench@example.org"];
  for (const args of [
    ["init", "-q"],
    ["add", "-A"],
    [...who, "commit", "-qm", "made"],
  ])
    execFileSync("git", args, { cwd: workspace });
};

/** The command of the sources here, bundled. */
export const today = (): string => join(bundleFolder(), "cli.js");

const earlier = (folder: string): string => {
  const tar = spawnSync("git", ["archive", before, "dist"], { cwd: root, maxBuffer: 1 << 28 });
  if (tar.status !== 0) throw new Error(`No commit ${before} here: ${tar.stderr}`);
  const out = join(folder, "before");
  mkdirSync(out);
  execFileSync("tar", ["x", "-C", out], { input: tar.stdout });
  return join(out, "dist/cli.js");
};

export const publish = (cli: string, workspace: string, place: Place, more: readonly string[] = []): Promise<Ended> =>
  withIndex({ ...place, cli: today() }, async ({ url, token }) => {
    const to = ["--index", `${url}legacy/`, "--check-url", `${url}simple/`, "--yes", "--quiet"];
    const args = [cli, "publish", "-C", workspace, ...to, ...more];
    const env = { ...place.env, PYPI_API_TOKEN: token };
    return await runWell({ file: process.execPath, args, cwd: place.folder, env });
  });

export const plainLoop = (names: readonly string[], workspace: string, place: Place): Promise<{ wall: number }> =>
  withIndex({ ...place, cli: today() }, async ({ url, token }) => {
    const env = { ...place.env, UV_PUBLISH_TOKEN: token, UV_PUBLISH_URL: `${url}legacy/`, UV_NO_PROGRESS: "1" };
    const out = mkdtempSync(join(place.folder, "loop-"));
    const started = performance.now();
    for (const name of names) {
      const own = join(out, name);
      await uv(["build", "--no-sources", "--out-dir", own, "--package", name], env, workspace);
      const files = readdirSync(own).filter((file) => !file.startsWith("."));
      await uv(["publish", "--trusted-publishing", "never", ...files.map((file) => join(own, file))], env, "/");
    }
    return { wall: performance.now() - started };
  });

export const plannedNames = async (workspace: string, place: Place): Promise<readonly string[]> => {
  const args = [today(), "plan", "-C", workspace, "--index", "rehearsal", "--format", "json", "--quiet"];
  const { output } = await runWell({ file: process.execPath, args, cwd: place.folder, env: place.env });
  const { packages } = JSON.parse(output) as { packages: readonly { name: string; status: string }[] };
  return packages.filter(({ status }) => status === "publish").map(({ name }) => name);
};

let unpacked: string | undefined;

export const earlierCli = (folder: string): string => (unpacked ??= earlier(folder));
