import { hasEnvironment, linesOf, type NextStep, pageOf, type Setting, step } from "./setting.ts";

/** The environment of the job that publishes; none where the forge has no environments. */
export const publishingEnvironment = (setting: Setting, name: string): readonly NextStep[] => {
  const { host, patterns, branch } = setting;
  if (host === "gitea" || !hasEnvironment(setting, name)) return [];
  // The one job is there for all pushes, and would wait before it knows whether anything is due.
  if (host !== "github" && patterns.length === 0) {
    const each = "with required reviewers each push to it would wait for them, also one that releases nothing";
    return [step(`Make the environment ${name}, and let it take the branch ${branch} only: ${each}`, pages(setting))];
  }
  const reviewed = `required reviewers are those who may release, and it takes ${from(setting)} only`;
  return [step(`Make the environment ${name}: ${reviewed}`, pages(setting))];
};

/** The environment of the jobs that read alone. */
export const readingEnvironment = (setting: Setting, name: string): readonly NextStep[] =>
  setting.host === "github" && hasEnvironment(setting, name)
    ? [step(`Make the environment ${name} without reviewers, and let it take ${from(setting)} only`, pages(setting))]
    : [];

const from = ({ patterns, branch }: Setting): string =>
  patterns.length === 0
    ? `the branch ${branch}`
    : `the tags ${patterns.join(", ")} and the branch ${branch} (from where the workflow is started by hand)`;

const pages = (setting: Setting): readonly string[] => linesOf(pageOf(setting, "settings/environments"));
