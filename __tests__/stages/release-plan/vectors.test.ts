import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { canonicalVersion } from "../../../src/domain/python/version.ts";
import type { ReleasePlan } from "../../../src/domain/release-plan/release-plan.ts";
import { withCorpora } from "../../corpora.ts";
import { type MadeCommit, makeHistory } from "./history.ts";
import { planOf, pyproject } from "./planning.ts";

interface Vector {
  readonly id: string;
  readonly current_version?: string;
  readonly tag?: string | null;
  readonly packages?: Readonly<Record<string, { path: string; current_version: string; tag: string }>>;
  readonly asked?: { readonly pre?: "a" | "b" | "rc"; readonly promote?: boolean; readonly post?: boolean };
  readonly last_final_version?: string;
  readonly released_commit?: string;
  readonly commits: readonly (MadeCommit & { readonly note?: string })[];
  readonly expected: string | null | Readonly<Record<string, string | null>>;
  readonly also_right?: readonly string[];
  readonly notice?: string;
}

/** Where we differ, and why. */
const ours: Readonly<Record<string, { readonly answer: string; readonly why: string }>> = {};

/** How each notice is said. */
const words: Readonly<Record<string, RegExp>> = {
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
  "cause named": /^[0-9a-f]{40} upstream needs Python 3\.11$/m,
  "looks like a calendar version": /it looks like a calendar version: 2026\.11\.0/,
  "two different Release-As": /asks for several versions of demo: 2\.0\.0 .* not 3\.0\.0/,
  "Release-As for two packages": /Release-As: 2\.0\.0 of .* counts for a, b/,
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
      [`${folder}pyproject.toml`, pyproject({ name, version })],
      [`${folder}src/${name}/y.py`, "y = 1\n"],
    ];
  });
  if (vector.packages !== undefined)
    start.push([
      "pyproject.toml",
      `[tool.uv.workspace]
members = ${JSON.stringify(packages.map(({ path }) => path))}
`,
    ]);
  const lastFinal = vector.last_final_version;
  const deletes = vector.id.includes("deleted");
  return makeHistory({
    start: Object.fromEntries(start),
    oldTags: lastFinal === undefined ? [] : [`v${lastFinal}`],
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

/** A version, `null` for none, `error` where it is refused. */
type Answer = Readonly<Record<string, string | null>>;

const answer = async (vector: Vector): Promise<{ readonly versions: Answer; readonly plan: ReleasePlan }> => {
  using folder = historyOf(vector);
  const { asked = {} } = vector;
  const bump = asked.promote === true ? "stable" : asked.post === true ? "post" : "auto";
  const plan = await planOf(folder.path, { bump: [bump], prerelease: asked.pre });
  const versions = packagesOf(vector).map(({ name }) => {
    const planned = plan.packages.find((each) => each.name === name);
    const isRefused = plan.findings.some(({ severity, package: about }) => severity === "error" && about === name);
    return [name, planned?.proposed ?? (isRefused ? "error" : null)];
  });
  return { versions: Object.fromEntries(versions), plan };
};

/** All that a plan says beside its versions. */
const saidBy = ({ packages, unread, findings }: ReleasePlan): string =>
  [
    ...packages.flatMap(({ changes }) => changes.map(({ id, note }) => `${id} ${note}`)),
    ...unread.map(({ why }) => why),
    ...findings.map(({ message }) => message),
  ].join("\n");

withCorpora("The next version of 128 histories", "bump-vectors.json", (path) => {
  const vectors: readonly Vector[] = JSON.parse(readFileSync(path, "utf8"));

  describe("The next version of a history", () => {
    test.each(vectors)("$id", async (vector) => {
      const { versions, plan } = await answer(vector);
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
      expect(saidBy(plan)).toMatch(words[vector.notice]!);
    });
  });
});
