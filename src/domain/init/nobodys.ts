import { normalizeName, type PackageName } from "../python/name.ts";
import { isLocal, parseVersion } from "../python/version.ts";
import { aTable } from "../workspace/shapes.ts";
import type { Member } from "../workspace/workspace.ts";

/** Without those that have a local version beside others of public ones, and no tag that names them: nobody releases them. */
export const withoutLocal = (
  candidates: readonly Member[],
  versions: ReadonlyMap<PackageName, string>,
  tags: readonly string[],
): readonly Member[] => {
  const others = candidates.filter((member) => !isLocal(parseVersion(versions.get(member.name) ?? "0")!));
  return others.length === 0 ? candidates : candidates.filter((each) => others.includes(each) || isNamed(each, tags));
};

const isNamed = ({ name, rawName }: Member, tags: readonly string[]): boolean =>
  tags.some((tag) => tag.startsWith(name) || tag.startsWith(rawName));

/** Empty, or as https://docs.astral.sh/uv/concepts/projects/init/ and https://pdm-project.org/ begin a project. */
export const emptyDescriptions = new Set<unknown>([
  "",
  "Add your description here",
  "Default template for PDM package",
]);

/**
 * A root beside packages that no tag names: where it requires a member that is not released nobody could install it, and
 * where it is described as a template is and gives no command of its name, or is called what holds the packages together,
 * nobody has published it.
 */
export const unmeantRoot = (
  candidates: readonly Member[],
  { members, tags }: { readonly members: readonly Member[]; readonly tags: readonly string[] },
): readonly PackageName[] => {
  const root = candidates.find(({ path }) => path === ".");
  if (root === undefined || candidates.length === 1 || isNamed(root, tags)) return [];
  const left = new Set(members.filter((each) => !candidates.includes(each)).map(({ name }) => name));
  const isBound = root.requirements.some(({ kind, requirement }) => kind === "runtime" && left.has(requirement.name));
  const isTemplate = emptyDescriptions.has(root.project.description) && !givesCommand(root);
  return isBound || isTemplate || isHolder(root) ? [root.name] : [];
};

/** Whether it is a program that people install, and call by its name. */
const givesCommand = ({ name, project: { scripts } }: Member): boolean =>
  aTable.accepts(scripts) && Object.keys(scripts).some((each) => normalizeName(each) === name);

const isHolder = ({ name, project: { description } }: Member): boolean =>
  /-(?:workspace|monorepo|dev)$/.test(name) ||
  (typeof description === "string" && /^(?:the )?(?:\S+ )?(?:monorepo|workspace)\b/i.test(description));

/**
 * Packages among examples or tests, beside others, that no tag names and none of the others requires: they are there to be read or run.
 * A test that moves with the others is released with them.
 */
export const untaggedExamples = (
  candidates: readonly Member[],
  tags: readonly string[],
  versions: ReadonlyMap<PackageName, string>,
): readonly PackageName[] => {
  // A name alone says little: only where others have been tagged, and this one has not.
  const tests = candidates.filter((each) => isAmongTests(each) || (tags.length > 0 && isTestsByName(each)));
  const rest = candidates.filter((each) => !tests.includes(each));
  const tagged = rest.filter((each) => isNamed(each, tags));
  const moving = new Set((tagged.length > 0 ? tagged : rest).map(({ name }) => versions.get(name)));
  const among = candidates.filter(
    (each) =>
      (isExample(each) || (tests.includes(each) && !moving.has(versions.get(each.name)))) && !isNamed(each, tags),
  );
  const others = candidates.filter((each) => !among.includes(each));
  const required = new Set(
    others.flatMap(({ requirements }) =>
      requirements.flatMap(({ kind, requirement }) => (kind === "group" ? [] : [requirement.name])),
    ),
  );
  return others.length === 0 ? [] : among.flatMap(({ name }) => (required.has(name) ? [] : [name]));
};

const isExample = ({ path }: Member): boolean => /(?:^|\/)(?:examples?|samples?|demos?)(?:\/|$)/i.test(path);

const isTestsByName = ({ name }: Member): boolean => /^test-|-(?:integration|e2e|unit)-tests?$/.test(name);

const isAmongTests = ({ path }: Member): boolean => /(?:^|\/)tests?(?:\/|$)/i.test(path);
