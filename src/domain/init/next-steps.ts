import { publisherFields } from "../credential/publisher-job.ts";
import { named } from "../problem/shown.ts";
import type { PackageName } from "../python/name.ts";
import { ruleset } from "../ref-update/ruleset.ts";
import { documentUrl } from "../run/document-url.ts";
import { repository as ownRepository } from "../run/tool-version.ts";
import { indexPresets, pendingPublisherPage, publisherForm, tokenPage } from "../target/presets.ts";
import { inertLine } from "../text/inert-line.ts";
import { type ForgeHome, serverOf } from "./forge-home.ts";
import type { Patched } from "./propose-config.ts";
import type { Rival } from "./rivals.ts";
import { publishFile } from "./workflows/files.ts";
import { environment, type Host, tokenSecret } from "./workflows/wish.ts";

/** One thing to do by hand; `lines` belong to it. */
export interface NextStep {
  readonly text: string;
  readonly lines: readonly string[];
}

export interface Setting {
  /** Whether any file is written, or would be. */
  readonly isEdited: boolean;
  /** `undefined` where no workflows are written. */
  readonly host: Host | undefined;
  readonly home: ForgeHome | undefined;
  readonly packages: readonly PackageName[];
  readonly branch: string;
  /** Patterns of release tags; empty where a push to the branch releases. */
  readonly patterns: readonly string[];
  /** Whether a workflow opens pull requests. */
  readonly isPrepared: boolean;
  /** Whether a workflow that is there makes the forge's releases. */
  readonly isFinished: boolean;
  /** Of an index that is not PyPI. */
  readonly indexTitle: string | undefined;
  /** Workflows that release already. */
  readonly rivals: readonly Rival[];
  /** Settings of tools that release. */
  readonly leftovers: readonly string[];
  /** Of which a feature was a patch in 0.x; none where that says nothing of what comes. */
  readonly patched: Patched;
  /** Packages whose wheels fit one platform each, and for which no platforms are set. */
  readonly compiled: readonly PackageName[];
}

/** What no file can do: who may publish, and what the forge has to refuse. */
export const nextSteps = (setting: Setting): readonly NextStep[] => {
  const { host } = setting;
  const review = setting.isEdited ? [step("Review the files and commit them")] : [];
  if (host === undefined) return [...review, step("Publish with: release-actions publish")];
  return [
    ...review,
    step(
      `Put the repository that you took release-actions from in the place of ${ownRepository} in the workflows, each pinned to the full SHA of a release`,
    ),
    ...rivals(setting),
    ...leftovers(setting),
    ...features(setting),
    ...platforms(setting),
    ...releases(setting),
    // The environment may hold the token.
    ...(host === "gitea" ? [] : [environmentStep(setting)]),
    ...uploading(setting),
    ...(host === "gitea" || !setting.isPrepared ? [] : [pullRequests(setting)]),
    ...rulesets(setting),
  ];
};

const step = (text: string, lines: readonly string[] = []): NextStep => ({ text, lines });

const pageOf = ({ home }: Setting, path: string): string | undefined =>
  home && `${serverOf(home)}/${home.owner}/${home.repository}/${path}`;

const linesOf = (...lines: readonly (string | undefined)[]): readonly string[] =>
  lines.filter((line) => line !== undefined);

const rivals = ({ rivals: all }: Setting): readonly NextStep[] =>
  all.length === 0
    ? []
    : [
        step(
          "Take out what releases already, or let it do something else: both would upload, tag or open pull requests for one release",
          all.map(({ file, by }) => `${inertLine(file)}: ${by}`),
        ),
      ];

const leftovers = ({ leftovers: all }: Setting): readonly NextStep[] =>
  all.length === 0
    ? []
    : [
        step(
          `Remove the settings of the tool that released before, once what they say is here, too; key by key: ${documentUrl("preparing.md")}`,
          all.map(inertLine),
        ),
      ];

const features = ({ patched: { names, areAll } }: Setting): readonly NextStep[] => {
  if (names.length === 0) return [];
  const took = "release-please took a feature for a patch as long as the version was 0.x";
  return [
    step(
      areAll
        ? `Take feat out of commit-types when the first 1.0 of ${named(names)} comes: ${took}`
        : `Decide what a feature of ${named(names)} is: here it is a minor release, or for all packages a patch with feat = "patch" in commit-types; ${took}`,
    ),
  ];
};

const platforms = ({ compiled }: Setting): readonly NextStep[] =>
  compiled.length === 0
    ? []
    : [
        step(
          "Say which wheels belong to a release of what is compiled, and add jobs that build them, as in examples/workflows/publish-platforms.yml: alone, the workflow builds for its own machine, which PyPI does not take from Linux",
          compiled.map((name) => `platforms in packages.${name} of the configuration`),
        ),
      ];

const releases = ({ host, patterns, isPrepared, isFinished }: Setting): readonly NextStep[] => {
  if (isPrepared || isFinished) return [];
  const missing = patterns.length === 0 ? "neither tags nor releases" : "no releases";
  const place =
    host === "github"
      ? "add the job of create-release after pypi, with the artifact of build"
      : "add a step with create-release after publish, with the same dist, and contents: write";
  return [
    step(`${publishFile} makes ${missing}: for these ${place}: ${documentUrl("releasing.md")}#tags-and-releases`),
  ];
};

const uploading = (setting: Setting): readonly NextStep[] => {
  if (setting.host !== "github" || setting.indexTitle !== undefined) return [token(setting), ...reading(setting)];
  return setting.packages.length === 0 ? [] : [publisher(setting)];
};

/** https://docs.pypi.org/trusted-publishers/adding-a-publisher/ */
const publisher = ({ home, packages }: Setting): NextStep => {
  const ofJob = { workflow: publishFile, environment };
  const job = home && { owner: home.owner, repository: home.repository, ...ofJob };
  const fields = publisherFields(job ?? { owner: "OWNER", repository: "REPOSITORY", ...ofJob });
  const { pypi } = indexPresets;
  return step(
    `Name the workflow as trusted publisher of each project on PyPI: ${fields}; for names that are new there, one at a time, the same with the PyPI Project Name: ${pendingPublisherPage(pypi)}`,
    packages.map((name) => `${name}: ${publisherForm(pypi, { name, job })}`),
  );
};

const token = (setting: Setting): NextStep => {
  const { host, indexTitle } = setting;
  const why = indexTitle === undefined ? "PyPI knows no identity of this forge's jobs" : `${indexTitle} takes a token`;
  const secrets = pageOf(setting, host === "gitea" ? "settings/actions/secrets" : "settings/environments");
  const place = host === "gitea" ? "a secret of the repository" : `a secret of the environment ${environment}`;
  return step(
    `Make a token that reaches no other projects, and keep it as ${tokenSecret}, ${place}, since ${why}`,
    linesOf(indexTitle === undefined ? tokenPage(indexPresets.pypi) : undefined, secrets),
  );
};

const reading = ({ indexTitle }: Setting): readonly NextStep[] =>
  indexTitle === undefined
    ? []
    : [
        step(
          `Where ${indexTitle} shows nothing without a login, give the jobs one that can read and no more: ${documentUrl("releasing.md")}#an-index-of-your-own`,
        ),
      ];

const environmentStep = (setting: Setting): NextStep => {
  const { host, patterns, branch } = setting;
  const pages = linesOf(pageOf(setting, "settings/environments"));
  // The one job is there for all pushes, and would wait before it knows whether anything is due.
  if (host !== "github" && patterns.length === 0) {
    const each = "with required reviewers each push to it would wait for them, also one that releases nothing";
    return step(`Make the environment ${environment}, and let it take the branch ${branch} only: ${each}`, pages);
  }
  const from =
    patterns.length === 0
      ? `the branch ${branch}`
      : `the tags ${patterns.join(", ")} and the branch ${branch} (from where the workflow is started by hand)`;
  return step(
    `Make the environment ${environment}: required reviewers are those who may release, and it takes ${from} only`,
    pages,
  );
};

/** https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#preventing-github-actions-from-creating-or-approving-pull-requests */
const pullRequests = (setting: Setting): NextStep =>
  step(
    "Allow GitHub Actions to create pull requests, for the one of the next release",
    linesOf(pageOf(setting, "settings/actions")),
  );

const rulesets = (setting: Setting): readonly NextStep[] => {
  const { host, branch, patterns } = setting;
  if (host === "gitea") {
    return [
      step(`Let ${branch} be changed by pull requests alone`, linesOf(pageOf(setting, "settings/branches"))),
      ...(patterns.length === 0
        ? []
        : [
            step(
              `Protect the tags ${patterns.join(", ")}: who can push one can release`,
              linesOf(pageOf(setting, "settings/tags")),
            ),
          ]),
    ];
  }
  const page = pageOf(setting, "settings/rules");
  return [
    step(`Import this ruleset, so that ${branch} moves by pull requests alone`, [
      ...linesOf(page),
      JSON.stringify(ruleset(branch)),
    ]),
    ...(patterns.length === 0
      ? []
      : [
          step("Import this ruleset, so that release tags are neither moved nor deleted", [
            ...linesOf(page),
            JSON.stringify(tagRuleset(patterns)),
          ]),
        ]),
  ];
};

/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/available-rules-for-rulesets */
const tagRuleset = (patterns: readonly string[]) => ({
  name: "Release tags stay",
  target: "tag",
  enforcement: "active",
  conditions: { ref_name: { include: patterns.map((pattern) => `refs/tags/${pattern}`), exclude: [] } },
  rules: [{ type: "update" }, { type: "deletion" }],
  bypass_actors: [],
});
