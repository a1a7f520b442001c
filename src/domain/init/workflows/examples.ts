import { repository } from "../../run/tool-version.ts";
import { protectWorkflow, readinessWorkflow } from "./guard-workflows.ts";
import { prepareWorkflow } from "./prepare-workflow.ts";
import { publishWorkflow } from "./publish-workflow.ts";
import type { PublishWish } from "./wish.ts";

/** Said at the top of every workflow that others copy. */
export const placeholder = `# ${repository} is a placeholder for the repository that you took it from. Pin it as the others are pinned: the full SHA of a release, its version as a comment.`;

const publishing = (workflow: Pick<PublishWish, "name" | "trigger">): string =>
  publishWorkflow({ ...workflow, host: "github", folder: "", index: undefined });

/** The files of `examples/workflows` that `init` writes too, by name. */
export const exampleWorkflows: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        "publish-workspace.yml",
        "The tag v1.2.3 publishes every package of the workspace that is not on the index yet, dependencies first.",
        publishing({ name: "Publish workspace", trigger: { flow: "tag", patterns: ["v*"] } }),
      ],
      [
        "publish-package.yml",
        "The tag core-v1.2.3 publishes the package core alone, one of the many in the workspace.",
        publishing({ name: "Publish package", trigger: { flow: "tag", patterns: ["*-v*", "*@*"] } }),
      ],
      [
        "publish-on-merge.yml",
        "A push to main publishes every version that is not on the index yet, dependencies first.",
        publishing({ name: "Publish what is merged", trigger: { flow: "merge", branch: "main", isPrepared: false } }),
      ],
      [
        "release-on-merge.yml",
        "A push to main keeps the pull request of the next release up to date; merging that publishes it, dependencies first, and makes its tags and releases.",
        publishing({ name: "Release", trigger: { flow: "merge", branch: "main", isPrepared: true } }),
      ],
      [
        "release-pull-request.yml",
        "A push to main opens the pull request of the next release, or brings it up to date. It is for releases that start from a tag; release-on-merge.yml has the same job, and publishes what is merged.",
        prepareWorkflow({ branch: "main", folder: "" }),
      ],
      [
        "readiness.yml",
        "On every pull request: would merging it leave something that can be released?",
        readinessWorkflow({
          folder: "",
          gates: ["lint: uvx ruff check", "tests: check:CI / test"],
          forbid: ["leftover: (?i)\\b(fixme|do not merge)\\b"],
        }),
      ],
      [
        "protect-main.yml",
        "How did the default branch move? After each push, and once a week for the pushes that start no workflow.",
        protectWorkflow({ branch: "main", host: "github" }),
      ],
    ] as const
  ).map(([file, comment, text]) => [file, `# ${comment}\n${placeholder}\n${text}`]),
);
