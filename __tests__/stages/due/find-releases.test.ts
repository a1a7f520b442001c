import { expect, test } from "@jest/globals";
import type { Finding } from "../../../src/domain/problem/finding.ts";
import { Problem } from "../../../src/domain/problem/problem.ts";
import type { PackageName } from "../../../src/domain/python/name.ts";
import type { Commit, MergedRequest } from "../../../src/domain/ref-update/evidence.ts";
import type { ReleasedPackage } from "../../../src/domain/release-request/content.ts";
import { releasesIn } from "../../../src/domain/release-request/releases-in.ts";
import { requestBody } from "../../../src/domain/release-request/text.ts";
import { releaseMessageBody } from "../../../src/domain/release-request/trailers.ts";
import type { Answer, Listing } from "../../../src/ports/forge.ts";
import { findReleases } from "../../../src/stages/due/find-releases.ts";
import { refuseForks } from "../../../src/stages/due/refuse-forks.ts";

const sha = (letter: string): string => letter.repeat(40);
const released: ReleasedPackage = {
  name: "core" as PackageName,
  path: "core",
  from: "1.0",
  to: "1.1",
  why: "",
  section: undefined,
  bump: "minor",
  changes: 1,
  installers: [],
};
const body = await releaseMessageBody({ date: "2026-11-29", packages: [released] }, []);
const commit = (letter: string, parents: string, message: string): Commit => ({
  sha: sha(letter),
  parents: [...parents].map(sha),
  message,
  authoredAt: "",
});
const request = (from: string | undefined, says = ""): MergedRequest => ({
  number: 7,
  body: says,
  title: "Release core 1.1",
  base: "main",
  from,
  head: sha("f"),
  mergeCommit: sha("b"),
  mergedAt: 0,
});
const found = <Value>(value: Value): Answer<Value> => ({ kind: "found", value });
const whole = <Item>(...items: readonly Item[]): Answer<Listing<Item>> => found({ items, isWhole: true });
const silent = { kind: "unanswered", cause: "outside", why: "it is down" } as const;

interface World {
  readonly commits?: readonly Commit[] | undefined;
  readonly merged?: readonly MergedRequest[];
  readonly connected?: readonly MergedRequest[];
  readonly own?: Answer<Listing<Commit>>;
  readonly between?: Answer<Listing<Commit>>;
  readonly head?: string;
  readonly isShallow?: boolean;
  readonly forced?: boolean;
}

/** What is found, as `commit: names`, or the codes of what was said instead. */
const find = async (
  world: World,
  say = ({ code, mender }: Finding): string => `${code} ${mender}`,
): Promise<readonly string[]> => {
  const commits = "commits" in world ? world.commits : [commit("b", "a", "Release core 1.1 (#7)")];
  try {
    const result = await findReleases("/ws", {
      pushes: {
        isGitThere: async () => true,
        commits: async () => ({ head: world.head ?? sha("b"), isShallow: world.isShallow ?? true, commits }),
      },
      trigger: async () => ({
        event: "push",
        ref: "refs/heads/main",
        payload: {
          ref: "refs/heads/main",
          before: sha("a"),
          after: sha("b"),
          forced: world.forced,
          repository: { default_branch: "main" },
        },
      }),
      forge: {
        history: { between: async () => world.between ?? silent },
        requests: {
          into: async () => whole(...(world.merged ?? [])),
          withCommit: async () => found(world.connected ?? []),
          commitsOf: async () => world.own ?? silent,
        },
      },
      signal: new AbortController().signal,
    });
    if (result.kind === "none") return [];
    return result.releases.map((each) => `${each.commit[0]}: ${each.packages.map(({ name }) => name).join()}`);
  } catch (error) {
    if (error instanceof Problem) return error.findings.map(say);
    throw error;
  }
};
const release = `Release core 1.1\n\n${body}`;

test("a squash without the trailer is what its pull request's last commit with one says, though a person pushed later", async () => {
  const own = whole(commit("e", "a", release), commit("f", "e", "a word"));
  const earlier = commit("d", "a", release.replaceAll("core", "other"));
  expect(
    await find({
      merged: [request("release-actions/release")],
      own: whole(commit("f", "e", "a word"), commit("e", "d", release), earlier),
    }),
  ).toEqual(["b: core"]);
  expect(await find({ merged: [request("release-actions/release")], own })).toEqual(["b: core"]);
  expect(await find({ connected: [request("my-own-branch")], own })).toEqual(["b: core"]);
});

test("a release branch without a trailer anywhere is an error, and another branch without one no release", async () => {
  const own = whole(commit("f", "a", "all by hand"));
  expect(await find({ merged: [request("release-actions/release/web")], own })).toEqual([
    "RA-PREPARED-UNREADABLE project",
  ]);
  expect(await find({ merged: [request("feature")], own })).toEqual([]);
  expect(await find({ merged: [request("feature", "Merging this into main releases us from work.")], own })).toEqual(
    [],
  );
});

test("a release of a branch by another name is known by what its pull request says", async () => {
  const content = { packages: [released], unread: [] };
  const says = requestBody({ content, title: "", base: "main", checks: "Close it.", kept: [] });
  const own = whole(commit("f", "a", "all by hand"));
  const merged = [request("next/release", says)];
  expect(await find({ merged, own })).toEqual(["RA-PREPARED-UNREADABLE project"]);
  expect(await find({ merged: [request(undefined, says)], own })).toEqual([]);
});

test("a fork's branch is believed nothing, whatever it is called and says", async () => {
  const own = whole(commit("f", "a", release));
  expect(await find({ merged: [request(undefined)], own })).toEqual([]);
});

test("a fork's release commit is refused where it alone says a version, and one of this repository's own is not", async () => {
  const ask = async (...connected: readonly MergedRequest[]) => {
    const requests = {
      into: async () => silent,
      commitsOf: async () => silent,
      withCommit: async () => found(connected),
    };
    return (await refuseForks([{ commit: sha("b") }], { requests })).map(({ code }) => code);
  };
  expect(await ask(request(undefined))).toEqual(["RA-PREPARED-OF-A-FORK"]);
  expect(await ask(request("release-actions/release"), request(undefined))).toEqual([]);
  expect(await ask()).toEqual([]);
});

test("on a forge that knows a pull request by its merge alone, a fork's release commit below it is refused as well", async () => {
  const asked = async (from: string | undefined) => {
    const requests = {
      into: async () => silent,
      commitsOf: async () => silent,
      withCommit: async (of: string) => found(of === sha("c") ? [request(from)] : []),
    };
    const brought = [commit("c", "ab", "Merge pull request #7"), commit("b", "a", release)];
    const { releases } = await releasesIn(sha("c"), brought);
    return (await refuseForks(releases, { requests })).map(({ code }) => code);
  };
  expect(await asked(undefined)).toEqual(["RA-PREPARED-OF-A-FORK"]);
  expect(await asked("release-actions/release")).toEqual([]);
});

test("a trailer whose lines somebody has edited is read from the pull request, else it is an error", async () => {
  const commits = [commit("b", "a", release.replace("1.1", "1.2").replace("1.1", "1.2"))];
  const merged = [request("release-actions/release")];
  expect(await find({ commits, merged, own: whole(commit("f", "a", release)) })).toEqual(["b: core"]);
  expect(await find({ commits })).toEqual(["RA-PREPARED-UNREADABLE project"]);
  const besides = [commit("b", "c", commits[0]!.message), commit("c", "a", release)];
  expect(await find({ commits: besides })).toEqual(["RA-PREPARED-UNREADABLE project"]);
});

test("a forge that does not answer ends it, and a re-run may help", async () => {
  expect(await find({ merged: [request("feature")], own: silent })).toEqual(["RA-PREPARED-REQUESTS-UNREAD outside"]);
  const unknown = { ...silent, status: 422 } as const;
  expect(await find({ merged: [request("feature")], own: unknown })).toEqual(["RA-PREPARED-REQUESTS-UNREAD project"]);
});

test("commits that the clone lacks are asked of the forge; where it does not have them either, it is said", async () => {
  const own = whole<Commit>();
  const between = whole(commit("b", "a", release));
  expect(await find({ commits: undefined, between, own })).toEqual(["b: core"]);
  expect(await find({ commits: undefined, between: silent })).toEqual(["RA-PREPARED-PUSH-UNREAD outside"]);
  const refused = { ...silent, cause: "permission" } as const;
  expect(await find({ commits: undefined, between: refused })).toEqual(["RA-PREPARED-PUSH-UNREAD usage"]);
  expect(await find({ commits: undefined, between: { kind: "missing" } })).toEqual(["RA-PREPARED-PUSH-UNREAD usage"]);
  const cut: Answer<Listing<Commit>> = found({ items: [commit("b", "a", release)], isWhole: false });
  expect(await find({ commits: undefined, between: cut })).toEqual(["RA-PREPARED-PUSH-UNREAD usage"]);
});

test("a checkout without what was pushed is no push without a release", async () => {
  expect(await find({ commits: [], head: sha("a") })).toEqual(["RA-PREPARED-PUSH-UNREAD usage"]);
});

test("what a deeper clone would show is not asked for where a force push took it away", async () => {
  const hint = ({ hint }: Finding): string => hint;
  const between: World["between"] = { kind: "missing" };
  const lacking = { commits: undefined, between };
  expect(await find(lacking, hint)).toEqual(["Set fetch-depth: 0 for actions/checkout"]);
  const byHand = expect.stringMatching(/^Where a release was in it, run publish once with due: unreleased/);
  expect(await find({ ...lacking, forced: true }, hint)).toEqual([byHand]);
  expect(await find({ ...lacking, isShallow: false }, hint)).toEqual([byHand]);
  expect(await find({ ...lacking, isShallow: false }, ({ message }) => message)).toEqual([
    expect.stringContaining("a force push has taken aaaaaaaaaa away, and GitHub or Gitea shows no commits since"),
  ]);
  expect(await find({ commits: undefined, between: silent, forced: true }, hint)).toEqual([
    expect.stringMatching(/answers; where it does not, run publish once with due: unreleased/),
  ]);
  expect(await find({ commits: [], head: sha("a") }, hint)).toEqual(["Check out what was pushed"]);
});

test("of one merged branch the newest release counts, of several steps each", async () => {
  const merge = commit("b", "ad", "Merge pull request #7");
  const branch = [commit("d", "c", release), commit("c", "e", "by hand"), commit("e", "a", release)];
  expect(await find({ commits: [merge, ...branch] })).toEqual(["d: core"]);
  const steps = [commit("b", "c", "docs"), commit("c", "d", release), commit("d", "a", release)];
  expect(await find({ commits: steps })).toEqual(["c: core", "d: core"]);
  const nested = [
    commit("b", "ac", "both groups"),
    commit("c", "de", "group web"),
    commit("d", "a", release),
    commit("e", "a", release),
  ];
  expect(await find({ commits: nested })).toEqual(["d: core", "e: core"]);
});
