import { expect, test } from "@jest/globals";
import { wheelsJob } from "../../../src/domain/init/workflows/jobs/wheels.ts";
import { wheelBuilds } from "../../../src/domain/init/workflows/wheel-builds.ts";
import { plain } from "../../../src/domain/init/workflows/wish.ts";
import type { PackageName } from "../../../src/domain/python/name.ts";

const buildsOf = (platforms: readonly string[], name = "acme-c") =>
  wheelBuilds([{ name: name as PackageName, platforms }]);

test.each([
  ["cp312-cp312-manylinux*_x86_64", "ubuntu-24.04", "x86_64", "cp312-manylinux_x86_64"],
  ["cp312-cp312-manylinux_2_28_aarch64", "ubuntu-24.04-arm", "aarch64", "cp312-manylinux_aarch64"],
  ["cp312-cp312-musllinux*_x86_64", "ubuntu-24.04", "x86_64", "cp312-musllinux_x86_64"],
  ["cp312-cp312-musllinux_1_2_aarch64", "ubuntu-24.04-arm", "aarch64", "cp312-musllinux_aarch64"],
  ["cp312-cp312-manylinux2014_i686", "ubuntu-24.04", "i686", "cp312-manylinux_i686"],
  ["cp39-abi3-macosx*_arm64", "macos-15", "arm64", "cp39-macosx_arm64"],
  ["cp39-abi3-macosx_10_12_x86_64", "macos-15-intel", "x86_64", "cp39-macosx_x86_64"],
  ["cp313-*-macosx*_universal2", "macos-15", "universal2", "cp313-macosx_universal2"],
  ["cp314-cp314t-win_amd64", "windows-2025", "AMD64", "cp314t-win_amd64"],
  ["CP314-CP314-WIN_ARM64", "windows-11-arm", "ARM64", "cp314-win_arm64"],
  ["cp3*-cp3*-win32", "windows-2025", "x86", "cp3*-win32"],
  ["py3-none-manylinux*_x86_64", "ubuntu-24.04", "x86_64", "cp3*-manylinux_x86_64"],
])("%s is built on %s", (platform, runner, archs, build) => {
  expect(buildsOf([platform])).toMatchObject({ builds: [{ sdist: "acme_c", runner, archs, build }], unbuilt: [] });
});

test.each([
  "cp312-cp312-*",
  "pp310-*-manylinux*_x86_64",
  "cp312-cp312-manylinux*_s390x",
  "py3-none-any",
  "cp3*-abi3-win_amd64",
  "cp312-cp312-linux_x86_64",
  "cp313-cp313t-manylinux*_x86_64",
  "cp38-abi3-win_amd64",
  "cp315-abi3t-win_amd64",
])("%s is built by no job that is known", (platform) => {
  expect(buildsOf([platform])).toMatchObject({ builds: [], unbuilt: [{ name: "acme-c", platform }] });
});

test("one job for each package and machine builds all that is asked for there, once", () => {
  const c = {
    name: "acme-c" as PackageName,
    platforms: ["cp312-cp312-win_amd64", "cp313-cp313-win_amd64", "cp312-*-win32"],
  };
  const rust = { name: "acme-rust" as PackageName, platforms: ["cp312-abi3-win_amd64", "cp312-cp312-win_amd64"] };
  expect(wheelBuilds([c, rust]).builds).toEqual([
    {
      sdist: "acme_c",
      runner: "windows-2025",
      archs: "AMD64 x86",
      build: "cp312-win_amd64 cp313-win_amd64 cp312-win32",
    },
    { sdist: "acme_rust", runner: "windows-2025", archs: "AMD64", build: "cp312-win_amd64" },
  ]);
});

test.each([
  [[["cp312-cp312-manylinux*_x86_64", "cp313-cp313-manylinux*_x86_64"]], "3.13"],
  [[["cp312-cp312-manylinux*_x86_64", "cp313-cp313-manylinux*_x86_64"], ["cp39-abi3-manylinux*_x86_64"]], "3.13"],
  [[["cp313-cp313-manylinux*_x86_64"], ["cp314-abi3-manylinux*_x86_64"]], undefined],
  [[["cp39-cp39-manylinux*_x86_64", "cp310-cp310-manylinux*_x86_64"]], "3.10"],
  [[["cp314-cp314t-manylinux*_x86_64"], ["cp3*-*-manylinux*_x86_64"]], "3.14t"],
  [[["cp314-cp314t-manylinux*_x86_64"], ["cp312-abi3-manylinux*_x86_64"]], undefined],
  [[["cp312-cp312-win_amd64"]], undefined],
  [[["py3-none-manylinux*_x86_64"]], undefined],
])("of %j the Python that has a wheel of each is %s", (all, python) => {
  const packages = all.map((platforms, at) => ({ name: `p${at}` as PackageName, platforms }));
  expect(wheelBuilds(packages).python).toBe(python);
});

test.each(["null", "true", "1e3"])("a package that is called %s is a text in the matrix", (name) => {
  const wheels = buildsOf(["cp312-cp312-win_amd64"], name);
  const trigger = { flow: "tag", patterns: ["v*"] } as const;
  const { matrix } = wheelsJob({ ...plain, name: "Publish", trigger, host: "github", folder: "", wheels });
  expect(matrix).toContain(`  - sdist: "${name}"`);
});
