import { describe, expect, test } from "@jest/globals";
import type { PackageName } from "../../../src/domain/python/name.ts";
import { readReleaseCommit } from "../../../src/domain/release-request/release-commit.ts";
import { releaseMessageBody } from "../../../src/domain/release-request/trailers.ts";

const body = async (...packages: readonly (readonly [string, string | undefined, string])[]) =>
  await releaseMessageBody(
    {
      date: "2026-11-29",
      packages: packages.map(([name, from, to]) => ({
        name: name as PackageName,
        path: name,
        from,
        to,
        why: "",
        section: undefined,
        bump: "minor",
        changes: 1,
        installers: [],
      })),
    },
    [],
  );
const core = { name: "core", from: "1.3.0", to: "1.4.0" };

describe("what a commit releases", () => {
  test("is what its message was written from", async () => {
    const message = `Release\n\n${await body(["core", "1.3.0", "1.4.0"], ["new-one", undefined, "0.1.0rc1"])}\n`;
    const packages = [core, { name: "new-one", from: undefined, to: "0.1.0rc1" }];
    expect(await readReleaseCommit(message)).toMatchObject({
      packages,
      digest: expect.stringMatching(/^sha256:\w{64}$/),
    });
    expect(await readReleaseCommit(message.replaceAll("\n", "\r\n"))).toMatchObject({ packages });
  });

  test("is told by the last of several messages that a squash has put together", async () => {
    const [one, two] = [await body(["core", "1.3.0", "1.3.1"]), await body(["core", "1.3.0", "1.4.0"])];
    const message = `Release (#7)\n\n* Release core 1.3.1\n\n${one}\n\n* fix a word\n\n- core 9.9.9\n\n* Release core 1.4.0\n\n${two}\n\nCo-authored-by: Ada <ada@example.org>\n`;
    expect(await readReleaseCommit(message)).toMatchObject({ packages: [core] });
  });

  test("is nothing where the lines are not those of the digest, or there is no trailer", async () => {
    const whole = await body(["core", "1.3.0", "1.4.0"]);
    expect(await readReleaseCommit(`Release\n\n${whole.replace("1.4.0", "1.5.0")}`)).toBeUndefined();
    expect(await readReleaseCommit(`Release\n\n${whole.replace(/^- .*\n/m, "")}`)).toBeUndefined();
    expect(await readReleaseCommit("Release-Plan: sha256:none\n\n- core 1.4.0")).toBeUndefined();
    expect(await readReleaseCommit(`${"- ".repeat(50_000)}\n${whole}`)).toMatchObject({ packages: [core] });
  });
});
