import type { WorkflowWish } from "../src/domain/init/workflows/files.ts";
import type { OwnIndex } from "../src/domain/init/workflows/own-index.ts";
import { wheelBuilds } from "../src/domain/init/workflows/wheel-builds.ts";
import { type Host, plain, type Trigger } from "../src/domain/init/workflows/wish.ts";
import type { PackageName } from "../src/domain/python/name.ts";

const hosts: readonly Host[] = ["github", "enterprise", "gitea"];

const triggers: Readonly<Record<string, Trigger>> = {
  tag: { flow: "tag", patterns: ["v*", "*-[0-9]*"] },
  merge: { flow: "merge", branch: "main", isPrepared: false },
  prepared: { flow: "merge", branch: "main", isPrepared: true },
};

const at = (host: string): Pick<OwnIndex, "index" | "checkUrl"> => ({
  index: `https://${host}/pypi/stable/`,
  checkUrl: `https://${host}/pypi/stable/simple/`,
});
const password = { ...at("packages.example.org"), uploading: { kind: "password" } } as const;
const uvs = {
  declared: `inner=${password.checkUrl}`,
  variables: { username: "UV_INDEX_INNER_USERNAME", password: "UV_INDEX_INNER_PASSWORD" },
};
const aws = { kind: "aws", domain: "team", account: "123456789012", region: "eu-central-1" } as const;

const indexes: Readonly<Record<string, OwnIndex | undefined>> = {
  pypi: undefined,
  testpypi: { index: "testpypi", checkUrl: undefined, reading: "open", uploading: { kind: "pypi" } },
  open: { ...password, reading: "open" },
  login: { ...password, reading: "input" },
  uvs: { ...password, reading: uvs },
  aws: { ...at("team-123456789012.d.codeartifact.eu-central-1.amazonaws.com"), reading: "input", uploading: aws },
  google: { ...at("europe-python.pkg.dev"), reading: uvs, uploading: { kind: "google" } },
};

const wheels = wheelBuilds([
  { name: "acme-c" as PackageName, platforms: ["cp312-cp312-manylinux*_x86_64", "cp3*-cp3*-win_arm64"] },
  { name: "acme-rust" as PackageName, platforms: ["cp312-abi3-macosx*_arm64", "cp314-cp314t-musllinux*_aarch64"] },
]);

/** Jobs that there may be besides. */
const jobs: Readonly<Record<string, Partial<WorkflowWish>>> = {
  "": {},
  "-wheels": { wheels },
  "-machines": { machines: 4 },
  "-testpypi": { isTestPyPIFirst: true },
  "-wheels-machines": { wheels, machines: 4 },
  "-wheels-testpypi": { wheels, isTestPyPIFirst: true },
  "-machines-testpypi": { machines: 4, isTestPyPIFirst: true },
  "-wheels-machines-testpypi": { wheels, machines: 4, isTestPyPIFirst: true },
};

/** Whatever `init` can be told, in every combination that makes sense, by what it is: `github-tag-pypi-wheels`. */
export const initWishes: readonly (readonly [string, WorkflowWish])[] = hosts.flatMap((host) =>
  Object.entries(triggers).flatMap(([way, trigger]) =>
    Object.entries(indexes).flatMap(([where, index]) =>
      Object.entries(jobs)
        .filter(([, { isTestPyPIFirst }]) => index === undefined || !isTestPyPIFirst)
        .filter(([more]) => host === "github" || more === "")
        .map(([more, also]): readonly [string, WorkflowWish] => {
          const folder = index === undefined ? "" : "py";
          return [
            `${host}-${way}-${where}${more}`,
            { ...plain, host, trigger, folder, index, branch: "main", ...also },
          ];
        }),
    ),
  ),
);
