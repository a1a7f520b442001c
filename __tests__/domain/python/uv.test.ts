import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { normalizeDistributionName, parseDistributionName } from "../../../src/domain/python/distribution-name.ts";
import { parseMetadata } from "../../../src/domain/python/metadata.ts";
import { parseRequirement } from "../../../src/domain/python/requirement.ts";
import { sameRequirement } from "../../../src/domain/python/same-requirement.ts";
import { pythonWithPackaging } from "../../python-tools.ts";

const folder = mkdtempSync(join(tmpdir(), "uv-says-"));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (file: string, ...args: readonly string[]): string => {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    UV_CACHE_DIR: join(folder, "cache"),
    UV_PYTHON: pythonWithPackaging(),
  };
  const { status, stderr } = spawnSync(file, args, { cwd: folder, env, encoding: "utf8" });
  if (status !== 0) throw new Error(`${file} ${args.join(" ")} ended with ${status}: ${stderr}`);
  return stderr;
};

const specifiers = [
  "",
  "==1.2.3",
  ">= 1.0 , < 2 , != 1.5.*",
  "~=1.4.0",
  ">=v1.0.alpha.1",
  "==1.0-1",
  ">=1!0",
  "===1.0",
  "(>1)",
];
const markers = [
  ...["python_version == '3.9'", "python_version != '3.9'", "python_version > '3.9'", "python_version <= '3.9'"],
  ...["python_version ~= '3.9'", "python_version == '3.*'", "python_version >= '3.9.1'", "python_version == '3.9.1'"],
  ...["python_version in '3.9 3.10'", "python_version not in '3.9 3.10'", "'3.9' < python_version"],
  ...["python_full_version > '3.9'", "python_full_version != '3.9.*'", "implementation_version >= '3.9'"],
  ...["platform_system == 'Windows'", "platform_system != 'Darwin' and platform_machine != 'arm64'", "os_name >= 'nt'"],
  ...["sys_platform == 'win32' and os_name == 'posix'", "sys_platform in 'linux darwin'", "'linux' in sys_platform"],
  ...["platform_release >= '20.0'", "python_implementation == 'CPython'", "extra == 'Cli_x' or extra == 'b'"],
  "(extra == 'a' or os_name == 'nt') and python_version < '3.10'",
  "python_version > '3.9' or python_version <= '3.9'",
  "python_version >= '3.10' and python_version < '3.13' and python_version != '3.11'",
  "sys_platform == 'linux' and (platform_machine == 'x86_64' or platform_machine == 'aarch64') and python_version < '3.13'",
];

test("what uv's build backend writes for a requirement means the same", () => {
  const written = [
    ...specifiers.map((specifier, index) => `Core_S.${index} [b, A_c] ${specifier}`),
    ...markers.map((marker, index) => `core-m-${index} >=1 ; ${marker}`),
    "core-u @ https://example.org/core_u-1.0-py3-none-any.whl",
  ];
  mkdirSync(join(folder, "src", "demo"), { recursive: true });
  writeFileSync(join(folder, "src", "demo", "__init__.py"), "");
  writeFileSync(
    join(folder, "pyproject.toml"),
    [
      '[build-system]\nrequires = ["uv_build"]\nbuild-backend = "uv_build"',
      `[project]\nname = "demo"\nversion = "1.0"\ndependencies = ${JSON.stringify(written)}\n`,
    ].join("\n"),
  );
  run("uv", "build", "--offline", "--wheel", "--out-dir", "dist");
  run(pythonWithPackaging(), "-m", "zipfile", "-e", join("dist", "demo-1.0-py3-none-any.whl"), "wheel");
  const metadata = parseMetadata(readFileSync(join(folder, "wheel", "demo-1.0.dist-info", "METADATA"), "utf8"));
  const read = (text: string) => {
    const parsed = parseRequirement(text);
    if (!parsed.ok) throw new Error(`${text}: ${parsed.message}`);
    return parsed.requirement;
  };
  const built = metadata.requiresDist.map(read);
  expect(written.filter((text) => !built.some((requirement) => sameRequirement(requirement, read(text))))).toEqual([]);
  expect(built).toHaveLength(written.length);
  expect(metadata.requiresDist.filter((text) => written.includes(text)).length).toBeLessThan(3);
});

test("uv expects the file names that we do", () => {
  const files = join(folder, "files");
  mkdirSync(files);
  for (const name of ["Foo_bar", "foo.bar", "foo__bar", "foo-bar"]) {
    for (const version of ["1.0", "01.0", "1.0.alpha1", "1.0+L.1", "v1.0", "1!2.0"]) {
      if (!name.includes("-")) writeFileSync(join(files, `${name}-${version}-1a-py3.PY2-none-any.whl`), "");
      writeFileSync(join(files, `${name}-${version}.tar.gz`), "");
    }
  }
  const names = readdirSync(files);
  const said = run(
    ...["uv", "publish", "--dry-run", "--trusted-publishing", "never", "--username", "a", "--password", "b"],
    ...["--publish-url", "http://127.0.0.1:9/", ...names.map((name) => join("files", name))],
  );
  const expected = Object.fromEntries(
    [...said.matchAll(/`(.+)` has a non-normalized filename \(expected `(.+)`\)/g)].map(([, name, other]) => [
      name,
      other,
    ]),
  );
  expect(
    Object.fromEntries(names.map((name) => [name, normalizeDistributionName(parseDistributionName(name)!)])),
  ).toEqual(expected);
});
