import type { PackageName } from "../../python/name.ts";
import { repository } from "../../run/tool-version.ts";
import { protectWorkflow, readinessWorkflow } from "./guard-workflows.ts";
import { prepareWorkflow } from "./prepare-workflow.ts";
import { publishWorkflow } from "./publish-workflow.ts";
import { isPlaceholder } from "./steps.ts";
import { wheelBuilds } from "./wheel-builds.ts";
import { type PublishWish, plain } from "./wish.ts";

/** Said at the top of every workflow that others copy. */
export const pinNote = `# ${isPlaceholder ? `${repository} is a placeholder for the repository that you took it from. Pin it` : `Pin ${repository}`} as the others are pinned: the full SHA of a release, its version as a comment.`;

const publishing = (wish: Pick<PublishWish, "name" | "trigger"> & Partial<PublishWish>): string =>
  publishWorkflow({ host: "github", folder: "", ...plain, ...wish });

/** Two compiled packages. */
export const platformExample = wheelBuilds([
  {
    name: "acme-c" as PackageName,
    platforms: [
      "cp312-cp312-manylinux*_x86_64",
      "cp313-cp313-manylinux*_x86_64",
      "cp312-cp312-manylinux*_aarch64",
      "cp313-cp313-manylinux*_aarch64",
      "cp312-cp312-win_amd64",
      "cp313-cp313-win_amd64",
    ],
  },
  {
    name: "acme-rust" as PackageName,
    platforms: ["cp312-abi3-manylinux*_x86_64", "cp312-abi3-macosx*_arm64", "cp312-abi3-macosx*_x86_64"],
  },
]);

/** The files of `examples/workflows` that `init` writes too, by name. */
export const exampleWorkflows: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        "publish-workspace.yml",
        "The tag v1.2.3 publishes every package of the workspace that is not on the index yet, dependencies first, and gets its release.",
        publishing({ name: "Publish workspace", trigger: { flow: "tag", patterns: ["v*"] } }),
      ],
      [
        "publish-package.yml",
        "The tag core-v1.2.3 publishes the package core alone, one of the many in the workspace, and gets its release.",
        publishing({ name: "Publish package", trigger: { flow: "tag", patterns: ["*-v*", "*@*"] } }),
      ],
      [
        "publish-testpypi-first.yml",
        "The same files go to TestPyPI first, and to PyPI when that has succeeded and somebody has approved.",
        publishing({
          name: "Publish to TestPyPI, then PyPI",
          trigger: { flow: "tag", patterns: ["v*", "*-v*"] },
          isTestPyPIFirst: true,
        }),
      ],
      [
        "publish-platforms.yml",
        "The tag v1.2.3 publishes every package of the workspace that is not on the index yet, built by several jobs, with a wheel for each platform of those that compile.",
        publishing({
          name: "Publish platforms",
          trigger: { flow: "tag", patterns: ["v*"] },
          machines: 4,
          wheels: platformExample,
        }),
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
  ).map(([file, comment, text]) => [file, `# ${comment}\n${pinNote}\n${text}`]),
);
