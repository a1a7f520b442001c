import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { extractSdist, readArchive } from "../../../src/adapters/archive.ts";
import type { Archive } from "../../../src/domain/distribution/archive.ts";
import { checkDistributions } from "../../../src/domain/distribution/check.ts";
import { entryPointsOf } from "../../../src/domain/distribution/entry-points.ts";
import type { Expected } from "../../../src/domain/distribution/expected.ts";
import { importNames } from "../../../src/domain/distribution/import-names.ts";
import { sameContent } from "../../../src/domain/distribution/same-content.ts";
import { inMetadata } from "../../../src/domain/distribution/stated.ts";
import { type BackendName, backends, build, buildWith, installBackends, versions } from "./build.ts";

const expected: Expected = {
  name: "lab-pkg",
  version: "1.2.0",
  areWheelsOfOthers: false,
  bounds: [
    { from: "core-lib[fast]", to: "core-lib[fast]>=0.4.2; python_version < '3.14'", table: "project.dependencies" },
    { from: "other-lib", to: "other-lib>=2.0", table: "project.optional-dependencies.dev-tools" },
  ],
  stated: {
    requirements: inMetadata("idna>=3,<4", "project.dependencies"),
    extras: ["Dev_Tools"],
    requiresPython: ">=3.10",
    description: undefined,
    needs: ["core-lib"],
    isEmpty: false,
  },
  siblings: new Map([
    ["core-lib", "0.4.2"],
    ["other-lib", "2.0"],
  ]),
  isForPyPI: true,
  sizeLimit: 100 * 1024 ** 2,
};

const names = Object.keys(backends) as BackendName[];
/** Whose sdists have other bytes at every build. */
const unequal: readonly BackendName[] = ["setuptools", "pdm_backend"];
/** Whose newer versions write other metadata. */
const changed: readonly BackendName[] = ["hatchling", "flit_core", "poetry_core"];

type Built = readonly [wheel: Archive, sdist: Archive];

let folder: string;
const built = new Map<string, Built>();
const get = (name: string): Built => {
  const found = built.get(name);
  if (found === undefined) throw new Error(`${name} was not built`);
  return found;
};

const makeAll = async (set: keyof typeof versions, runs: Readonly<Record<string, readonly BackendName[]>>) => {
  const environment = join(folder, set);
  await installBackends(environment, versions[set]);
  for (const [run, some] of Object.entries(runs)) {
    for (const name of some) {
      const key = `${name} ${run}`;
      built.set(key, await buildWith(name, { folder: join(folder, key.replace(" ", "-")), environment }));
    }
    // Sdists that differ do so by the second they are made in.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
  }
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "ra-backends-"));
  await Promise.all([makeAll("newer", { newer: names, again: unequal }), makeAll("older", { older: changed })]);
}, 180_000);
afterAll(() => rm(folder, { recursive: true }));

describe.each(names)("what %s builds", (name) => {
  test("has no findings against its plan", () => {
    expect(checkDistributions(get(`${name} newer`), expected)).toEqual([]);
  });

  test("is found to lack a bound that it was not built with", () => {
    const bounds = [{ from: "core-lib", to: "core-lib[fast]>=0.5", table: "project.dependencies" }];
    const codes = checkDistributions(get(`${name} newer`), { ...expected, bounds }).map(({ code }) => code);
    expect(codes).toEqual(["RA-DIST-BOUND-MISSING", "RA-DIST-BOUND-MISSING"]);
  });

  test("has its import name and its script", () => {
    const [wheel] = get(`${name} newer`);
    expect(importNames(wheel)).toEqual(["lab_pkg"]);
    expect(entryPointsOf(wheel)).toMatchObject([{ group: "console_scripts", name: "lab" }]);
  });
});

test.each(unequal)("two sdists of %s differ in bytes and have the same content", (name) => {
  const [[wheel, sdist], [otherWheel, otherSdist]] = [get(`${name} newer`), get(`${name} again`)];
  expect(sdist.sha256).not.toBe(otherSdist.sha256);
  expect(sameContent(sdist, otherSdist)).toEqual([]);
  expect(sameContent(wheel, otherWheel)).toEqual([]);
});

test.each(changed)("an older version of %s makes other bytes with the same content", (name) => {
  const [[wheel, sdist], [olderWheel, olderSdist]] = [get(`${name} newer`), get(`${name} older`)];
  expect(wheel.sha256).not.toBe(olderWheel.sha256);
  expect(sameContent(olderWheel, wheel)).toEqual([]);
  expect(sameContent(olderSdist, sdist)).toEqual([]);
});

test("a wheel that is built from the unpacked sdist has the content of the first", async () => {
  const [wheel, { filename }] = get("hatchling newer");
  const top = await extractSdist(join(folder, "hatchling-newer-out", filename), join(folder, "unpacked"));
  expect((await readdir(top)).toSorted()).toEqual(["LICENSE", "PKG-INFO", "README.md", "pyproject.toml", "src"]);
  const [again = ""] = await build(top, join(folder, "newer"), "--wheel");
  expect(sameContent(wheel, await readArchive(again))).toEqual([]);
});
