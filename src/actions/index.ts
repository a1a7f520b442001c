/** Every action in the order of the help. Its contract and its code are loaded for the one who runs it. */
export const actions = {
  init: { contract: () => import("./init/contract.ts"), load: () => import("./init/action.ts") },
  discover: { contract: () => import("./discover/contract.ts"), load: () => import("./discover/action.ts") },
  graph: { contract: () => import("./graph/contract.ts"), load: () => import("./graph/action.ts") },
  plan: { contract: () => import("./plan/contract.ts"), load: () => import("./plan/action.ts") },
  check: { contract: () => import("./check/contract.ts"), load: () => import("./check/action.ts") },
  "validate-release": {
    contract: () => import("./validate-release/contract.ts"),
    load: () => import("./validate-release/action.ts"),
  },
  "release-readiness": {
    contract: () => import("./release-readiness/contract.ts"),
    load: () => import("./release-readiness/action.ts"),
  },
  version: { contract: () => import("./version/contract.ts"), load: () => import("./version/action.ts") },
  changelog: { contract: () => import("./changelog/contract.ts"), load: () => import("./changelog/action.ts") },
  attest: { contract: () => import("./attest/contract.ts"), load: () => import("./attest/action.ts") },
  "prepare-release": {
    contract: () => import("./prepare-release/contract.ts"),
    load: () => import("./prepare-release/action.ts"),
  },
  publish: {
    alias: "topo-publish",
    contract: () => import("./publish/contract.ts"),
    load: () => import("./publish/action.ts"),
  },
  "create-release": {
    contract: () => import("./create-release/contract.ts"),
    load: () => import("./create-release/action.ts"),
  },
  rollback: { contract: () => import("./rollback/contract.ts"), load: () => import("./rollback/action.ts") },
  "protect-main": {
    contract: () => import("./protect-main/contract.ts"),
    load: () => import("./protect-main/action.ts"),
  },
  release: { contract: () => import("./release/contract.ts"), load: () => import("./release/action.ts") },
  index: { contract: () => import("./index/contract.ts"), load: () => import("./index/action.ts") },
  explain: { contract: () => import("./explain/contract.ts"), load: () => import("./explain/action.ts") },
  completion: { contract: () => import("./completion/contract.ts"), load: () => import("./completion/action.ts") },
} as const;

export type ActionName = keyof typeof actions;

/** The action that a command, or a file in `dist/`, is called after. */
export const actionNamed = (name: string): ActionName | undefined =>
  (Object.keys(actions) as ActionName[]).find((known) => {
    const action = actions[known];
    return known === name || ("alias" in action && action.alias === name);
  });
