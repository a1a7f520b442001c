import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contracts } from "../src/actions/contracts.ts";
import type { ActionName } from "../src/actions/index.ts";
import { checks } from "../src/checks/index.ts";
import { actionYml } from "../src/contract/action-yml.ts";
import type { Contract, Fields } from "../src/contract/contract.ts";
import { fieldSchema } from "../src/contract/schema.ts";
import { actionTables } from "../src/contract/tables.ts";
import { packageKeys, projectKeys } from "../src/domain/config/keys.ts";
import { exampleWorkflows } from "../src/domain/init/workflows/examples.ts";
import { catalogue } from "../src/domain/problem/catalogue.ts";
import { ruleset } from "../src/domain/ref-update/ruleset.ts";
import { readinessChecklist } from "../src/domain/report/checklist.ts";
import { indexPresets } from "../src/domain/target/presets.ts";
import { configFields } from "../src/runtime/config-fields.ts";
import { inputsPage } from "./pages/inputs.ts";
import { recipeWorkflows } from "./pages/recipes.ts";
import { troubleshootingPage } from "./pages/troubleshooting.ts";

const root = join(import.meta.dirname, "..");

/** What fixes a generated file that is not as it should be. */
export const remedy = "npm run bundle";

const packageJson = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly version: string;
  readonly repository: string;
};

const ownRepository = packageJson.repository.replace(/^github:/, "");

const contractOf = (name: ActionName): Contract => contracts[name];

/** Each action but the one at the top and `publish`, which has two places. */
const hasOwnFolder = ({ name, page }: Contract): boolean =>
  page !== undefined && !["release", "publish"].includes(name);

/** Every generated file outside `dist/`, by its path from the root, with its content. */
export const generatedFiles = (): ReadonlyMap<string, string> => {
  const files = madeFiles();
  const pages = [...pagesWithUses(), ...files.keys()].map((path) => [path, files.get(path) ?? current(path)!] as const);
  return new Map(pages.map(([path, content]) => [path, withRepository(content)]));
};

const madeFiles = (): ReadonlyMap<string, string> =>
  new Map([
    ["action.yml", actionYml(contractOf("release"), "dist/release.js")],
    ["publish/action.yml", actionYml(contractOf("publish"), "../dist/publish.js")],
    ["actions/topo-publish/action.yml", actionYml(contractOf("publish"), "../../dist/topo-publish.js")],
    ["actions/topo-publish/README.md", withTables("actions/topo-publish/README.md", contractOf("publish"))],
    ...Object.values<Contract>(contracts)
      .filter(hasOwnFolder)
      .flatMap((contract) => {
        const folder = `actions/${contract.name}`;
        return [
          [`${folder}/action.yml`, actionYml(contract, `../../dist/${contract.name}.js`)],
          [`${folder}/README.md`, withTables(`${folder}/README.md`, contract)],
        ] as const;
      }),
    ["docs/inputs.md", `${generatedNote}\n\n${inputsPage()}`],
    ["docs/troubleshooting.md", `${generatedNote}\n\n${troubleshootingPage()}`],
    ["docs/checks.md", checksPage()],
    ["docs/releasing.md", releasingPage("docs/releasing.md")],
    ["docs/recipes.md", withGenerated("docs/recipes.md", recipeWorkflows())],
    ["docs/config.schema.json", `${JSON.stringify(configSchema(), undefined, 2)}\n`],
    ["src/domain/run/tool-version.ts", versionModule()],
    ...[...exampleWorkflows].map(([name, text]) => [`examples/workflows/${name}`, text] as const),
  ]);

/** Written by hand, but for the repository that their `uses:` name: `repository` in package.json says it once. */
const pagesWithUses = (): readonly string[] => [
  ".github/zizmor.yml",
  "README.md",
  ...["docs", "examples/workflows"].flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.(?:md|yml)$/.test(name))
      .map((name) => `${folder}/${name}`),
  ),
];

/** An owner begins with a letter or a digit, and stands at the head of a word: `.git/release-actions/` is a path. */
const withRepository = (text: string): string =>
  text.replaceAll(/(?<![\w./-])[A-Za-z0-9][\w-]*\/release-actions(?=[/@#])/g, ownRepository);

/** Paths whose file is not what it should be. */
export const staleFiles = (): readonly string[] =>
  [...generatedFiles()].filter(([path, content]) => current(path) !== content).map(([path]) => path);

/** Writes what is stale; returns the paths. */
export const writeGeneratedFiles = (): readonly string[] => {
  const files = generatedFiles();
  const stale = staleFiles();
  for (const path of stale) writeFileSync(join(root, path), files.get(path)!);
  return stale;
};

const current = (path: string): string | undefined => {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return undefined;
  }
};

/** A hand-written page in which what stands between the two marks of a name is generated. */
const withGenerated = (path: string, parts: Readonly<Record<string, string>>): string =>
  Object.entries(parts).reduce((text, [name, part]) => {
    const [begin, end] = [`<!-- Generated by \`${remedy}\`: ${name}begin -->`, `<!-- Generated: ${name}end -->`];
    const [before, after] = [text.indexOf(begin), text.indexOf(end)];
    if (before < 0 || after < before) throw new Error(`${path} lacks the marks ${begin} and ${end}`);
    return `${text.slice(0, before)}${begin}\n\n${part}\n\n${text.slice(after)}`;
  }, current(path) ?? "");

/** A README whose tables are the contract's. */
const withTables = (path: string, contract: Contract): string => withGenerated(path, { "": actionTables(contract) });

const releasingPage = (path: string): string =>
  withGenerated(path, {
    "ruleset ": `\`\`\`json\n${JSON.stringify(ruleset("main"), undefined, 2)}\n\`\`\``,
    "checklist ": readinessChecklist({ forge: undefined, index: indexPresets.pypi, packages: [] })
      .map(({ what, links }) => {
        const pages = links.map(({ title, url }) => `[${title}](${url})`).join(", ");
        return `- [ ] ${what}${pages === "" ? "" : ` (${pages})`}`;
      })
      .join("\n"),
  });

const generatedNote = `<!-- Generated by \`${remedy}\`. -->`;

const checksPage = (): string => {
  const codeItem = (code: string): string => {
    const { severity, meaning } = catalogue.get(code)!;
    return `- [\`${code}\`](troubleshooting.md#${code.toLowerCase()}) (${severity}): ${meaning}`;
  };
  const sections = checks.map(({ name, title, why, codes, fix }) =>
    [
      `## ${name}`,
      `${title}. ${why}`,
      codes.map(codeItem).join("\n"),
      ...(fix === undefined
        ? []
        : ["`release-actions check --fix` shows what it can fix itself, `--fix --yes` writes it."]),
    ].join("\n\n"),
  );
  const head = [
    generatedNote,
    "# Checks of a workspace",
    "What `release-actions check` and release-readiness look for; in brackets, how severe it is at most. `ignore` silences a code, or a code for one package (`RA-METADATA-THIN:core`); with `strict`, warnings fail.",
  ];
  return `${[...head, ...sections].join("\n\n")}\n`;
};

const configSchema = (): Readonly<Record<string, unknown>> => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "[tool.release-actions]",
  type: "object",
  additionalProperties: false,
  properties: {
    ...schemas(configFields),
    ...Object.fromEntries(projectKeys.map(({ name, description, schema }) => [name, { description, ...schema }])),
    packages: {
      description: "What holds for one package, by its name",
      type: "object",
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        properties: Object.fromEntries(
          packageKeys.map(({ name, description, schema }) => [name, { description, ...schema }]),
        ),
      },
    },
  },
});

const schemas = (fields: Fields): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)]));

const versionModule = (): string => {
  const { version } = packageJson;
  const note = `Of \`package.json\`, from where \`${remedy}\` writes it here.`;
  return `/** ${note} */\nexport const version = ${JSON.stringify(version)};\n\n/** ${note} As \`uses:\` names it. */\nexport const repository = ${JSON.stringify(ownRepository)};\n`;
};

if (import.meta.main) {
  if (process.argv.includes("--check")) {
    const stale = staleFiles();
    if (stale.length > 0) console.error(`Not as generated: ${stale.join(", ")}\nRun ${remedy}`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const path of writeGeneratedFiles()) console.log(`wrote ${path}`);
  }
}
