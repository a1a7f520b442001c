import { isPlatform, platformPattern } from "../plan/wheel-pattern.ts";
import { versionings } from "./groups.ts";
import { isText, isTexts } from "./value.ts";

/** One key that only the configuration has, for the docs and the JSON Schema. */
export interface ProjectKey {
  readonly name: string;
  readonly description: string;
  readonly expected: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

/** One key of a package's table, for the parser, the docs and the JSON Schema. */
export interface PackageKey {
  readonly name: string;
  readonly description: string;
  readonly expected: string;
  readonly schema: Readonly<Record<string, unknown>>;
  readonly accepts: (value: unknown) => boolean;
}

const texts = { type: "array", items: { type: "string", minLength: 1 } };

export const packageKeys: readonly PackageKey[] = [
  {
    name: "smoke",
    description: "A command that is run where the package is installed, instead of importing it; or `off`",
    expected: 'a command as a list of texts, or "off"',
    schema: { oneOf: [{ const: "off" }, { ...texts, minItems: 1 }] },
    accepts: (value) => value === "off" || (isTexts(value) && value.length > 0),
  },
  {
    name: "extras",
    description: "Extras that are installed with it for the smoke test",
    expected: "a list of texts",
    schema: texts,
    accepts: isTexts,
  },
  {
    name: "python-version",
    description: "Python versions, as uv takes them: the first builds, all smoke-test",
    expected: "a list of texts",
    schema: texts,
    accepts: isTexts,
  },
  {
    name: "private",
    description: "`true`: never published",
    expected: "true or false",
    schema: { type: "boolean" },
    accepts: (value) => typeof value === "boolean",
  },
  {
    name: "tag-format",
    description:
      "Tag formats of this package alone, with `{name}` and `{version}`: its last release is looked for in these alone; a tag of the workspace publishes it, too",
    expected: "a text or a list of texts",
    schema: { oneOf: [{ type: "string", minLength: 1 }, texts] },
    accepts: (value) => isText(value) || isTexts(value),
  },
  {
    name: "extra-paths",
    description:
      "Globs from the repository's top, of files or folders outside of its folder that its build reads: what changes there changes it, too",
    expected: "a list of globs from the repository's top",
    schema: texts,
    // What leads out of the repository is no commit's, and from the package's folder it is not read.
    accepts: (value) => isTexts(value) && value.every((glob) => !glob.split("/").includes("..")),
  },
  {
    name: "changelog",
    description:
      "Path of this package's changelog from the workspace's root, with `{name}` and `{path}` as in the input `changelog`, which it comes before",
    expected: "a path",
    schema: { type: "string", minLength: 1 },
    accepts: isText,
  },
  {
    name: "platforms",
    description:
      "What other jobs build its wheels for, as `python-abi-platform` with `*` for any text: it is published with a wheel for each, or not at all. Here its source distribution alone is built",
    expected: "a list of texts such as cp312-cp312-manylinux*_x86_64",
    schema: { type: "array", items: { type: "string", pattern: platformPattern } },
    accepts: (value) => isTexts(value) && value.every(isPlatform),
  },
  {
    name: "group",
    description: "The group that it is in, of `groups` in the configuration",
    expected: "the name of a group",
    schema: { type: "string", minLength: 1 },
    accepts: isText,
  },
];

const bumpSchema = { enum: ["major", "minor", "patch", "none"] };

export const projectKeys: readonly ProjectKey[] = [
  {
    name: "groups",
    description:
      "Packages that are named together, as `group:NAME`: `packages` (names or globs) and `versioning`, `lockstep` (all have one version) or `linked` (those that move have one)",
    expected: "a table for each group",
    schema: {
      type: "object",
      additionalProperties: {
        type: "object",
        additionalProperties: false,
        properties: { packages: texts, versioning: { enum: versionings } },
      },
    },
  },
  {
    name: "commit-types",
    description:
      "What types of commits and fragments release: `major`, `minor`, `patch` or `none`, or a table of `bump` and the changelog's `section`",
    expected: "a table",
    schema: {
      type: "object",
      additionalProperties: {
        oneOf: [
          bumpSchema,
          {
            type: "object",
            additionalProperties: false,
            required: ["bump"],
            properties: { bump: bumpSchema, section: { type: "string", minLength: 1 } },
          },
        ],
      },
    },
  },
  {
    name: "first-commit",
    description: "The commit after which changes count, for packages of which no last release is known",
    expected: "a commit's hash of 40 digits",
    schema: { type: "string", pattern: "^[0-9a-f]{40}(?:[0-9a-f]{24})?$" },
  },
];
