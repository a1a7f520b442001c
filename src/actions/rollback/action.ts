import type { Inputs } from "../../contract/contract.ts";
import { gitMissing } from "../../domain/problem/git.ts";
import { Problem } from "../../domain/problem/problem.ts";
import {
  rollbackIndexUnnamed,
  rollbackNoCheckout,
  rollbackNoIndex,
  rollbackUnnamed,
} from "../../domain/problem/rollback-asked.ts";
import { readingOf } from "../../domain/target/reading.ts";
import { saysTarget } from "../../domain/target/uv-target.ts";
import { shellWord } from "../../domain/text/shell-word.ts";
import { survey } from "../../stages/plan/survey.ts";
import { look } from "../../stages/rollback/look.ts";
import { remove } from "../../stages/rollback/remove.ts";
import { defineAction } from "../action.ts";
import { uploadLogin } from "../upload-login.ts";
import { contract } from "./contract.ts";
import { refuseOtherRepository } from "./other-repository.ts";
import type { RollbackActionPorts } from "./ports.ts";
import { readQuestion } from "./read-question.ts";
import { resultOf } from "./result.ts";
import { tellMarks } from "./tell-marks.ts";

type Taken = Inputs<typeof contract.inputs>;

/** Reads what there is of a release and, told so, takes away what stands for nothing on the index. */
export const action = defineAction({
  contract,
  run: async (inputs, ports: RollbackActionPorts) => {
    const { tag, packages, yes, githubToken } = inputs;
    if (yes && tag === undefined && packages.length === 0) throw new Problem(rollbackUnnamed({}));
    const surveyed = await survey({ ...inputs, hasRehearsal: false }, ports);
    const { repository, target, indexes, workspace } = surveyed;
    if (repository === undefined) {
      const folder = workspace.root;
      throw new Problem((await ports.git.isThere(folder)) ? rollbackNoCheckout({ folder }) : gitMissing());
    }
    if (target.kind === "rehearsal") throw new Problem(rollbackNoIndex({}));
    const isIndexSaid = saysTarget(inputs, indexes);
    if (yes && !isIndexSaid) throw new Problem(rollbackIndexUnnamed({}));
    await refuseOtherRepository(repository.topLevel, ports);
    const { question, findings: unsaid } = await readQuestion(inputs, surveyed, ports);
    const upload = uploadLogin(inputs);
    const repositoryPorts = ports.openRepository(repository.topLevel, githubToken?.secret);
    const world = {
      ...ports,
      ...repositoryPorts,
      index: ports.openIndex(readingOf(target, { upload, uv: indexes })),
    };
    const rolled = yes ? await remove(question, world) : { ...(await look(question, world)), removed: [] };
    const findings = [...surveyed.findings, ...unsaid, ...rolled.findings, ...tellMarks(rolled.seen, question)];
    const told = { ...toldAgain(isIndexSaid ? inputs : { ...inputs, index: target.name }, ports), isIndexSaid };
    return resultOf({ ...rolled, findings }, { ...question, told, hasForge: repositoryPorts.forge !== undefined });
  },
});

/** What is meant where nothing is said. */
const githubItself = new Set(["https://github.com", "https://api.github.com"]);

/** Without these the same command, typed elsewhere, would ask PyPI, and see no release of the forge. */
const toldAgain = ({ index, checkUrl }: Taken, { repository, forgeVariables, configured }: RollbackActionPorts) => {
  const given = Object.entries({ index, "check-url": checkUrl }).filter(([name]) => !configured.has(name));
  return {
    variables: Object.entries(repository === undefined ? {} : forgeVariables)
      .filter(([, value]) => value && !githubItself.has(value))
      .map(([name, value]) => `${name}=${shellWord(value!)}`),
    options: given.flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${shellWord(value)}`])),
  };
};
