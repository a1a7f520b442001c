import { named } from "../problem/shown.ts";
import { documentUrl } from "../run/document-url.ts";
import { repository as ownRepository } from "../run/tool-version.ts";
import { inertLine } from "../text/inert-line.ts";
import { otherIndexSteps } from "./next-steps/logins.ts";
import { publishing } from "./next-steps/publishing.ts";
import { rulesets } from "./next-steps/rulesets.ts";
import { linesOf, type NextStep, pageOf, type Setting, step } from "./next-steps/setting.ts";
import { publishFile } from "./workflows/files.ts";

/** What no file can do: who may publish, and what the forge has to refuse. */
export const nextSteps = (setting: Setting): readonly NextStep[] => {
  const { host } = setting;
  const review = setting.isEdited ? [step("Review the files and commit them")] : [];
  if (host === undefined) return [...review, step("Publish with: release-actions publish")];
  return [
    // What comes before the commit: a workflow that is pushed runs, the placeholder's action too, and an environment that is not there is made without rules.
    ...pins(setting),
    ...rivals(setting),
    ...leftovers(setting),
    ...features(setting),
    ...platforms(setting),
    ...unnamed(setting),
    ...otherIndexSteps(setting),
    ...publishing(setting),
    ...(host === "gitea" || !setting.isPrepared ? [] : [pullRequests(setting)]),
    ...review,
    ...rulesets(setting),
    ...(setting.isFirst ? [first(setting)] : []),
  ];
};

const pins = ({ isPinned, host }: Setting): readonly NextStep[] => {
  if (isPinned) return [];
  const place = `in the place of ${ownRepository} in the workflows, each pinned to the full SHA of a release`;
  return [
    step(
      host === "gitea"
        ? `Put the repository that you took release-actions from, by its whole address https://HOST/OWNER/NAME, ${place}: what has no address comes from github.com, or from where the server's administrator says`
        : `Put the repository that you took release-actions from ${place}`,
    ),
  ];
};

const rivals = ({ rivals: all }: Setting): readonly NextStep[] =>
  all.length === 0
    ? []
    : [
        step(
          "Take out what releases already, or let it do something else: both would upload, tag, open pull requests or make releases for one version",
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

const platforms = ({ compiled, wheels, host, kept }: Setting): readonly NextStep[] => {
  const { builds, unbuilt } = wheels;
  const untold = compiled.map((name) => `platforms in packages.${name} of the configuration`);
  const alone = "alone, the workflow builds for its own machine, which PyPI does not take from Linux";
  const page = `${documentUrl("releasing.md")}#wheels-for-several-platforms`;
  const isOneJob = host !== "github";
  const byHand = isOneJob
    ? [...builds.map(({ sdist, runner }) => `${sdist} on ${runner}`), ...unbuilt.map(platformOf)]
    : unbuilt.map(platformOf);
  return [
    ...(untold.length === 0
      ? []
      : [
          step(
            `Say which wheels belong to a release of what is compiled${isOneJob || kept !== undefined ? "" : ", and run this again, which writes jobs that build them"}: ${alone}`,
            untold,
          ),
        ]),
    ...(byHand.length === 0
      ? []
      : [
          step(
            `Publish with wheels that are built elsewhere, or take these out of platforms: ${isOneJob ? "the one job builds none of them" : "no job that init knows builds them"}, and without them no release of their packages is published: ${page}`,
            byHand,
          ),
        ]),
  ];
};

const platformOf = ({ name, platform }: Setting["wheels"]["unbuilt"][number]): string => `${name}: ${platform}`;

/** Where each push publishes, no job knows of which commit a version on the index is. */
const unnamed = ({ patterns, isPrepared, kept = "" }: Setting): readonly NextStep[] =>
  patterns.length > 0 || isPrepared || /create-release@|release-actions@/.test(kept)
    ? []
    : [
        step(
          `${publishFile} makes neither tags nor releases: in a checkout of what was published, release-actions create-release --tag TAG does: ${documentUrl("releasing.md")}#tags-and-releases`,
        ),
      ];

/** https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository#preventing-github-actions-from-creating-or-approving-pull-requests */
const pullRequests = (setting: Setting): NextStep =>
  step(
    "Allow GitHub Actions to create pull requests, for the one of the next release",
    linesOf(pageOf(setting, "settings/actions")),
  );

/** A version that the files have is prepared already: a pull request comes of it only where a changelog is still to be written. */
const first = (setting: Setting): NextStep =>
  step(
    `Start ${publishFile} by hand where the index does not have the versions in the files, and no pull request proposes them`,
    linesOf(
      pageOf(
        setting,
        setting.host === "gitea" ? `actions?workflow=${publishFile}` : `actions/workflows/${publishFile}`,
      ),
    ),
  );
