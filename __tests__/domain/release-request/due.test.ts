import { expect, test } from "@jest/globals";
import type { PackageName } from "../../../src/domain/python/name.ts";
import { judgeDue } from "../../../src/domain/release-request/due.ts";
import type { FoundRelease } from "../../../src/domain/release-request/release-commit.ts";
import type { Workspace } from "../../../src/domain/workspace/workspace.ts";

const members = ["core", "web", "vcs"].map((name) => ({ name, path: name, text: `[project]\nname = "${name}"\n` }));
const workspace = { members, prefix: "" } as unknown as Workspace;

/** `core 1.3.0 1.4.0`: the name, the version before, the one after. */
const release = (commit: string, ...lines: readonly string[]): FoundRelease => ({
  commit,
  digest: "",
  packages: lines.map((line) => {
    const [name = "", from = "", to = ""] = line.split(" ");
    return { name: name as PackageName, from, to };
  }),
});

const judged = (
  versions: Readonly<Record<string, string>>,
  releases: readonly FoundRelease[],
  onIndex: readonly string[] = [],
  elsewhere: readonly string[] = [],
) => {
  const { findings, alone, ...due } = judgeDue({
    workspace,
    releases,
    versions: new Map(Object.entries(versions)) as ReadonlyMap<PackageName, string>,
    fromTags: new Set(["vcs" as PackageName]),
    isOnIndex: (name, version) => onIndex.includes(`${name} ${version}`),
    isTaggedElsewhere: (name, version) => elsewhere.includes(`${name} ${version}`),
  });
  return {
    due: Object.fromEntries(due.versions),
    commits: due.commits,
    ...(alone.length === 0 ? {} : { alone: alone.map((each) => each.commit) }),
    said: findings.map((finding) => `${finding.code} ${finding.package ?? ""}`.trim()),
  };
};

test("what the files have as it was reviewed is due, and so is a version that only a tag will give", () => {
  const found = judged({ core: "1.4" }, [release("b", "core 1.3.0 1.4.0", "vcs 1.0 1.1")]);
  expect(found).toEqual({ due: { core: "1.4.0", vcs: "1.1" }, commits: ["b"], alone: ["b"], said: [] });
});

test("several releases of one push are due together, and the newest decides about a package", () => {
  const releases = [release("b", "core 1.4.0 1.5.0"), release("a", "core 1.3.0 1.4.0", "web 1.0 2.0")];
  expect(judged({ core: "1.5.0", web: "2.0" }, releases)).toMatchObject({
    due: { core: "1.5.0", web: "2.0" },
    commits: ["b", "a"],
    said: [],
  });
});

test("one version that was edited ends all of its release, also where it was set back", () => {
  const both = [release("b", "core 1.3.0 1.4.0", "web 1.0 2.0")];
  expect(judged({ core: "2.0.0", web: "2.0" }, both)).toEqual({
    due: {},
    commits: [],
    said: ["RA-PREPARED-OTHER-VERSION core"],
  });
  expect(judged({ core: "1.4.0", web: "1.0" }, both)).toMatchObject({
    due: {},
    said: ["RA-PREPARED-OTHER-VERSION web"],
  });
  expect(judged({ core: "1.4.0" }, both)).toMatchObject({ due: {}, said: ["RA-PREPARED-OTHER-VERSION web"] });
});

test("a release that was taken back whole, or is of another line and out, is not due and no error", () => {
  expect(judged({ core: "1.3.0" }, [release("b", "core 1.3.0 1.4.0")])).toMatchObject({
    due: {},
    said: ["RA-PREPARED-NOT-DUE-ANY-MORE"],
  });
  const hotfix = [release("b", "core 1.2.0 1.2.1")];
  expect(judged({ core: "1.4.0" }, hotfix, ["core 1.2.1"])).toMatchObject({
    due: {},
    said: ["RA-PREPARED-NOT-DUE-ANY-MORE"],
  });
  expect(judged({ core: "1.4.0" }, hotfix)).toMatchObject({ due: {}, said: ["RA-PREPARED-OTHER-VERSION core"] });
});

test("what another branch has released and tagged is not due where that is merged; what is not all there is", () => {
  const merged = [release("b", "core 1.3.0 1.4.0rc1", "web 1.0 2.0rc1")];
  const [versions, both] = [{ core: "1.4.0rc1", web: "2.0rc1" }, ["core 1.4.0rc1", "web 2.0rc1"]];
  expect(judged(versions, merged, both, both)).toEqual({
    due: {},
    commits: [],
    said: ["RA-PREPARED-NOT-DUE-ANY-MORE"],
  });
  for (const part of [judged(versions, merged, both, both.slice(1)), judged(versions, merged, both.slice(1), both)])
    expect(part).toEqual({ due: { core: "1.4.0rc1", web: "2.0rc1" }, commits: ["b"], said: [] });
});

test("releases of another workspace are passed over, and packages that are gone are not", () => {
  expect(judged({ core: "1.4.0" }, [release("b", "elsewhere 1.0 2.0")])).toEqual({ due: {}, commits: [], said: [] });
  const gone = judged({ core: "1.4.0" }, [release("b", "core 1.3.0 1.4.0", "gone 1.0 2.0")]);
  expect(gone).toMatchObject({ due: {}, said: ["RA-PREPARED-OTHER-VERSION gone"] });
});

test("a version of a tag that a newer plan of the same packages leaves out is not published unseen", () => {
  const releases = [release("b", "core 1.3.0 1.4.0"), release("a", "core 1.3.0 1.3.1", "vcs 1.0 1.1")];
  expect(judged({ core: "1.4.0" }, releases)).toMatchObject({
    due: { core: "1.4.0" },
    said: ["RA-PREPARED-OTHER-VERSION vcs"],
  });
  const groups = [release("b", "core 1.3.0 1.4.0"), release("a", "vcs 1.0 1.1")];
  expect(judged({ core: "1.4.0" }, groups)).toMatchObject({ due: { core: "1.4.0", vcs: "1.1" }, said: [] });
});
