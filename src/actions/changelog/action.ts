import type { Inputs } from "../../contract/contract.ts";
import { unpublishable } from "../../domain/plan/choice.ts";
import { sectionNotThere } from "../../domain/problem/changelog.ts";
import { notPublishable, patternMatchesNothing } from "../../domain/problem/plan.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { invalidValue } from "../../domain/problem/usage.ts";
import { normalizeName, type PackageName } from "../../domain/python/name.ts";
import { canonicalVersion } from "../../domain/python/version.ts";
import { nearest } from "../../domain/text/nearest.ts";
import { readWorkspace } from "../../domain/workspace/read.ts";
import { defineAction } from "../action.ts";
import type { VersionPorts } from "../version/ports.ts";
import { contract } from "./contract.ts";
import { resultOf, whyNone } from "./result.ts";
import { planSections, readSections } from "./sections.ts";

type Taken = Inputs<typeof contract.inputs>;

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
