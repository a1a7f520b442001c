import { describe, expect, test } from "@jest/globals";
import { orderOf, sha256, startFinishing } from "./finishing.ts";

const states = ({ releases }: { readonly releases: readonly { readonly tag: string; readonly state: string }[] }) =>
  Object.fromEntries(releases.map(({ tag, state }) => [tag, state]));

describe.each(["github", "gitea"] as const)("on %s", (kind) => {
  test("each release is a draft until its files were read back, packages come first and the umbrella last", async () => {
    await using finishing = await startFinishing({ kind });
    const { forge, commit } = finishing;
    const made = await finishing.run();
    expect(made.findings).toEqual([]);
    expect(states(made)).toEqual({ "core/v1.0": "created", "api/v2.0": "created", "v2.0": "created" });
    expect(made.releases.map(({ url }) => url)).toEqual(
      ["core/v1.0", "api/v2.0", "v2.0"].map((tag) => `https://forge.example/org/project/releases/tag/${tag}`),
    );
    const writes = forge.requests.filter((request) => !request.startsWith("GET"));
    const once = ["POST", "POST", "POST", "PATCH"];
    expect(writes.map((request) => request.split(" ")[0])).toEqual([...once, ...once, ...once]);
    expect(finishing.git("tag", "--format=%(refname:short) %(objectname)")).toBe(
      ["api/v2.0", "core/v1.0", "v2.0"].map((tag) => `${tag} ${commit}`).join("\n"),
    );
    expect(forge.latest()).toBe(kind === "github" ? "v2.0" : undefined);
    expect(forge.violations).toEqual([]);
  });

  test("what is there is left as it is", async () => {
    await using finishing = await startFinishing({ kind });
    await finishing.run();
    const before = finishing.state();
    const asked = finishing.forge.requests.length;
    const again = await finishing.run();
    expect(states(again)).toEqual({ "core/v1.0": "existed", "api/v2.0": "existed", "v2.0": "existed" });
    const since = finishing.forge.requests.slice(asked);
    expect(since.filter((request) => !request.startsWith("GET"))).toEqual([]);
    expect(finishing.state()).toEqual(before);
  });

  test("without releases the tags are annotated", async () => {
    await using finishing = await startFinishing({ kind });
    const orders = finishing.orders.map((order) => ({ ...order, end: "tag" as const }));
    expect(states(await finishing.run(orders))).toMatchObject({ "core/v1.0": "created" });
    expect(finishing.git("cat-file", "-t", "core/v1.0")).toBe("tag");
    expect(finishing.git("rev-parse", "core/v1.0^{commit}")).toBe(finishing.commit);
    expect(finishing.forge.releases).toEqual([]);
    expect(states(await finishing.run(orders))).toMatchObject({ "core/v1.0": "existed" });
  });

  test("a draft has all its files and no tag", async () => {
    await using finishing = await startFinishing({ kind });
    const drafts = finishing.orders.map((order) => ({ ...order, end: "draft" as const }));
    expect(states(await finishing.run(drafts))).toMatchObject({ "v2.0": "created" });
    expect(finishing.git("tag")).toBe("");
    expect(finishing.forge.releases.map(({ isDraft, assets }) => [isDraft, assets.length])).toEqual([
      [true, 2],
      [true, 2],
      [true, 2],
    ]);
    expect(states(await finishing.run(drafts))).toMatchObject({ "v2.0": "existed" });
    expect(states(await finishing.run())).toMatchObject({ "v2.0": "created" });
    expect(finishing.forge.releases.every(({ isDraft }) => !isDraft)).toBe(true);
  });

  test("a file that the forge keeps otherwise than it was sent is found before it is published", async () => {
    await using finishing = await startFinishing({ kind });
    const { forge, orders } = finishing;
    let uploads = 0;
    finishing.fails({
      loses: ({ file }) => {
        // It is answered as it was sent, and cut afterwards.
        if (file !== undefined && ++uploads === 1)
          Object.assign(forge.releases[0]!.assets[0]!, { bytes: file.slice(1) });
        return false;
      },
    });
    expect(states(await finishing.run(orders.slice(0, 1)))).toEqual({ "core/v1.0": "created" });
    expect(uploads).toBe(3);
    expect(forge.releases[0]!.assets.map(({ bytes }) => bytes.length).toSorted()).toEqual([21, 82]);
  });

  test("a file whose name the forge writes in its own way is there", async () => {
    await using finishing = await startFinishing({ kind });
    const name = "core-1!2.0.tar.gz";
    const assets = [{ name, size: 3, sha256: sha256("abc") }];
    const order = orderOf("core/v1.0", finishing.commit, { assets, contents: new Map([[name, { text: "abc" }]]) });
    expect(await finishing.run([order])).toMatchObject({ findings: [], releases: [{ state: "created" }] });
    expect(await finishing.run([order])).toMatchObject({ findings: [], releases: [{ state: "existed" }] });
    expect(finishing.forge.releases[0]!.assets).toHaveLength(1);
  });

  test("a tag that was there first gets its release", async () => {
    await using finishing = await startFinishing({ kind });
    finishing.git(
      "-c",
      "user.name=A",
      "-c",
      "user.email=a@b",
      "tag",
      "-a",
      "-m",
      "core",
      "core/v1.0",
      finishing.commit,
    );
    const object = finishing.git("rev-parse", "core/v1.0");
    expect(states(await finishing.run())).toMatchObject({ "core/v1.0": "created" });
    expect(finishing.git("rev-parse", "core/v1.0")).toBe(object);
  });

  test("a release that a person has published gets the files that it lacks", async () => {
    await using finishing = await startFinishing({ kind });
    finishing.git("tag", "core/v1.0", finishing.commit);
    finishing.forge.releases.push({
      id: 900,
      tag: "core/v1.0",
      target: "main",
      title: "Mine",
      body: "by hand",
      isDraft: false,
      isPrerelease: false,
      isImmutable: false,
      assets: [],
    });
    const [first] = finishing.orders;
    expect(states(await finishing.run([first!]))).toEqual({ "core/v1.0": "existed" });
    expect(finishing.forge.releases).toMatchObject([
      { title: "Mine", body: "by hand", assets: [{ name: "manifest.json" }, { name: "SHA256SUMS" }] },
    ]);
  });
});

test("releases that lock when they are published have all their files", async () => {
  await using finishing = await startFinishing();
  finishing.forge.settings.areImmutable = true;
  expect(await finishing.run()).toMatchObject({ areImmutable: true, findings: [] });
  expect(finishing.forge.releases.map(({ isImmutable, assets }) => [isImmutable, assets.length])).toEqual([
    [true, 2],
    [true, 2],
    [true, 2],
  ]);
});

test("two runs at once make each release once", async () => {
  await using finishing = await startFinishing();
  const both = await Promise.all([finishing.run(), finishing.run()]);
  expect(both.flatMap(({ findings }) => findings)).toEqual([]);
  const rest = await finishing.run();
  expect(states(rest)).toEqual({ "core/v1.0": "existed", "api/v2.0": "existed", "v2.0": "existed" });
  expect(finishing.forge.releases.map(({ tag, isDraft }) => `${tag} ${isDraft}`).toSorted()).toEqual([
    "api/v2.0 false",
    "core/v1.0 false",
    "v2.0 false",
  ]);
});

test("a draft of somebody else is neither published nor deleted", async () => {
  await using finishing = await startFinishing();
  const theirs = {
    id: 900,
    tag: "core/v1.0",
    target: "main",
    title: "core 1.0",
    body: "collected",
    isDraft: true,
    isPrerelease: false,
    isImmutable: false,
    assets: [],
  };
  finishing.forge.releases.push({ ...theirs });
  const made = await finishing.run([orderOf("core/v1.0", finishing.commit, { title: "core 1.0!" })]);
  expect(made.findings.map(({ code }) => code)).toEqual(["RA-RELEASE-OTHER-DRAFT"]);
  expect(states(made)).toEqual({ "core/v1.0": "created" });
  expect(finishing.forge.releases.find(({ id }) => id === 900)).toEqual(theirs);
});
