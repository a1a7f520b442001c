import type { WorkflowWish } from "../src/domain/init/workflows/files.ts";
import type { OwnIndex } from "../src/domain/init/workflows/own-index.ts";
import type { Host, Trigger } from "../src/domain/init/workflows/wish.ts";

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

/** Whatever `init` can be told, in every combination, by what it is: `github-tag-pypi`. */
export const initWishes: readonly (readonly [string, WorkflowWish])[] = hosts.flatMap((host) =>
  Object.entries(triggers).flatMap(([way, trigger]) =>
    Object.entries(indexes).map(([where, index]) => {
      const folder = index === undefined ? "" : "py";
      return [[host, way, where].join("-"), { host, trigger, folder, index, branch: "main" }] as const;
    }),
  ),
);
