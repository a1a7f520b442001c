import { repository } from "../../run/tool-version.ts";

/** What others wrote, by the commit of a release. A test holds them to what our own workflows run. */
const pins = {
  checkout: "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1",
  aws: "aws-actions/configure-aws-credentials@e6de054238d6b7531b4efff3b6587d9aade6a06c # v6.2.3",
  google: "google-github-actions/auth@7c6bc770dae815cd3e89ee6cdf493a5fab2cc093 # v3.0.0",
  setupUv: "astral-sh/setup-uv@20cfd1bf945f4377ade1205e4dbc17946fc9a30d # v10.0.1",
  uploadArtifact: "actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0",
  downloadArtifact: "actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1",
};
export const uvVersion = "0.13.8";

/** What we are called until whoever copies a workflow pins the commit of a release. */
const ownVersion = "v1";

/** Whether our repository is not known: who has a copy says its own in `package.json`. */
export const isPlaceholder = repository.startsWith("org/");

/** The folders of our actions that workflows run, as `uses:` names them after the repository. */
export const ownActions = [
  "publish",
  "actions/create-release",
  "actions/plan",
  "actions/prepare-release",
  "actions/protect-main",
  "actions/release-readiness",
  "actions/validate-release",
] as const;

type OwnAction = (typeof ownActions)[number];

/** Lines below `steps:`, with their indentation and the last line break. */
export type Step = string;

/** A value of `with:`, written as YAML: a text, a text with a comment, or lines of its own. */
export type Given = Readonly<Record<string, string | undefined>>;

const mapping = (key: string, given: Given): string => {
  const lines = Object.entries(given).flatMap(([name, value]) =>
    value === undefined ? [] : [`          ${name}: ${value}\n`],
  );
  return lines.length === 0 ? "" : `        ${key}:\n${lines.join("")}`;
};

const withLines = (given: Given): string => mapping("with", given);

/** `why` says what the history is for, `trust` what the kept away credential could fall to. */
export const checkout = (why: string, { trust, ref }: { readonly trust?: string; readonly ref?: string } = {}): Step =>
  foreign("checkout", {
    ref,
    "fetch-depth": `0 # ${why}`,
    "persist-credentials": trust === undefined ? "false" : `false # ${trust}`,
  });

/** Takes what an earlier job has kept into a folder. */
export const takeArtifact = (job: string, path = "dist"): Step =>
  foreign("downloadArtifact", { "artifact-ids": `\${{ needs.${job}.outputs.artifact-id }}`, path });

/** Keeps a folder for a later job. */
export const keepArtifact = (name: string, path: string, { mayBeNone = false } = {}): Step =>
  foreign("uploadArtifact", {
    name,
    path,
    "if-no-files-found": mayBeNone ? "ignore" : undefined,
    overwrite: "true # by a re-run",
  });

/** What a step is called by those after it, and its environment. */
export interface About {
  readonly id?: string | undefined;
  readonly env?: Given | undefined;
}

/** A step of ours. */
export const own = (action: OwnAction, given: Given, about: About = {}): Step =>
  using(`${repository}/${action}@${ownVersion}`, given, about);

/** A step of others. */
export const foreign = (name: keyof typeof pins, given: Given, about: About = {}): Step =>
  using(pins[name], given, about);

const using = (uses: string, given: Given, { id, env = {} }: About): Step =>
  `${id === undefined ? "      - " : `      - id: ${id}\n        `}uses: ${uses}\n${withLines(given)}${mapping("env", env)}`;

/** A step of shell, in which no expression stands: what it needs is in its environment. */
export const shell = (lines: readonly string[], { id, env = {} }: About = {}): Step =>
  [
    id === undefined ? "" : `      - id: ${id}\n`,
    `${id === undefined ? "      - " : "        "}shell: bash\n`,
    mapping("env", env),
    "        run: |\n",
    ...lines.map((line) => `          ${line}\n`),
  ].join("");

export const setupUv: Step = foreign("setupUv", { version: `"${uvVersion}"`, "enable-cache": "false" });

/** What tells an action where the workspace lies. */
export const folderOf = ({ folder }: { readonly folder: string }): Given =>
  folder === "" ? {} : { "working-directory": scalar(folder) };

/** The same step, where a condition holds. */
export const onlyIf = (condition: string, step: Step): Step =>
  step.replace("      - ", `      - if: \${{ ${condition} }}\n        `);

/** A text as YAML, as it is where that says the same, and without an expression of the forge in it. */
export const scalar = (text: string): string =>
  /^(?:[A-Za-z_./](?:[\w./-]*\w)?)$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text.replaceAll("${{", "${{ '${{' }}"));

/** A pattern for the names of branches or tags that means this very text. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet */
export const literally = (text: string): string => text.replaceAll(/[*?+[\]!\\]/g, "\\$&");

/** The lines that keep the runs of a workflow apart, or with an indentation those of a job. */
export const concurrencyLines = (lines: readonly string[], indentation: string): string =>
  ["concurrency:", ...lines.map((line) => `  ${line}`)].map((line) => `${indentation}${line}\n`).join("");

/** What every workflow begins with, from its name on. */
export const head = (name: string, trigger: string, concurrency: readonly string[]): string =>
  [`name: ${name}`, "", "on:", trigger, "", "permissions: {}", "", concurrencyLines(concurrency, ""), "jobs:", ""].join(
    "\n",
  );
