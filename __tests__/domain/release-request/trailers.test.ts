import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import type { PackageName } from "../../../src/domain/python/name.ts";
import { judgeBranch } from "../../../src/domain/release-request/pushers.ts";
import { readTrailers, releaseMessageBody, sectionDigest } from "../../../src/domain/release-request/trailers.ts";

const packages = [
  {
    name: "web" as PackageName,
    path: "web",
    from: undefined,
    to: "1.0.0",
    why: "",
    section: { path: "a b/CHANGES.md", block: "## 1.0.0\n\n- x\n", notes: "- x" },
    bump: "minor" as const,
    changes: 1,
    installers: [],
  },
  {
    name: "core" as PackageName,
    path: "core",
    from: "1.0.0",
    to: "1.1.0",
    why: "",
    section: undefined,
    bump: "minor" as const,
    changes: 1,
    installers: [],
  },
];

const sections = async () => [
  {
    file: "a b/CHANGES.md",
    package: packages[0]!.name,
    version: "1.0.0",
    digest: await sectionDigest("## 1.0.0\n\n- x"),
  },
];

describe("a release commit", () => {
  test("has the digest of its sorted versions, as sha256sum gives it", async () => {
    const plan = createHash("sha256").update("core 1.1.0\nweb 1.0.0\n").digest("hex");
    expect(await releaseMessageBody({ packages, date: "2026-11-29" }, await sections())).toBe(
      `- web 1.0.0\n- core 1.0.0 → 1.1.0\n\nRelease-Plan: sha256:${plan}\nRelease-Date: 2026-11-29\nRelease-Changelog: a%20b/CHANGES.md web 1.0.0 ${await sectionDigest("## 1.0.0\n\n- x")}`,
    );
  });

  test("is known again by its trailers, also where a squash put other text around", async () => {
    const message = `Release (#3)\n\n* Release\n\n${await releaseMessageBody({ packages, date: "2026-11-29" }, await sections())}\n\nCo-authored-by: A <a@b>\n`;
    expect(readTrailers(message)).toMatchObject({
      sections: [{ file: "a b/CHANGES.md", package: "web", version: "1.0.0" }],
    });
    expect(readTrailers(message)?.date).toBe("2026-11-29");
    expect(readTrailers(message.replace("2026-11-29", "2026-11-31"))?.date).toBeUndefined();
    expect(readTrailers("feat: say Release-Plan: sha256:12 in a sentence")).toBeUndefined();
  });

  test("tells of a section by its text alone, not by how its lines end", async () => {
    expect(await sectionDigest("## 1\r\n\r\n- x  \r\n\r\n")).toBe(await sectionDigest("## 1\n\n- x"));
    expect(await sectionDigest("## 1\n\n- y")).not.toBe(await sectionDigest("## 1\n\n- x"));
  });
});

describe("the branch is", () => {
  const own = "bot@example.org";
  const commit = async (message: string, committerEmail: string) => ({
    sha: message,
    parents: [],
    message,
    committerEmail,
  });
  const ours = async (email = own) =>
    await commit(await releaseMessageBody({ packages, date: "2026-11-29" }, await sections()), email);

  test.each(["bot@example.org", "noreply@github.com"])("ours, made as %s", async (email) => {
    expect(judgeBranch([await ours(email)], own).kind).toBe("ours");
  });

  test("shared once a person has added to it, for good", async () => {
    const theirs = await commit("a better word", "ada@example.org");
    expect(judgeBranch([theirs, await ours()], own)).toMatchObject({ kind: "shared", theirs: [theirs] });
    expect(judgeBranch([await ours(), theirs, await ours()], own)).toMatchObject({ kind: "shared", theirs: [theirs] });
  });

  test("shared where a person has amended our commit", async () => {
    expect(judgeBranch([await ours("ada@example.org")], own)).toMatchObject({ kind: "shared", theirs: [] });
  });

  test("somebody else's without a commit of ours, and nobody's without any", async () => {
    expect(judgeBranch([await commit("feat: x", own)], own).kind).toBe("foreign");
    expect(judgeBranch([], own).kind).toBe("empty");
  });
});
