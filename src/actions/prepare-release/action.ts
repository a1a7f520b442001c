import type { Inputs } from "../../contract/contract.ts";
import { expandGroups } from "../../domain/config/groups.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { requestDirty, requestRefused, requestWithoutForge } from "../../domain/problem/release-request.ts";
import { invalidValue } from "../../domain/problem/usage.ts";
import { contentOf } from "../../domain/release-request/from-plan.ts";
import { found } from "../../stages/prepare/look.ts";
import type { PrepareWish, VersionWishes } from "../../stages/prepare/ports.ts";
import { prepare } from "../../stages/prepare/prepare.ts";
import { makeReleasePlan } from "../../stages/release-plan/make-release-plan.ts";
import { defineAction } from "../action.ts";
import { contract } from "./contract.ts";
import type { OpenedForge, PrepareReleasePorts } from "./ports.ts";
import { resultOf } from "./result.ts";

type Taken = Inputs<typeof contract.inputs>;

/** Plans the next release, and keeps its branch and pull request up to date. */
export const action = defineAction({
  contract,
  run: async (inputs, ports: PrepareReleasePorts) => {
    const { group, packages } = inputs;
    if (group !== undefined && packages.length > 0) {
      throw new Problem(
        invalidValue({ what: "packages", expected: "nothing beside group", value: packages.join(", ") }),
      );
    }
    const repository = await ports.git.inspect(ports.absolute(inputs.workingDirectory));
    const forge = repository && (await ports.openForge(repository.topLevel, inputs.githubToken?.secret));
    const head = repository?.commit;
    if (repository === undefined || forge === undefined || head === undefined)
      throw new Problem(requestWithoutForge({}));
    await using opened = forge;
    if (repository.changed.length > 0) throw new Problem(requestDirty({ files: repository.changed }));
    const planning = { ...inputs, packages: group === undefined ? packages : membersOf(group, ports) };
    const content = async (wishes: VersionWishes) => {
      const bump = [...inputs.bump, ...[...wishes].map(([name, version]) => `${name}: ${version}`)];
      const made = await makeReleasePlan({ ...planning, bump }, ports);
      return contentOf(made.plan, await ports.writePlan(made), made.survey.workspace.prefix);
    };
    const wish = await wishOf(inputs, head, opened);
    return resultOf(await prepare(wish, { ...opened, ...ports, content }), wish);
  },
});

/** Those that the configuration names in the group. */
const membersOf = (group: string, { config }: PrepareReleasePorts): readonly string[] => {
  const { patterns, findings } = expandGroups("group", [`group:${group}`], config.groups);
  if (findings.length > 0) throw new Problem(findings);
  return patterns;
};

const wishOf = async (inputs: Taken, head: string, { requests }: OpenedForge): Promise<PrepareWish> => {
  const { branch, group, title, labels, draft, dryRun } = inputs;
  const base = inputs.base ?? found(await requests.defaultBranch(), "read the repository");
  if (base === undefined) {
    throw new Problem(requestRefused({ step: "read the repository", why: "it is not there, or not for this token" }));
  }
  if (branch === base) {
    throw new Problem(invalidValue({ what: "branch", expected: "another branch than base", value: branch }));
  }
  return { head, base, branch: group === undefined ? branch : `${branch}/${group}`, title, labels, draft, dryRun };
};
