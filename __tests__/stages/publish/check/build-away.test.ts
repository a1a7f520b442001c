import { expect, test } from "@jest/globals";
import type { Archive } from "../../../../src/domain/distribution/archive.ts";
import { buildFailed } from "../../../../src/domain/problem/build-failed.ts";
import { buildTimedOut } from "../../../../src/domain/problem/build-timeout.ts";
import type { Finding } from "../../../../src/domain/problem/finding.ts";
import { Problem } from "../../../../src/domain/problem/problem.ts";
import { buildUnreachable } from "../../../../src/domain/problem/uv.ts";
import { parseToml } from "../../../../src/domain/toml/parse.ts";
import { buildAway } from "../../../../src/stages/publish/check/build-away.ts";

const toml = (text: string) => {
  const parsed = parseToml(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.table;
};

const away = (setting: string, fault: Finding) =>
  buildAway(
    {
      uv: { build: () => Promise.reject(new Problem(fault)) },
      scratch: {
        folder: () =>
          Promise.resolve({
            path: "/away",
            pathOf: (name) => `/away/${name}`,
            write: () => Promise.resolve(),
            readText: () => Promise.resolve(undefined),
            [Symbol.asyncDispose]: () => Promise.resolve(),
          }),
      },
      files: { readText: () => undefined } as never,
      root: "/workspace",
      rootTool: toml(`[uv.${setting}]\ncore-lib = ["x"]\n`),
      uvToml: "",
      pathOf: (name) => `/dist/${name}`,
      request: () => Promise.resolve({} as never),
    },
    { name: "core-lib", sdist: { filename: "core_lib-1.tar.gz" } as Archive, signal: new AbortController().signal },
  );

test("a build in an empty folder that fails is told by the settings that it lacks, with what they are for", async () => {
  const failed = buildFailed({ package: "core-lib", words: "no x" });
  expect(await away("extra-build-dependencies", failed)).toMatchObject([
    { code: "RA-DIST-SDIST-NEEDS-SETTINGS", hint: expect.stringContaining("[build-system] requires") },
  ]);
  expect(await away("config-settings-package", failed)).toMatchObject([{ hint: expect.stringContaining("own files") }]);
});

test("one that ended by the clock or the network tells nothing of settings", async () => {
  for (const fault of [
    buildTimedOut({ package: "core-lib", limit: 1000 }),
    buildUnreachable({ package: "core-lib", words: "no route", settings: [] }),
  ]) {
    expect(await away("extra-build-dependencies", fault)).toEqual([]);
  }
});
