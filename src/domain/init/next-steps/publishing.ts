import { publisherFields } from "../../credential/publisher-job.ts";
import {
  type IndexPreset,
  indexPresets,
  pendingPublisherPage,
  publisherForm,
  tokenPage,
} from "../../target/presets.ts";
import { isTrusted, pypiEnvironment, tokenSecret } from "../workflows/access.ts";
import { publishFile } from "../workflows/files.ts";
import { publishingEnvironment } from "./environments.ts";
import { loginSteps } from "./logins.ts";
import { linesOf, type NextStep, type Setting, secretsPage, secretsPlace, step } from "./setting.ts";

/** Who may publish: environments, and what is kept in them. */
export const publishing = (setting: Setting): readonly NextStep[] => {
  const { host, index } = setting;
  if (host === undefined) return [];
  if (index !== undefined && index.uploading.kind !== "pypi") return loginSteps(setting, index);
  const [preset, environment] =
    index === undefined ? [indexPresets.pypi, pypiEnvironment] : [indexPresets.testpypi, index.index];
  return [
    // It may hold the token.
    ...publishingEnvironment(setting, environment),
    ...(isTrusted({ host, index }) ? publishers(setting, preset, environment) : [token(setting, preset, environment)]),
  ];
};

/** https://docs.pypi.org/trusted-publishers/adding-a-publisher/ */
const publishers = ({ home, packages }: Setting, preset: IndexPreset, environment: string): readonly NextStep[] => {
  if (packages.length === 0) return [];
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

const token = (setting: Setting, preset: IndexPreset, environment: string): NextStep =>
  step(
    `Make a token that reaches no other projects, and keep it as ${tokenSecret}, a secret ${secretsPlace(setting, environment)}, since ${preset.title} knows no identity of this forge's jobs`,
    linesOf(tokenPage(preset), secretsPage(setting)),
  );
