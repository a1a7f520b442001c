import type { Inputs } from "../../contract/contract.ts";
import { readChangelogs } from "../../domain/changelog/changelog-file.ts";
import { unpublishable } from "../../domain/plan/choice.ts";
import { sectionNotThere } from "../../domain/problem/changelog.ts";
import type { Finding } from "../../domain/problem/finding.ts";
import { notPublishable, patternMatchesNothing } from "../../domain/problem/plan.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { shown } from "../../domain/problem/shown.ts";
import { invalidValue } from "../../domain/problem/usage.ts";
import { normalizeName, type PackageName } from "../../domain/python/name.ts";
import { canonicalVersion, parseVersion } from "../../domain/python/version.ts";
import { findSection, type WrittenSection } from "../../domain/release-files/write-changelogs.ts";
import type { ReleasePlan } from "../../domain/release-plan/release-plan.ts";
import { nearest } from "../../domain/text/nearest.ts";
import { publishable } from "../../domain/workspace/publishable.ts";
import { readWorkspace } from "../../domain/workspace/read.ts";
import { makeReleaseFiles } from "../../stages/release-files/make-release-files.ts";
import { makeReleasePlan } from "../../stages/release-plan/make-release-plan.ts";
import { defineAction } from "../action.ts";
import { filesWish, type VersionPorts } from "../version/action.ts";
import { contract } from "./contract.ts";

type Taken = Inputs<typeof contract.inputs>;

interface Told extends WrittenSection {
  readonly name: PackageName;
  /** Canonical. */
  readonly version: string;
}

/** Prints sections of changelogs. Writes nothing. */
export const action = defineAction({
  contract,
  run: async (inputs, ports: VersionPorts) => {
    const name = inputs.package === undefined ? undefined : normalizeName(inputs.package);
    const version = inputs.version === undefined ? undefined : canonicalVersion(inputs.version);
    if (inputs.version !== undefined && version === undefined) {
      throw new Problem(invalidValue({ what: "version", expected: "a version by PEP 440", value: inputs.version }));
    }
    if (name !== undefined) refuseOther(name, inputs, ports);
    const isAsked = (each: { readonly name: PackageName }): boolean => name === undefined || each.name === name;
    const written = version === undefined ? [] : (await readSections(version, inputs, ports)).filter(isAsked);
    if (written.length > 0) return resultOf(written, []);
    const { planned, plan, findings } = await planSections(inputs, ports);
    const told = planned.filter((each) => isAsked(each) && (version === undefined || each.version === version));
    const isNext = plan.packages.some((each) => isAsked(each) && each.proposed === version);
    // Where the plan or its files have errors, what comes next is not known.
    const isKnown = !findings.some(({ severity }) => severity === "error");
    if (version !== undefined && told.length === 0 && isKnown && !isNext)
      throw new Problem(sectionNotThere({ package: name, version }));
    return resultOf(told, findings, whyNone({ ...plan, findings }, name));
  },
});

/** Throws a `Problem` where nothing of that name is ever released. */
const refuseOther = (name: PackageName, asked: Taken, { files, absolute, config }: VersionPorts): void => {
  const { members } = readWorkspace(files, absolute(asked.workingDirectory));
  const member = members.find((each) => each.name === name);
  const why = member && unpublishable(member, config);
  if (why !== undefined)
    throw new Problem(notPublishable({ input: "package", name, reason: why.reason, remedy: "call" }));
  const near = nearest(
    name,
    members.map((each) => each.name),
  );
  if (member === undefined)
    throw new Problem(patternMatchesNothing({ input: "package", pattern: asked.package!, nearest: near }));
};

/** The sections of a version that the changelogs have. */
const readSections = async (
  version: string,
  { workingDirectory, changelog: pattern }: Taken,
  { files, absolute, config }: VersionPorts,
): Promise<readonly Told[]> => {
  const workspace = readWorkspace(files, absolute(workingDirectory));
  const members = publishable(workspace);
  const changelogs = await readChangelogs(files, workspace, { members, pattern, config });
  return members.flatMap(({ name }): readonly Told[] => {
    const file = changelogs.get(name);
    if (file?.kind !== "found") return [];
    const section = findSection(file.changelog, { path: file.file, name, version: parseVersion(version)! });
    return section === undefined ? [] : [{ ...section, name, version }];
  });
};

/** The sections that `version` would write. */
const planSections = async (
  inputs: Taken,
  ports: VersionPorts,
): Promise<{
  readonly planned: readonly Told[];
  readonly plan: ReleasePlan;
  readonly findings: readonly Finding[];
}> => {
  await using run = await ports.runs.brief();
  const made = await makeReleasePlan({ ...inputs, packages: [] }, ports);
  const { sections, findings } = await makeReleaseFiles(
    made,
    { ...filesWish(inputs, run, ports), depth: "told" },
    ports,
  );
  return {
    planned: made.plan.packages.flatMap(({ name, proposed }) => {
      const section = sections.get(name);
      return section === undefined ? [] : [{ ...section, name, version: proposed }];
    }),
    plan: made.plan,
    findings: [...made.plan.findings, ...findings],
  };
};

/** What is said where there is no section to print. */
const whyNone = ({ packages, unchanged, findings }: ReleasePlan, name: PackageName | undefined): string => {
  const left = unchanged.find((each) => each.name === name);
  if (left !== undefined) return `Nothing to release of ${left.name}: ${shown(left.reason)}`;
  if (findings.some(({ severity }) => severity === "error")) return "No section is made, for there are errors";
  if (packages.length === 0) return "Nothing to release";
  return `${name ?? "No package that is to be released"} has ${name === undefined ? "a" : "no"} changelog, and none is begun`;
};

const resultOf = (told: readonly Told[], findings: readonly Finding[], none = "") => ({
  findings,
  document: {
    sections: told.map(({ name, version, path, heading, block, notes }) => ({
      package: name,
      version,
      path,
      heading,
      block,
      notes,
    })),
  },
  text: told.length === 0 ? none : textOf(told),
});

/** Sections below each other, each below the packages that it is of, where there are several. */
const textOf = (told: readonly Told[]): string => {
  const sections = [...Map.groupBy(told, ({ block }) => block)];
  if (sections.length === 1) return sections[0]![0];
  return sections
    .map(([block, all]) => `${all.map(({ name, version }) => `${name} ${version}`).join(", ")}\n\n${block}`)
    .join("\n\n");
};
