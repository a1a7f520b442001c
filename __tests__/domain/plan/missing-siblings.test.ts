import { expect, test } from "@jest/globals";
import { codes, type Options, plan, whole } from "./planning.ts";
import { packagesOf, project, workspaceOf } from "./workspace-texts.ts";

const chain = packagesOf({
  core: {},
  lib: { dependencies: ["core"] },
  app: { dependencies: ["lib[fast] ; python_version < '3.14'", "numpy"] },
  extra: {},
});

const remedies = (workspace: Parameters<typeof plan>[0], options: Options) =>
  plan(workspace, options).findings.map(({ code, message, hint }) => {
    expect(code).toBe("RA-PLAN-SIBLING-MISSING");
    return `${message}. ${hint}`;
  });

test("a sibling that is neither chosen nor on the index is an error with the line to add", () => {
  expect(remedies(chain, { packages: ["app"] })).toEqual([
    "app requires lib[fast]>=1.0.0 ; python_version < '3.14', but lib is neither chosen nor on PyPI in such a version. Add lib to packages",
  ]);
  expect(remedies(chain, { exclude: ["lib"] })).toEqual([expect.stringMatching(/Take lib out of exclude$/)]);
  expect(remedies(chain, { tag: "lib-v1.0.0" })).toEqual([
    "lib requires core>=1.0.0, but core is neither chosen nor on PyPI in such a version. Publish core before, by the tag core-v1.0.0, or both at once, with lib and core in packages",
  ]);
  const versions = { core: "1.2.3.dev4+g0a07b0d" };
  const untagged = packagesOf({ core: { version: null }, lib: { dependencies: ["core>=1"] } });
  expect(remedies(untagged, { tag: "lib-v1.0.0", versions })).toEqual([
    expect.stringMatching(/Publish core before, by a tag$/),
  ]);
  const index = { name: "rehearsal", upload_url: "", simple_url: "http://127.0.0.1:1/" };
  expect(remedies(chain, { tag: "lib-v1.0.0", index })).toEqual([
    expect.stringMatching(/Take both, with lib and core in packages$/),
  ]);
  expect(codes(chain, { packages: ["app", "lib", "core"] })).toEqual([]);
  expect(plan(chain, { packages: ["app"] }).findings[0]).toMatchObject({
    file: "packages/app/pyproject.toml",
    line: 4,
  });
});

test("a sibling on the index must be there in a version that the built metadata admits", () => {
  const options = { packages: ["app", "lib"] };
  expect(codes(chain, { ...options, released: { core: whole("core", "1.0.0") } })).toEqual([]);
  expect(codes(chain, { ...options, released: { core: ["core-1.1-py3-none-any.whl"] } })).toEqual([]);
  expect(codes(chain, { ...options, released: { core: whole("core", "0.9") } })).toEqual([
    "error RA-PLAN-SIBLING-MISSING lib",
  ]);
  expect(codes(chain, { ...options, released: { core: whole("core", "0.9") }, bounds: "off" })).toEqual([]);
  expect(codes(chain, { ...options, released: { core: whole("core", "1.1") }, bounds: "exact" })).toEqual([
    "error RA-PLAN-SIBLING-MISSING lib",
  ]);
});

test("what a sibling on the index needs must be there as well", () => {
  const released = { lib: whole("lib", "1.0.0") };
  expect(remedies(chain, { packages: ["app", "extra"], released })).toEqual([
    "lib, which app needs, requires core, but core is neither chosen nor on PyPI in such a version. Add core to packages",
  ]);
  expect(codes(chain, { packages: ["app"], released: { ...released, core: whole("core", "0.1") } })).toEqual([]);
});

test("a yanked release serves nobody", () => {
  expect(remedies(chain, { released: { core: whole("core", "1.0.0", " 9d yanked") } })).toEqual([
    "lib requires core>=1.0.0, but core is yanked on PyPI in every such version. Release a new version of core: the one on the index is yanked",
  ]);
});

test("a sibling that is never published is an error that says why", () => {
  const workspace = packagesOf({ core: {}, app: { dependencies: ["core"] } });
  expect(remedies(workspace, { config: { core: { isPrivate: true } } })).toEqual([
    expect.stringMatching(
      /but core is never published \(private in pyproject.toml\)\. Make core a package that is published, or do not require it$/,
    ),
  ]);
  expect(
    codes(workspace, { config: { core: { isPrivate: true } }, released: { core: whole("core", "1.0.0") } }),
  ).toEqual([]);
});

test("a development version that a sibling needs must be released, or named", () => {
  const workspace = packagesOf({ core: { version: "0.6.0.dev0" }, app: { dependencies: ["core"] } });
  expect(remedies(workspace, { released: { core: whole("core", "0.5.0") } })).toEqual([
    "app requires core>=0.6.0.dev0, but core is neither chosen nor on PyPI in such a version. Give core a version that is no development version. To publish it as it is, name it in packages, beside what else is to be published",
  ]);
  expect(codes(workspace, { packages: ["app", "core"] })).toEqual([]);
  const local = packagesOf({ core: { version: "0.6.0+dev" }, app: { dependencies: ["core>=0.6"] } });
  expect(remedies(local, { released: { core: whole("core", "0.5.0") } })).toEqual([
    expect.stringMatching(/Give core a public version, such as 1\.2\.3: it has 0\.6\.0\+dev$/),
  ]);
  const made = packagesOf({ core: { version: null }, app: { dependencies: ["core"] } });
  expect(plan(made, { versions: { core: "0.6.1.dev2+g20ed62d" } }).findings).toMatchObject([
    { code: "RA-PLAN-SIBLING-MISSING", remedy: "tag", hint: expect.stringMatching(/tag the commit for it/) },
  ]);
});

test("what only an extra needs may come later, which is said", () => {
  const more = '[project.optional-dependencies]\nx = ["core"]\n';
  const workspace = packagesOf({ core: {}, app: { more } });
  expect(codes(workspace, { packages: ["app"] })).toEqual(["notice RA-PIN-EXTRA-UNBOUND app"]);
});

test("what a sibling on the index was built with does not matter any more, what a chosen one is built with does", () => {
  const workspace = workspaceOf({
    "packages/tool/pyproject.toml": project("tool"),
    "packages/lib/pyproject.toml": project("lib").replace('["hatchling"]', '["tool"]'),
    "packages/app/pyproject.toml": project("app", { dependencies: ["lib"] }),
  });
  const released = { lib: whole("lib", "1.0.0") };
  expect(codes(workspace, { packages: ["app"], released })).toEqual([]);
  expect(codes(workspace, { packages: ["app", "lib"] })).toEqual(["error RA-PLAN-SIBLING-MISSING lib"]);
});
