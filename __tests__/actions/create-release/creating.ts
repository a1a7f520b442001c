import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { action } from "../../../src/actions/create-release/action.ts";
import { contract } from "../../../src/actions/create-release/contract.ts";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { parseInputs } from "../../../src/contract/parse.ts";
import type { Distribution } from "../../../src/domain/distribution/distribution.ts";
import { packageSources } from "../../../src/domain/indexes/package-sources.ts";
import type { PlannedPackage } from "../../../src/domain/plan/plan.ts";
import { type Manifest, writeManifest, writeSums } from "../../../src/domain/run/manifest.ts";
import type { Outcome } from "../../../src/domain/run/outcome.ts";
import { readConfig } from "../../../src/runtime/config-file.ts";
import { wireCreateRelease } from "../../../src/runtime/wire/create-release.ts";
import { fakeClock } from "../../fakes/fake-clock.ts";
import { serveJson } from "../../forge/http-server.ts";
import { type ReleaseForge, type ReleaseForgeOptions, startReleaseForge } from "../../forge/release-forge.ts";
import { commitTime, createGitSandbox, type GitSandbox } from "../../git-sandbox.ts";
import { quietWorld } from "../../runtime/quiet-world.ts";
import { members } from "../../stages/validate/validating.ts";

/** A package of the project. */
export interface Part {
  readonly name: string;
  readonly version: string;
  readonly status?: PlannedPackage["status"];
  readonly tag?: string;
  /** Whether the publishing run saw it on the index. */
  readonly isConfirmed?: boolean;
  /** When the index got its file, in seconds since the epoch; `undefined`: it has none. */
  readonly uploaded?: number;
}

export interface Creating extends AsyncDisposable {
  readonly sandbox: GitSandbox;
  readonly forge: ReleaseForge;
  readonly commit: string;
  /** What publish left: a folder with a manifest and distributions. */
  readonly dist: string;
  /** Writes that folder anew, with these changes of its manifest. */
  leave(change?: (manifest: Manifest) => Manifest): void;
  /** What the index says; `undefined` for a file takes it away. */
  readonly listed: Map<string, { readonly filename: string; readonly text: string; readonly uploaded: number }>;
  /** `login`: `name:password`, without which nobody may read it. */
  readonly index: { readonly simpleUrl: string; isDown: boolean; login?: string };
  /** From now on the forge fails like this. */
  fails(how: Pick<ReleaseForgeOptions, "fault" | "loses">): void;
  run(
    given: Readonly<Record<string, string>>,
    more?: Readonly<Record<string, string>>,
  ): Promise<
    Awaited<ReturnType<typeof action.run>> & {
      readonly releases: readonly unknown[];
      readonly codes: readonly string[];
    }
  >;
}

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");
export const fileOf = ({ name, version }: Part): string => `${name}-${version}.tar.gz`;
const textOf = (part: Part): string => `the bytes of ${fileOf(part)}\n`;

const changelog = (version: string) =>
  `# Changelog\n\n## ${version}\n\n- news of ${version}\n\n## 0.1.0\n\n- the beginning\n`;

/** Released a minute after the commit. */
export const parts: readonly Part[] = [
  { name: "core", version: "1.4.0", uploaded: commitTime + 60, isConfirmed: true },
  { name: "api", version: "2.0.0rc1", uploaded: commitTime + 60, isConfirmed: true },
];

/** A project whose release was published to an index on loopback, and the forge that it belongs to. */
export const startCreating = async (
  released: readonly Part[] = parts,
  options: ReleaseForgeOptions = {},
): Promise<Creating> => {
  const sandbox = createGitSandbox();
  const versions = Object.fromEntries(released.map(({ name, version }) => [name, version]));
  sandbox.repository("ws", {
    ...members(versions),
    ...Object.fromEntries(released.map(({ name, version }) => [`packages/${name}/CHANGELOG.md`, changelog(version)])),
  });
  sandbox.git(".", "clone", "--quiet", "--bare", "ws", "forge.git");
  sandbox.git("ws", "remote", "add", "origin", join(sandbox.folder, "forge.git"));
  const commit = sandbox.git("ws", "rev-parse", "HEAD");
  let how: Pick<ReleaseForgeOptions, "fault" | "loses"> = options;
  const forge = await startReleaseForge(join(sandbox.folder, "forge.git"), {
    ...options,
    fault: (...asked) => how.fault?.(...asked),
    loses: (...asked) => how.loses?.(...asked) ?? false,
  });
  const listed: Creating["listed"] = new Map(
    released.flatMap((part) =>
      part.uploaded === undefined
        ? []
        : [[part.name, { filename: fileOf(part), text: textOf(part), uploaded: part.uploaded }]],
    ),
  );
  const state: { isDown: boolean; login?: string } = { isDown: false };
  const server = await serveJson(({ url, headers: { authorization } }) => {
    if (state.login !== undefined && authorization !== `Basic ${btoa(state.login)}`) return { status: 401, body: {} };
    const file = [...listed.values()].find(({ filename }) => url.pathname === `/files/${filename}`);
    if (file !== undefined) return { status: 200, body: file.text };
    if (state.isDown) return { status: 503, body: {} };
    const name = url.pathname.split("/")[2]!;
    const found = listed.get(name);
    if (found === undefined) return { status: 404, body: {} };
    const { filename, text, uploaded } = found;
    const files = [
      {
        filename,
        url: `../../files/${filename}`,
        hashes: { sha256: sha256(text) },
        size: text.length,
        "upload-time": new Date(uploaded * 1000).toISOString(),
      },
    ];
    const headers = { "content-type": "application/vnd.pypi.simple.v1+json" };
    return { status: 200, headers, body: { meta: { "api-version": "1.1" }, name, files, versions: [] } };
  });
  const dist = join(sandbox.folder, "dist");

  const manifestOf = (): Manifest => {
    const built = released.filter(({ status = "publish" }) => status === "publish");
    const distributions = built.map(
      (part): Distribution => ({
        package: part.name,
        filename: fileOf(part),
        kind: "sdist",
        size: textOf(part).length,
        sha256: sha256(textOf(part)),
      }),
    );
    const confirmed = built.filter(({ isConfirmed }) => isConfirmed === true);
    return {
      schema_version: 1,
      plan: {
        schema_version: 1,
        id: "01JDVD3ZG00000000000000000",
        commit,
        commit_time: commitTime,
        created_at: "2026-11-20T12:00:00.000Z",
        index: { name: server.origin, upload_url: `${server.origin}/upload/`, simple_url: `${server.origin}/simple/` },
        packages: released.map(({ name, version, status = "publish", tag = `${name}-v${version}` }, level) => ({
          name,
          raw_name: name,
          path: `packages/${name}`,
          version,
          status,
          reason: "",
          level,
          needs: [],
          unit: [name],
          bounds: [],
          tag,
          requires_python: null,
          on_index: [],
          wheels: [],
        })),
        critical_path: [],
      },
      sources: packageSources({}),
      distributions,
      outcomes: confirmed.map(
        ({ name }): Outcome => ({ package: name, stage: "confirm", kind: "done", started: 0, ended: 1 }),
      ),
    };
  };

  const leave: Creating["leave"] = (change = (manifest) => manifest) => {
    mkdirSync(dist, { recursive: true });
    const manifest = change(manifestOf());
    writeFileSync(join(dist, "manifest.json"), writeManifest(manifest));
    writeFileSync(join(dist, "SHA256SUMS"), writeSums(manifest.distributions));
    for (const part of released.filter(({ status = "publish" }) => status === "publish")) {
      writeFileSync(join(dist, fileOf(part)), textOf(part));
    }
  };
  leave();

  return {
    sandbox,
    forge,
    commit,
    dist,
    leave,
    listed,
    index: Object.assign(state, { simpleUrl: `${server.origin}/simple/` }),
    fails: (changed) => {
      how = changed;
    },
    run: async (given, more = {}) => {
      const variables: Record<string, string> = {
        PATH: process.env.PATH ?? "",
        HOME: sandbox.folder,
        XDG_CACHE_HOME: `${sandbox.folder}/cache`,
        GITHUB_API_URL: forge.apiUrl,
        GITHUB_SERVER_URL: "https://forge.example",
        GITHUB_REPOSITORY: "org/project",
        GITHUB_TOKEN: "ghs_aTokenOfTheTests0123456789",
        ...more,
      };
      const folder = given["working-directory"] ?? `${sandbox.folder}/ws`;
      const read = (await readConfig(nodeFiles, `${sandbox.folder}/ws`, async () => ({})))!;
      const checkUrl = more.CHECK_URL ?? `${server.origin}/simple/`;
      const index = more.INDEX ?? `${server.origin}/upload/`;
      const settings = {
        ...read.config.settings,
        ...(checkUrl === "" ? {} : { "check-url": checkUrl }),
        ...(index === "" ? {} : { index }),
      };
      const config = { ...read.config, settings };
      const values: Readonly<Record<string, string>> = { "working-directory": folder, ...given };
      const parsed = parseInputs(contract.inputs, {
        surfaces: ["flag"],
        given: (name) => values[name],
        environment: (name) => variables[name] || undefined,
        config: { index: `${server.origin}/upload/`, ...(more.EXCLUDE ? { exclude: [more.EXCLUDE] } : {}) },
      });
      if ("bad" in parsed) throw new Error(JSON.stringify(parsed.bad));
      const world = quietWorld({ variables, config });
      const result = await action.run(parsed.inputs, {
        load: async () => ({ ...wireCreateRelease(world), clock: fakeClock() }),
      });
      return {
        ...result,
        releases: JSON.parse(result.outputs!.releases!) as readonly unknown[],
        codes: result.findings.map(({ code }) => code),
      };
    },
    [Symbol.asyncDispose]: async () => {
      await forge[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
      sandbox[Symbol.dispose]();
    },
  };
};
