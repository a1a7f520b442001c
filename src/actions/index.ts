import { contract as attest } from "./attest/contract.ts";
import { contract as changelog } from "./changelog/contract.ts";
import { contract as check } from "./check/contract.ts";
import { contract as completion } from "./completion/contract.ts";
import { contract as createRelease } from "./create-release/contract.ts";
import { contract as discover } from "./discover/contract.ts";
import { contract as explain } from "./explain/contract.ts";
import { contract as graph } from "./graph/contract.ts";
import { contract as index } from "./index/contract.ts";
import { contract as init } from "./init/contract.ts";
import { contract as plan } from "./plan/contract.ts";
import { contract as prepareRelease } from "./prepare-release/contract.ts";
import { contract as protectMain } from "./protect-main/contract.ts";
import { contract as publish } from "./publish/contract.ts";
import { contract as release } from "./release/contract.ts";
import { contract as releaseReadiness } from "./release-readiness/contract.ts";
import { contract as rollback } from "./rollback/contract.ts";
import { contract as validateRelease } from "./validate-release/contract.ts";
import { contract as version } from "./version/contract.ts";

/** Every action in the order of the help: its contract, and its code for the one who runs it. */
export const actions = {
  init: { contract: init, load: () => import("./init/action.ts") },
  discover: { contract: discover, load: () => import("./discover/action.ts") },
  graph: { contract: graph, load: () => import("./graph/action.ts") },
  plan: { contract: plan, load: () => import("./plan/action.ts") },
  check: { contract: check, load: () => import("./check/action.ts") },
  "validate-release": { contract: validateRelease, load: () => import("./validate-release/action.ts") },
  "release-readiness": { contract: releaseReadiness, load: () => import("./release-readiness/action.ts") },
  version: { contract: version, load: () => import("./version/action.ts") },
  changelog: { contract: changelog, load: () => import("./changelog/action.ts") },
  attest: { contract: attest, load: () => import("./attest/action.ts") },
  "prepare-release": { contract: prepareRelease, load: () => import("./prepare-release/action.ts") },
  publish: { contract: publish, load: () => import("./publish/action.ts") },
  "create-release": { contract: createRelease, load: () => import("./create-release/action.ts") },
  rollback: { contract: rollback, load: () => import("./rollback/action.ts") },
  "protect-main": { contract: protectMain, load: () => import("./protect-main/action.ts") },
  release: { contract: release, load: () => import("./release/action.ts") },
  index: { contract: index, load: () => import("./index/action.ts") },
  explain: { contract: explain, load: () => import("./explain/action.ts") },
  completion: { contract: completion, load: () => import("./completion/action.ts") },
} as const;

export type ActionName = keyof typeof actions;

/** The action that a command, or a file in `dist/`, is called after. */
export const actionNamed = (name: string): ActionName | undefined =>
  (Object.keys(actions) as ActionName[]).find((known) => {
    const { contract } = actions[known];
    return contract.name === name || contract.alias === name;
  });
