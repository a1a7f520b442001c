import type { Output } from "../contract/contract.ts";
import { choice, commandOnly, type Field, flag, lasting, lines, secret, text } from "../contract/field.ts";
import { defaultTagFormats } from "../domain/tag/tag-format.ts";

export const workingDirectory = text({
  description: "Any folder inside the workspace; the whole workspace is meant in any case",
  default: ".",
});

/** What a command writes on standard output. */
export const format = <const Format extends string>(formats: readonly Format[], byDefault: NoInfer<Format>) =>
  choice(formats, {
    description: "What is written to standard output",
    surfaces: commandOnly,
    default: byDefault,
  });

const isBound = (text: string): boolean => /^[<>=!~]/.test(text);

/** The commas within `>=3.11,<3.13` are uv's. */
const pythonsOn = (line: string): readonly string[] => {
  const pythons: string[] = [];
  for (const part of line.split(",").map((each) => each.trim())) {
    const last = pythons.at(-1) ?? "";
    if (isBound(last) && isBound(part)) pythons.splice(-1, 1, `${last},${part}`);
    else if (part !== "") pythons.push(part);
  }
  return pythons;
};

export const pythonVersion: Field<readonly string[]> = {
  ...lines({
    description: "Python versions, as uv takes them: the first builds, all smoke-test; uv chooses where it is empty",
    surfaces: lasting,
  }),
  parse: (value) => ({ value: value.split("\n").flatMap(pythonsOn) }),
};

/** What one command takes as an input, and another goes by: set once, in the configuration. */
export const configured = <Value>(field: Field<Value>): Field<Value> => ({ ...field, surfaces: ["key"] });

/** What every command takes. */
export const always = { "working-directory": workingDirectory, format: format(["text", "json"], "text") };

/** The same, for commands that have nothing to do with a workspace. */
export const anywhere = {
  ...always,
  "working-directory": text({
    description: "Every command takes it; this one looks into no workspace",
    surfaces: commandOnly,
    default: ".",
  }),
};

/** What every guard gives. */
export const findingsOutput: Output = {
  description:
    "JSON: `[{code, severity, message, hint, package, file, line, column}]`, each without what does not apply to it",
  otherwise: "[]",
};

/** What the checks of a workspace's health are told. */
export const health = {
  ignore: lines({
    description: "Codes of the checks that are not wanted, or `CODE:package` for one package",
    surfaces: lasting,
  }),
  strict: flag({
    description: "Warnings of the checks, and about the next versions, count as errors",
    surfaces: lasting,
    default: "false",
  }),
};

/** How packages are named, in every input that takes several. */
export const namedPackages = "names, globs or `group:NAME`";

/** An index that others see, and what is meant where none is named. */
export const uploadIndex =
  "the name of a `[[tool.uv.index]]` with a `publish-url`, or an upload URL. Where it is empty: uv's own target (`publish-url`, `UV_PUBLISH_URL`, `UV_PUBLISH_INDEX`, the one index with a `publish-url`, TestPyPI apart), else `pypi`";

/** Which packages are meant, and as which index would know them. */
export const selection = {
  tag: text({
    description:
      "Chooses what is published where `packages` is empty: a package's tag that package alone, a workspace tag all",
    environment: [{ name: "GITHUB_REF", prefix: "refs/tags/" }],
  }),
  "tag-format": lines({
    description:
      "How tags are written, with `{name}` and `{version}`. Where it is not set, `{version}`, `{name}-{version}`, `{name}/{version}`, `{name}=={version}` and `{name}@v{version}` are tried, too, and a new tag is as the package's last one",
    surfaces: lasting,
    default: defaultTagFormats.join("\n"),
  }),
  packages: lines({
    description: `Packages to publish, ${namedPackages}; wins over \`tag\`. Where both are empty: all that can be published and are not yet on the index`,
  }),
  exclude: lines({ description: `Packages to leave out, ${namedPackages}`, surfaces: lasting }),
  index: text({
    description: `\`pypi\`, \`testpypi\`, \`rehearsal\` (the embedded index, which is empty; never a credential), ${uploadIndex}`,
    surfaces: lasting,
  }),
  "check-url": text({
    description: "Simple URL of the index, needed with an upload URL that is not known; else the index's own",
    surfaces: lasting,
  }),
  username: text({
    description: "User name for any index and its `check-url`",
    surfaces: ["input"],
    environment: [{ name: "UV_PUBLISH_USERNAME" }],
  }),
  password: secret({
    description: "Password or token for any index and its `check-url`",
    environment: [{ name: "UV_PUBLISH_TOKEN" }, { name: "UV_PUBLISH_PASSWORD" }],
  }),
  bounds: choice(["lower", "major", "minor", "exact", "off"], {
    description:
      "What a requirement on a sibling without a specifier gets in the built metadata, in uv's words; an author's specifier stays",
    surfaces: lasting,
    default: "lower",
  }),
};

/** The forge's token. Each action says what it reads with it. */
export const githubToken = (description: string) =>
  secret({
    description,
    environment: [{ name: "GITHUB_TOKEN" }],
    expression: "${{ github.token }}",
  });

/** What becomes of packages that require one that moves. */
export const dependents = choice(["specifier", "none"], {
  description: "`specifier`: what requires a package by a specifier that its new version leaves is released too",
  surfaces: lasting,
  default: "specifier",
});
