import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import pLimit from "p-limit";
import { buildFailed } from "../../domain/problem/build-failed.ts";
import { byCause } from "../../domain/problem/distinct.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { versionUnknown } from "../../domain/problem/uv.ts";
import { parseMetadata } from "../../domain/python/metadata.ts";
import { canonicalVersion } from "../../domain/python/version.ts";
import { builtFiles, readBuildFault, versionOfSdist } from "../../domain/uv/output.ts";
import { ancestors } from "../../domain/workspace/path.ts";
import type { DynamicVersions } from "../../ports/uv.ts";
import { allEnded } from "../all-ended.ts";
import { nodeFiles } from "../node-files.ts";
import { readPlainText } from "../plain-file.ts";
import { askBackends } from "./ask-backends.ts";
import { explainBuild } from "./build.ts";
import { runIsolated } from "./isolation.ts";
import { projectEnvironment, type RunUv, tailOf, type UvOptions } from "./run.ts";

/**
 * Versions as the build backends give them with the metadata; of those that do not, from the names of the sdists that
 * they make: nothing is compiled for an sdist, and uv prepares each backend just as for the build itself. Siblings that a
 * build requires come from the workspace, since they may not be published yet. A `Problem` where any is unknown, caused
 * by `{ tail }`, the end of what was printed for the first.
 */
export const readVersions = async (
  request: DynamicVersions,
  run: RunUv,
  options: UvOptions,
): Promise<ReadonlyMap<string, string>> => {
  const { root, packages, scratch, commitTime, timeout, signal } = request;
  const said = await versionsIn(await askBackends(request, run, options));
  const environment = await projectEnvironment(options, root);
  const env = environment({ SOURCE_DATE_EPOCH: String(commitTime) });
  const found = ancestors(root).find((folder) => existsSync(join(folder, ".git/HEAD")));
  const top = found && nodeFiles.realPath(found);
  let isPythonLost = false;
  const read = async ({ name, python }: DynamicVersions["packages"][number]): Promise<Version | Unread | undefined> => {
    // What uv could not download once it would try in vain again, for each package as long.
    if (isPythonLost) return undefined;
    const out = await mkdtemp(join(scratch, "version-"));
    try {
      const asked = python === undefined ? [] : ["--python", python];
      const args = ["build", "--sdist", "--no-create-gitignore", "--out-dir", out, ...asked, "--package", name];
      const call = { args, cwd: root, env, timeout, signal };
      const { exit } = await runIsolated(call, { package: name, run, options });
      const [file = "no file"] = builtFiles(exit.stderr);
      const version = versionOfSdist(file);
      if (exit.code === 0 && version !== undefined) return [name, version];
      const tail = tailOf(exit.stderr);
      if (exit.code === 0) return { finding: versionUnknown({ package: name, words: `it built ${file}`, top }), tail };
      const fault = readBuildFault(exit.stderr);
      isPythonLost ||= fault.kind === "python" && fault.isDownload;
      const explained = await explainBuild(name, exit, { run, call, options });
      // Where uv stopped before, the backend was not asked.
      const isUnknown = fault.kind === "backend" && explained.code === buildFailed.code;
      return { finding: isUnknown ? versionUnknown({ package: name, words: fault.words, top }) : explained, tail };
    } finally {
      await rm(out, { recursive: true, force: true });
    }
  };
  const limit = pLimit(Math.max(2, availableParallelism()));
  const left = packages.filter(({ name }) => !said.has(name));
  const answers = (await allEnded(left.map((each) => limit(() => read(each))))).filter((each) => each !== undefined);
  const unread = answers.filter((answer) => "finding" in answer);
  if (unread.length > 0) {
    throw new Problem(byCause(unread.map(({ finding }) => finding)), { cause: { tail: unread[0]!.tail } });
  }
  return new Map([...said, ...answers.flatMap((answer) => ("finding" in answer ? [] : [answer]))]);
};

/** From the metadata in these folders. */
const versionsIn = async (folders: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> => {
  const versions = await Promise.all(
    [...folders].map(async ([name, folder]) => {
      const text = await readPlainText(join(folder, "METADATA")).catch(() => undefined);
      const { version } = parseMetadata(text ?? "");
      return version === undefined ? [] : [[name, canonicalVersion(version) ?? version] as const];
    }),
  );
  return new Map(versions.flat());
};

type Version = readonly [name: string, version: string];

interface Unread {
  readonly finding: Finding;
  /** The end of what uv printed. */
  readonly tail: string;
}
