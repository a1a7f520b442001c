import type { Inputs } from "../../contract/contract.ts";
import { expandGroups } from "../../domain/config/groups.ts";
import { strictly } from "../../domain/problem/finding.ts";
import { gitMissing } from "../../domain/problem/git.ts";
import { Problem } from "../../domain/problem/problem.ts";
import { requestUnseen } from "../../domain/problem/release-request.ts";
import { requestDirty, requestWithoutForge } from "../../domain/problem/request-checkout.ts";
import { invalidValue } from "../../domain/problem/usage.ts";
import type { ReleaseContent } from "../../domain/release-request/content.ts";
import { contentOf } from "../../domain/release-request/from-plan.ts";
import type { BriefRun } from "../../ports/runs.ts";
import { withInstallers } from "../../stages/installers/with-installers.ts";
import { defaultBranch } from "../../stages/prepare/look.ts";
import type { PrepareWish, VersionWishes } from "../../stages/prepare/ports.ts";
import { prepare } from "../../stages/prepare/prepare.ts";
import { makeReleaseFiles } from "../../stages/release-files/make-release-files.ts";
import { makeReleasePlan } from "../../stages/release-plan/make-release-plan.ts";
import { defineAction } from "../action.ts";
import { filesWish } from "../version/files-wish.ts";
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
    const folder = ports.absolute(inputs.workingDirectory);
    const repository = await ports.git.inspect(folder);
    const head = repository?.commit;
    await using run = await ports.runs.brief();
    const place = repository && { folder: repository.topLevel, scratch: run.scratch };
    if (place === undefined || head === undefined) {
      const isRead = place !== undefined || (await ports.git.isThere(folder));
      throw new Problem(isRead ? requestWithoutForge({ hasCommit: false }) : gitMissing());
    }
    const token = inputs.githubToken?.secret;
    const named = await ports.openForge(place, token);
    const isLooked = named === undefined && inputs.dryRun;
    const looked = isLooked ? await ports.lookFromClone(place, { token, base: inputs.base, head }) : undefined;
    const forge = named ?? looked;
    if (forge === undefined) throw new Problem(requestWithoutForge({ hasCommit: true }));
    if (repository!.changed.length > 0) throw new Problem(requestDirty({ files: repository!.changed }));
    const wish = await wishOf(inputs, head, forge);
    const prepared = await prepare(wish, { ...forge, ...ports, content: planner(inputs, run, ports) });
    const unseen = looked?.unseen === undefined ? [] : [requestUnseen(looked.unseen)];
    return resultOf({ ...prepared, findings: [...unseen, ...prepared.findings] }, wish, ports.start);
  },
});

/** Plans once for the same versions and day, however often it is asked. */
const planner = (inputs: Taken, run: BriefRun, ports: PrepareReleasePorts) => {
  const { group, strict } = inputs;
  const packages = group === undefined ? inputs.packages : membersOf(group, ports);
  const plan = async (wishes: VersionWishes, date: string | undefined): Promise<ReleaseContent> => {
    const bump = [...inputs.bump, ...rowsOf(wishes)];
    const made = await makeReleasePlan({ ...inputs, packages, bump, edited: new Set(wishes.keys()) }, ports);
    const seen = await withInstallers(made, { ...inputs, run }, ports);
    const wish = filesWish({ ...inputs, date }, run, ports);
    const files = await makeReleaseFiles({ ...made, plan: seen }, wish, ports);
    const content = contentOf(seen, { ...files, date: wish.date }, made.survey.workspace.prefix);
    return strict ? { ...content, findings: content.findings.map(strictly) } : content;
  };
  const known = new Map<string, Promise<ReleaseContent>>();
  return (wishes: VersionWishes, before: string | undefined): Promise<ReleaseContent> => {
    const date = inputs.date ?? before;
    const key = [date, ...rowsOf(wishes)].join("\n");
    const content = known.get(key) ?? plan(wishes, date);
    known.set(key, content);
    return content;
  };
};

/** As `bump` takes them. */
const rowsOf = (wishes: VersionWishes): readonly string[] =>
  [...wishes].map(([name, version]) => `${name}: ${version}`).toSorted();

/** Those that the configuration names in the group. */
const membersOf = (group: string, { config }: PrepareReleasePorts): readonly string[] => {
  const { patterns, findings } = expandGroups({ input: "group" }, [`group:${group}`], config.groups);
  if (findings.length > 0) throw new Problem(findings);
  return patterns;
};

const wishOf = async (inputs: Taken, head: string, { requests }: OpenedForge): Promise<PrepareWish> => {
  const { branch, group, title, labels, draft, dryRun } = inputs;
  const base = inputs.base ?? (await defaultBranch(requests));
  if (branch === base) {
    throw new Problem(invalidValue({ what: "branch", expected: "another branch than base", value: branch }));
  }
  return { head, base, branch: group === undefined ? branch : `${branch}/${group}`, title, labels, draft, dryRun };
};
