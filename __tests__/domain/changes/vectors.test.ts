import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { createCommitLog } from "../../../src/adapters/git/commit-log.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import { propose } from "../../../src/domain/bump/propose.ts";
import type { BumpWish, Phase } from "../../../src/domain/bump/wish.ts";
import { greatest } from "../../../src/domain/changes/change.ts";
import { commitTypes } from "../../../src/domain/changes/commit-types.ts";
import { type Gathered, gatherCommits } from "../../../src/domain/changes/gather-commits.ts";
import { canonicalVersion, formatVersion, parseVersion } from "../../../src/domain/python/version.ts";
import { withCorpora } from "../../corpora.ts";
import { commitOf, type MadeCommit, makeHistory } from "./history.ts";

interface Vector {
  readonly id: string;
  readonly current_version?: string;
  readonly tag?: string | null;
  readonly packages?: Readonly<Record<string, { path: string; current_version: string; tag: string }>>;
  readonly asked?: { readonly pre?: Phase; readonly promote?: boolean; readonly post?: boolean };
  readonly last_final_version?: string;
  readonly released_commit?: string;
  readonly commits: readonly (MadeCommit & { readonly note?: string })[];
  readonly expected: string | null | Readonly<Record<string, string | null>>;
  readonly also_right?: readonly string[];
  readonly notice?: string;
}

/** Where we differ, and why. */
const ours: Readonly<Record<string, { readonly answer: string; readonly why: string }>> = {};

/** How each notice is said. Those about versions are the plan's to say. */
const words: Readonly<Record<string, RegExp | undefined>> = {
  "looks like a breaking change": /looks like a breaking change/,
  "a revert of something released": /takes back something of demo that was released/,
  "no space after the colon": /there is no space after the colon/,
  "space before the colon": /there is a space before the colon/,
  "emoji before the type": /an emoji stands before the type/,
  "a fixup commit": /a fixup commit that was merged as it is/,
  "text before the type": /there is text before the type/,
  "not conventional": /it is no conventional commit|there is text before the type/,
  "a type that is near to feat": /its type feature is not known; did you mean feat\?/,
  "a type that is near to fix": /its type bugfix is not known; did you mean fix\?/,
  "unknown type": /its type \S+ is not known/,
  "a bullet is marked as breaking": /looks like a breaking change.*feat!: lend\(\) takes the address/,
  "a further paragraph looks like a commit": /a further line that looks like a change/,
  "scope names a, files are in b": /the scope a, but its files are in b/,
  "a breaking change that touches no package": /breaks something, but touches no package/,
  "touches no package": /it touches no package/,
  "cause named": undefined,
  "looks like a calendar version": undefined,
  "two different Release-As": undefined,
  "Release-As for two packages": undefined,
};

const packagesOf = (vector: Vector) =>
  Object.entries(
    vector.packages ?? { demo: { path: ".", current_version: vector.current_version!, tag: vector.tag ?? null } },
  ).map(([name, rest]) => ({ name, ...rest }));

const historyOf = (vector: Vector) => {
  const packages = packagesOf(vector);
  const later = new Set(vector.commits.map(({ tagged }) => tagged));
  const before = (path: string): string => {
    const moved = vector.commits.flatMap(({ files = [] }) => files).find((file) => file.endsWith(` -> ${path}`));
    return moved?.split(" -> ")[0] ?? path;
  };
  const start = packages.flatMap(({ name, path, current_version: version }) => {
    const folder = path === "." ? "" : `${before(path)}/`;
    return [
      [`${folder}pyproject.toml`, `[project]\nname = "${name}"\nversion = "${version}"\n`],
      [`${folder}src/${name}/y.py`, "y = 1\n"],
    ];
  });
  const deletes = vector.id.includes("deleted");
  return makeHistory({
    start: Object.fromEntries(start),
    tags: packages
      .flatMap(({ tag }) => (tag === null || later.has(tag) ? [] : [tag]))
      .filter((tag, index, all) => all.indexOf(tag) === index),
    released:
      vector.released_commit === undefined ? [] : [{ message: vector.released_commit, files: ["src/demo/x.py"] }],
    commits: vector.commits.map((commit) =>
      deletes ? { ...commit, files: commit.files?.map((file) => `-${file}`) ?? [] } : commit,
    ),
    sideIsOld: vector.commits.some(({ note }) => note?.includes("before the tag") === true),
  });
};

const wishOf = ({ asked }: Vector): BumpWish => {
  if (asked?.promote === true) return { kind: "stable" };
  return asked?.post === true ? { kind: "post" } : { kind: "auto" };
};

const gather = async (vector: Vector, folder: string): Promise<Gathered> => {
  const packages = packagesOf(vector);
  const tags = [...new Set(packages.flatMap(({ tag }) => tag ?? []))];
  const head = commitOf(folder, "HEAD");
  const starts = tags.map((tag) => commitOf(folder, `refs/tags/${tag}`));
  const gatherer = gatherCommits({
    areas: { prefix: "", members: packages.map(({ name, path }) => ({ name, path, extraPaths: [] })) },
    head,
    starts,
    packages: new Map(packages.map(({ name, tag }) => [name, tag === null ? undefined : tags.indexOf(tag)])),
    types: commitTypes(),
    fragments: new Set(),
  });
  const log = createCommitLog(createProcesses(), { PATH: process.env.PATH ?? "" });
  await log.read({ folder, from: [head, ...starts] }, gatherer.add);
  return gatherer.finish(await log.filesOf(folder, gatherer.titledMerges()));
};

const answer = async (
  vector: Vector,
): Promise<{ readonly versions: Readonly<Record<string, string | null>>; readonly said: string }> => {
  using folder = historyOf(vector);
  const gathered = await gather(vector, folder.path);
  const versions = packagesOf(vector).map(({ name, current_version, tag }) => {
    const { changes, releaseAs } = gathered.packages.get(name)!;
    const [asked] = releaseAs;
    const exact = asked === undefined ? undefined : parseVersion(asked.text);
    if (asked !== undefined && exact === undefined) return [name, "error"];
    const base = tag === null ? undefined : parseVersion(current_version)!;
    const last = vector.last_final_version === undefined ? [] : [parseVersion(vector.last_final_version)!];
    const proposal = propose({
      base,
      stated: parseVersion(current_version),
      taken: base === undefined ? [] : [base, ...last],
      bump: greatest(changes.map(({ bump }) => bump)),
      wish: exact === undefined ? wishOf(vector) : { kind: "exact", version: exact },
      prerelease: vector.asked?.pre,
    });
    if (proposal.kind === "version") return [name, formatVersion(proposal.version)];
    return [name, proposal.kind === "refused" ? "error" : null];
  });
  const said = [...gathered.unread.map(({ why }) => why), ...gathered.findings.map(({ message }) => message)].join(
    "\n",
  );
  return { versions: Object.fromEntries(versions), said };
};

withCorpora("The next version of 128 histories", "bump-vectors.json", (path) => {
  const vectors: readonly Vector[] = JSON.parse(readFileSync(path, "utf8"));

  describe("The next version of a history", () => {
    test.each(vectors)("$id", async (vector) => {
      const { versions, said } = await answer(vector);
      const { expected, also_right: others = [] } = vector;
      const single = typeof expected === "string" || expected === null;
      const wanted = single ? { demo: expected } : expected;
      const canonical = Object.fromEntries(
        Object.entries(wanted).map(([name, version]) => [
          name,
          version === null ? null : (canonicalVersion(version) ?? version),
        ]),
      );
      const differs = ours[vector.id];
      if (differs !== undefined) expect(versions).toEqual({ demo: differs.answer });
      else if (single && others.includes(versions.demo ?? "")) expect(others).toContain(versions.demo);
      else expect(versions).toEqual(canonical);
      if (vector.notice === undefined) return;
      expect(Object.keys(words)).toContain(vector.notice);
      expect(said).toMatch(words[vector.notice] ?? /^/);
    });
  });
});
