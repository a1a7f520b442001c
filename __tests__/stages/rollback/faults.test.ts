import { afterEach, describe, expect, test } from "@jest/globals";
import type { RollbackPorts } from "../../../src/stages/rollback/ports.ts";
import type { Answer } from "../../fakes/answers.ts";
import type { ReleaseForgeOptions } from "../../forge/release-forge.ts";
import { tagRuleset } from "../../forge/ruleset.ts";
import { addRelease, type Rolling, startRolling, tags, uploaded, type Wish } from "./rolling.ts";

type Places = Pick<RollbackPorts, "tags" | "forge">;

let rolling: Rolling;
const start = async (options: ReleaseForgeOptions = {}) => {
  rolling = await startRolling(options);
  return rolling;
};
afterEach(async () => {
  expect(rolling.forge.violations).toEqual([]);
  await rolling[Symbol.asyncDispose]();
});

const lost = { kind: "unanswered", cause: "outside", why: "the line went dead" } as const;
const all: Wish = { tag: "v1.0.0", yes: true };

/** Calls `then` after each effect, with its number from 1. */
const afterEffect =
  (then: (effect: number) => void) =>
  ({ tags: refs, forge }: Places): Places => {
    let effects = 0;
    const did = async <Value>(effect: Promise<Value>): Promise<Value> => {
      const value = await effect;
      then(++effects);
      return value;
    };
    return {
      tags: {
        ...refs,
        removeLocal: (tag, ref) => did(refs.removeLocal(tag, ref)),
        removeRemote: (tag, ref) => did(refs.removeRemote(tag, ref)),
      },
      forge: forge && { ...forge, remove: (release) => did(forge.remove(release)) },
    };
  };

/** Calls `then` before the first effect. */
const beforeFirst =
  (then: () => void) =>
  ({ tags: refs, forge }: Places): Places => {
    let isFirst = true;
    const read: NonNullable<Places["forge"]>["read"] = (release) => {
      if (isFirst) then();
      isFirst = false;
      return forge!.read(release);
    };
    const removeRemote: Places["tags"]["removeRemote"] = (tag, ref) => {
      if (isFirst) then();
      isFirst = false;
      return refs.removeRemote(tag, ref);
    };
    return { tags: { ...refs, removeRemote }, forge: forge && { ...forge, read } };
  };

test("killed after each effect and run again, it reaches the same end, and no release is without its tag in between", async () => {
  await start();
  const killed = new Error("killed");
  const kill = afterEffect(() => {
    throw killed;
  });
  for (let effects = 1; effects <= 12; effects++) {
    await expect(rolling.run({ ...all, through: kill })).rejects.toBe(killed);
    const there = rolling.there();
    expect(there).toHaveLength(12 - effects);
    for (const release of there.filter((each) => each.startsWith("release "))) {
      expect(there).toContain(release.replace("release", "remote"));
    }
  }
  const last = await rolling.run(all);
  expect([last.status, last.codes, last.removed, rolling.there()]).toEqual([0, [], [], []]);
});

test("every answer of the forge and of the remote may be lost once", async () => {
  const known = new Set<string>();
  const isFirst = (call: string) => !known.has(call) && known.add(call).size > 0;
  await start({ loses: ({ method, url }) => isFirst(`${method} ${url.pathname}`) });
  const through = ({ tags: refs, forge }: Places): Places => ({
    forge,
    tags: {
      local: refs.local,
      remote: async () => (isFirst("list tags") ? lost : await refs.remote()),
      removeLocal: refs.removeLocal,
      removeRemote: async (tag, ref) => {
        const answer = await refs.removeRemote(tag, ref);
        return isFirst(tag) ? lost : answer;
      },
    },
  });
  const first = await rolling.run({ ...all, through });
  expect([first.status, first.codes, rolling.there()]).toEqual([75, ["RA-ROLLBACK-UNFINISHED"], rolling.there()]);
  expect(first.removed).toEqual([]);
  const { status, codes, removed } = await rolling.run({ ...all, through });
  expect([status, codes, removed.length, rolling.there()]).toEqual([0, [], 12, []]);
});

test("a list of releases that is cut says so, asks for no right, and removes nothing", async () => {
  await start();
  const before = rolling.there();
  const through = ({ tags: refs, forge }: Places): Places => ({
    tags: refs,
    forge: forge && {
      ...forge,
      list: async () => {
        const answer = await forge.list();
        return answer.kind === "found" ? { ...answer, value: { ...answer.value, isWhole: false } } : answer;
      },
    },
  });
  const { codes, messages, removed, text } = await rolling.run({ ...all, through });
  expect([codes, removed, rolling.there()]).toEqual([["RA-ROLLBACK-LIST-CUT"], [], before]);
  expect(messages).toContain("There are more releases on GitHub or Gitea than the 4 that were read");
  expect(text).toContain("Remove it by hand");
  expect(text).not.toContain("Run rollback again");
});

test("two runs at once remove each thing once, and both end well", async () => {
  await start();
  const runs = await Promise.all([rolling.run(all), rolling.run(all)]);
  expect(runs.map(({ status, codes }) => [status, codes])).toEqual([
    [0, []],
    [0, []],
  ]);
  expect(rolling.there()).toEqual([]);
});

describe("what the index does not say for sure removes nothing, and ends with 75 where it may say it later:", () => {
  const quarantined = { meta: {}, name: "core", files: [], "project-status": { status: "quarantined" } };
  const ofCore = (given: Answer) => (path: string) => (path.endsWith("/core/") ? given : undefined);
  const cases: readonly (readonly [string, NonNullable<Rolling["answer"]>, string, number?])[] = [
    ["it is down", () => ({ status: 503 }), "RA-INDEX-UNREACHABLE"],
    ["one project cannot be read", ofCore({ drop: true }), "RA-INDEX-UNREACHABLE"],
    ["nothing shows that it is one", () => ({ status: 404 }), "RA-ROLLBACK-INDEX-UNSURE", 1],
    [
      "a proxy's page stands in place of a project's",
      ofCore({ type: "text/html", body: "<html><body><h1>Blocked</h1><p>Policy 17</p></body></html>" }),
      "RA-ROLLBACK-INDEX-UNSURE",
    ],
    [
      "a project is quarantined",
      ofCore({ type: "application/vnd.pypi.simple.v1+json", body: JSON.stringify(quarantined) }),
      "RA-ROLLBACK-INDEX-UNSURE",
    ],
  ];
  test.each(cases)("%s", async (name, answer, code, ends = 75) => {
    await start();
    const before = rolling.there();
    rolling.answer = answer;
    const { status, codes, removed, state, text } = await rolling.run(all);
    expect([status, codes[0], removed, rolling.there()]).toEqual([ends, code, [], before]);
    expect(state.core).toMatchObject({
      files: null,
      burned: null,
      next: expect.stringContaining("Run rollback again"),
    });
    expect(text).toMatch(/^Nothing was removed/);
    const asked = await rolling.run({ ...all, yes: false });
    expect(asked.hints.includes("quarantine")).toBe(name === "a project is quarantined");
    expect(asked.text).toMatch(/^\d of 3 releases may be on 127\.0\.0\.1\S+, which did not say/);
  });
});

test("a file that arrives on the index after the look keeps its tag", async () => {
  await start();
  const through = beforeFirst(() => rolling.index.set("app", uploaded("app", 0)));
  const { status, removed, state } = await rolling.run({ ...all, through });
  // The one step that had begun: create-release makes it again.
  expect(removed[0]).toBe("delete the release of v1.0.0");
  const left = ["remote v1.0.0", "here v1.0.0", "remote app-v1.0.0", "here app-v1.0.0", "draft app-v1.0.0"];
  expect([status, rolling.there().toSorted()]).toEqual([0, left.toSorted()]);
  expect(state.app!.next).toMatch(/^It is released/);
});

test("a tag that is moved meanwhile, and a draft that is published, stay and are told", async () => {
  await start();
  rolling.sandbox.git("work", "commit", "--quiet", "--allow-empty", "--message", "later");
  rolling.sandbox.git("work", "push", "--quiet", "origin", "HEAD:refs/heads/later");
  rolling.sandbox.git("work", "checkout", "--quiet", "v1.0.0");
  const through = beforeFirst(() => {
    rolling.sandbox.git("forge.git", "update-ref", "refs/tags/http-v1.0.0", "refs/heads/later");
    rolling.forge.releases.find(({ tag }) => tag === "app-v1.0.0")!.isDraft = false;
  });
  const { status, codes, messages, removed } = await rolling.run({ ...all, through });
  expect([status, codes]).toEqual([1, ["RA-ROLLBACK-MOVED", "RA-ROLLBACK-MOVED"]]);
  expect(removed.filter((step) => /app-v|http-v1\.0\.0 on the remote/.test(step))).toEqual([]);
  expect(messages).toMatch(/app-v1\.0\.0 in the meantime[\s\S]*http-v1\.0\.0 in the meantime/);
  const left = rolling.there();
  expect(left).toEqual(expect.arrayContaining(["remote http-v1.0.0", "release app-v1.0.0", "remote app-v1.0.0"]));
  expect(left.join()).not.toContain("core");
});

test("a remote that is not there is looked for where git has it, not in the forge's rights", async () => {
  await start();
  rolling.sandbox.git("work", "remote", "set-url", "origin", "../nowhere.git");
  const { codes, hints } = await rolling.run(all);
  expect(codes).toEqual(["RA-ROLLBACK-REFUSED"]);
  expect(hints).toContain("when git ls-remote origin works here");
});

test("a clone without the remote that the forge's releases belong to leaves all as it is", async () => {
  await start();
  rolling.sandbox.git("work", "remote", "remove", "origin");
  const before = rolling.there();
  const { status, codes, hints } = await rolling.run(all);
  expect([status, codes, rolling.there()]).toEqual([1, ["RA-ROLLBACK-REFUSED"], before]);
  expect(hints).toContain("git remote -v has the repository as origin");
});

test("a remote that takes no push for now is run again when git reaches it, whatever forge it is", async () => {
  await start();
  const { codes, hints } = await rolling.run({
    ...all,
    through: ({ tags: refs, forge }) => ({ tags: { ...refs, removeRemote: async () => lost }, forge }),
  });
  expect(codes).toEqual(["RA-ROLLBACK-UNFINISHED"]);
  expect(hints).toContain("when git ls-remote origin works here");
});

test("a tag that git does not remove here is seen to in the clone, not by a token", async () => {
  await start();
  rolling.sandbox.write("work/.git/refs/tags", { "v1.0.0.lock": "" });
  const { codes, hints } = await rolling.run(all);
  expect(codes).toEqual(["RA-ROLLBACK-REFUSED"]);
  expect(hints).toContain("Fix in this clone what git says");
});

describe("a forge that refuses:", () => {
  const refusal = (method: string, status: number, message: string): ReleaseForgeOptions => ({
    fault: (received) => (received.method === method ? { status, body: { message } } : undefined),
  });

  test.each([
    ["to list releases", "GET", 403, "Resource not accessible by integration", 1, "RA-ROLLBACK-REFUSED"],
    ["to say whether there are any", "GET", 404, "Not Found", 1, "RA-ROLLBACK-REFUSED"],
    ["to answer", "GET", 502, "Bad Gateway", 75, "RA-ROLLBACK-UNFINISHED"],
    ["to delete a release", "DELETE", 403, "Resource not accessible by integration", 1, "RA-ROLLBACK-REFUSED"],
    ["to delete what is in conflict", "DELETE", 409, "Conflict", 1, "RA-ROLLBACK-REFUSED"],
    ["to delete what may not be", "DELETE", 422, "Validation Failed", 1, "RA-ROLLBACK-REFUSED"],
    ["to work", "DELETE", 500, "Server Error", 75, "RA-ROLLBACK-UNFINISHED"],
  ] as const)("%s", async (_, method, given, words, status, code) => {
    await start(refusal(method, given, words));
    const before = rolling.there();
    const ran = await rolling.run(all);
    expect([ran.status, ran.codes, ran.removed, rolling.there()]).toEqual([status, [code], [], before]);
    if (given !== 404) expect(ran.messages).toContain(words);
  });

  test("by a ruleset to delete a tag: its release stays as well", async () => {
    await start();
    rolling.forge.settings.rulesets.push(tagRuleset("tags stay", ["refs/tags/v*", "refs/tags/core-*"], "deletion"));
    const read = await rolling.run({ tag: "v1.0.0" });
    expect([read.status, read.codes]).toEqual([0, ["RA-ROLLBACK-PROTECTED", "RA-ROLLBACK-PROTECTED"]]);
    expect(read.state.core!.next).toContain("take core-v1.0.0 away whom the ruleset tags stay lets pass");
    const ran = await rolling.run(all);
    expect([ran.status, ran.codes, ran.removed.length]).toEqual([1, read.codes, 6]);
    expect(rolling.there().join()).not.toMatch(/http|app/);
    expect(rolling.there()).toEqual(expect.arrayContaining(["release v1.0.0", "release core-v1.0.0"]));
  });

  test("to delete a tag", async () => {
    await start();
    const script = "echo 'error: GH013: Repository rule violations found' >&2\nexit 1";
    rolling.sandbox.hook("forge.git", "update", script);
    const ran = await rolling.run(all);
    expect([ran.status, ran.codes, ran.removed]).toEqual([
      1,
      ["RA-ROLLBACK-REFUSED"],
      ["delete the release of v1.0.0"],
    ]);
    expect(ran.messages).toMatch(/^Could not delete the tag v1\.0\.0 on the remote: git push was refused: .*GH013/);
  });
});

test("where the network goes after the first step, the next run goes on from there", async () => {
  await start();
  let isDown = false;
  const down = afterEffect(() => {
    isDown = true;
  });
  const through = (places: Places): Places => {
    const { tags: refs, forge } = down(places);
    return {
      forge,
      tags: {
        ...refs,
        remote: async () => (isDown ? lost : await refs.remote()),
        removeRemote: async (tag, ref) => (isDown ? lost : await refs.removeRemote(tag, ref)),
      },
    };
  };
  const ran = await rolling.run({ ...all, through });
  expect([ran.status, ran.codes, ran.removed]).toEqual([
    75,
    ["RA-ROLLBACK-UNFINISHED"],
    ["delete the release of v1.0.0"],
  ]);
  expect(ran.state.core).toMatchObject({ tagged: null });
  isDown = false;
  const again = await rolling.run(all);
  expect([again.status, again.removed.length, rolling.there()]).toEqual([0, 11, []]);
});

test("several drafts of one tag go with it, and a tag that is elsewhere here than there goes from both places", async () => {
  await start();
  addRelease(rolling.forge, "core-v1.0.0", true);
  rolling.sandbox.git("work", "commit", "--quiet", "--allow-empty", "--message", "later");
  rolling.sandbox.git("work", "tag", "--force", "core-v1.0.0");
  const { state } = await rolling.run({ tag: "core-v1.0.0" });
  expect(new Set(Object.values(state.core!.tagged![0]!)).size).toBe(3);
  const { status, removed } = await rolling.run({ tag: "core-v1.0.0", yes: true });
  expect([status, removed.length]).toEqual([0, 4]);
  expect(rolling.there().join()).not.toContain("core");
  expect(rolling.there()).toContain(`remote ${tags[3]}`);
});
