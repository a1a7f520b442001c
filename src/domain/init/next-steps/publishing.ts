import { publisherFields } from "../../credential/publisher-job.ts";
import {
  type IndexPreset,
  indexPresets,
  pendingPublisherPage,
  publisherForm,
  tokenPage,
} from "../../target/presets.ts";
import { isTrusted, tokenSecret } from "../workflows/access.ts";
import { publishFile } from "../workflows/files.ts";
import { publishingEnvironment } from "./environments.ts";
import { loginSteps } from "./logins.ts";
import {
  has,
  hasEnvironment,
  linesOf,
  type NextStep,
  type Setting,
  secretsPage,
  secretsPlace,
  step,
} from "./setting.ts";

/** Who may publish: environments, and what is kept in them. */
export const publishing = (setting: Setting): readonly NextStep[] => {
  const { host, index } = setting;
  if (host === undefined) return [];
  if (index !== undefined && index.uploading.kind !== "pypi") return loginSteps(setting, index);
  const presets = [
    ...(index === undefined ? [] : [indexPresets.testpypi]),
    ...(setting.isTestPyPIFirst && has(setting, `index: ${indexPresets.testpypi.name}`) ? [indexPresets.testpypi] : []),
    ...(index === undefined ? [indexPresets.pypi] : []),
  ];
  return presets.flatMap((preset) => [
    // It may hold the token.
    ...publishingEnvironment(setting, preset.name),
    ...(isTrusted({ host, index }) ? publishers(setting, preset) : token(setting, preset)),
  ]);
};

/** https://docs.pypi.org/trusted-publishers/adding-a-publisher/ */
const publishers = (setting: Setting, preset: IndexPreset): readonly NextStep[] => {
  const { home, packages } = setting;
  if (packages.length === 0) return [];
  const environment = hasEnvironment(setting, preset.name) ? preset.name : undefined;
  const ofJob = { workflow: publishFile, environment };
  const job = home && { owner: home.owner, repository: home.repository, ...ofJob };
  const fields = publisherFields(job ?? { owner: "OWNER", repository: "REPOSITORY", ...ofJob });
  return [
    step(
      `Name the workflow as trusted publisher of each project on ${preset.title}: ${fields}; for names that are new there, one at a time, the same with the PyPI Project Name: ${pendingPublisherPage(preset)}`,
      packages.map((name) => `${name}: ${publisherForm(preset, { name, job })}`),
    ),
  ];
};

const token = (setting: Setting, preset: IndexPreset): readonly NextStep[] =>
  has(setting, tokenSecret)
    ? [
        step(
          `Make a token that reaches no other projects, and keep it as ${tokenSecret}, a secret ${secretsPlace(setting, preset.name)}, since ${preset.title} knows no identity of this forge's jobs`,
          linesOf(tokenPage(preset), secretsPage(setting)),
        ),
      ]
    : [];
