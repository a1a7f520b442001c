import { platformExample } from "../../src/domain/init/workflows/examples.ts";
import type { OwnIndex } from "../../src/domain/init/workflows/own-index.ts";
import { publishWorkflow } from "../../src/domain/init/workflows/publish-workflow.ts";
import { type PublishWish, plain } from "../../src/domain/init/workflows/wish.ts";

const byTag = {
  ...plain,
  name: "Publish",
  trigger: { flow: "tag", patterns: ["v*", "*-v*"] },
  host: "github",
  folder: "",
} as const;

const uvLogin = (simpleUrl: string): OwnIndex["reading"] => ({
  declared: `inner=${simpleUrl}`,
  variables: { username: "UV_INDEX_INNER_USERNAME", password: "UV_INDEX_INNER_PASSWORD" },
});

const devpi = "https://packages.example.org/team/stable/";
const codeArtifact = "https://team-123456789012.d.codeartifact.eu-central-1.amazonaws.com/pypi/stable/";

/** What each recipe makes `init` write, where a tag releases, by the mark of its place in the page. */
const wishes: Readonly<Record<string, Partial<PublishWish>>> = {
  "private index": {
    index: {
      index: devpi,
      checkUrl: `${devpi}+simple/`,
      reading: uvLogin(`${devpi}+simple/`),
      uploading: { kind: "password" },
    },
  },
  "expiring password": {
    index: {
      index: codeArtifact,
      checkUrl: `${codeArtifact}simple/`,
      reading: uvLogin(`${codeArtifact}simple/`),
      uploading: { kind: "aws", domain: "team", account: "123456789012", region: "eu-central-1" },
    },
  },
  "testpypi first": { isTestPyPIFirst: true },
  platforms: { wheels: platformExample },
  machines: { machines: 4 },
  gitea: { host: "gitea" },
  "enterprise server": { host: "enterprise" },
};

/** The workflows of `docs/recipes.md`, folded, by their marks. */
export const recipeWorkflows = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(wishes).map(([mark, wish]) => [
      `${mark} `,
      `<details><summary>What it writes where a tag releases</summary>\n\n\`\`\`yaml\n${publishWorkflow({ ...byTag, ...wish })}\`\`\`\n\n</details>`,
    ]),
  );
