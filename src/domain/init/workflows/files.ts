import { admits, parseSpecifiers } from "../../python/specifier.ts";
import { digestOf, type Setup, stampLine } from "../stamp.ts";
import { pinNote } from "./examples.ts";
import { protectWorkflow, readinessWorkflow } from "./guard-workflows.ts";
import { publishWorkflow } from "./publish-workflow.ts";
import { uvVersion } from "./steps.ts";
import type { PublishWish } from "./wish.ts";

/** What a repository's workflows depend on. */
export interface WorkflowWish extends Omit<PublishWish, "name"> {
  /** The default branch. */
  readonly branch: string;
  /** Which uv the workspace asks for, as a specifier; `undefined`: any. */
  readonly uv?: string | undefined;
  /** Whether members lie in submodules. */
  readonly hasSubmodules?: boolean;
  /** Whether there is a folder where only Forgejo looks. */
  readonly isForgejo?: boolean;
}

/** A file that is to be there. */
export interface WantedFile {
  /** From the repository's top. */
  readonly file: string;
  readonly text: string;
}

/** The file by which an index knows the workflow. */
export const publishFile = "publish.yml";

/** In the order in which they are shown. */
export const workflowNames = [publishFile, "release-readiness.yml", "protect-main.yml"] as const;

/** Where a forge looks for workflows; Forgejo in its own folder alone, where that is there. https://forgejo.org/docs/latest/user/actions/reference/ */
export const workflowFolder = {
  github: ".github/workflows",
  gitea: ".gitea/workflows",
  forgejo: ".forgejo/workflows",
} as const;

const comments = {
  tag: "A release tag publishes what it names and is not on the index yet, dependencies first, and gets its release.",
  merge: "A push to the default branch publishes every version that is not on the index yet, dependencies first.",
  prepared:
    "A push to the default branch keeps the pull request of the next release up to date. Merging that publishes it, dependencies first, and makes its tags and releases.",
  readiness: "On every pull request: would merging it leave something that can be released?",
  protect: "How did the default branch move? A pull request is the only way that passes.",
};

const withoutPublisher = "A token uploads, the secret PYPI_API_TOKEN: PyPI knows no identity of this forge's jobs.";
const atOnce =
  "One job, since no artifact reaches another here; what logs in to upload is given to the step that uploads alone.";

/** The workflows of a repository. */
export const workflowFiles = async (wish: WorkflowWish): Promise<readonly WantedFile[]> => {
  const {
    host,
    folder,
    index,
    trigger,
    machines,
    isTestPyPIFirst,
    branch,
    uv,
    hasSubmodules = false,
    isForgejo = false,
  } = wish;
  const forge: Setup["forge"] = host === "gitea" ? "gitea" : "github";
  const home = workflowFolder[forge === "gitea" && isForgejo ? "forgejo" : forge];
  const publish = publishWorkflow({ ...wish, name: "Publish" });
  const isClosed = index !== undefined && index.reading !== "open";
  const closed = isClosed ? '"off" # a pull request gets no login to the index' : undefined;
  const readiness = readinessWorkflow({ folder, gates: [], forbid: [], index: closed });
  const protect = protectWorkflow({ branch, host: forge });
  const reasons =
    host === "github" ? [] : [...((index?.uploading.kind ?? "pypi") === "pypi" ? [withoutPublisher] : []), atOnce];
  const [publishName, readinessName, protectName] = workflowNames;
  const way = trigger.flow === "merge" && trigger.isPrepared ? "prepared" : trigger.flow;
  const texts = [
    { name: publishName, comment: [comments[way], ...reasons], body: publish },
    { name: readinessName, comment: [comments.readiness], body: readiness },
    { name: protectName, comment: [comments.protect], body: protect },
  ];
  return await Promise.all(
    texts.map(async ({ name, comment, body: plain }): Promise<WantedFile> => {
      const body = hasSubmodules ? withSubmodules(plain) : plain;
      const flow = name === publishFile ? trigger.flow : undefined;
      const stamp = stampLine({ flow, forge, machines, isTestPyPIFirst, digest: await digestOf(body) });
      const lines = [...comment.map((line) => `# ${line}`), pinNote, stamp, withUv(unpinned(body), uv)];
      return { file: `${home}/${name}`, text: lines.join("\n") };
    }),
  );
};

/** Every checkout is for the workspace. https://github.com/actions/checkout#usage */
const withSubmodules = (body: string): string =>
  body.replaceAll(/^( {10})fetch-depth: .*\n/gm, "$&$1submodules: recursive # members of the workspace lie there\n");

/** With a uv that the workspace takes, where it does not take ours. https://github.com/astral-sh/setup-uv#install-a-required-version-or-latest-default */
const withUv = (body: string, required = ""): string => {
  const specifiers = parseSpecifiers(required) ?? [];
  return admits(specifiers, uvVersion)
    ? body
    : body.replaceAll(`version: "${uvVersion}"`, `version: ${JSON.stringify(required)}`);
};

/** zizmor is right that a version is no pin; that there is none yet is said at the top, and among the next steps. */
const unpinned = (body: string): string =>
  body.replaceAll(/^(\s+(?:- )?uses: \S+@v\d+)$/gm, "$1 # zizmor: ignore[unpinned-uses] until it is pinned");
