import type { Contract } from "../contract/contract.ts";
import { contract as attest } from "./attest/contract.ts";
import { contract as changelog } from "./changelog/contract.ts";
import { contract as check } from "./check/contract.ts";
import { contract as completion } from "./completion/contract.ts";
import { contract as createRelease } from "./create-release/contract.ts";
import { contract as discover } from "./discover/contract.ts";
import { contract as explain } from "./explain/contract.ts";
import { contract as graph } from "./graph/contract.ts";
import { contract as index } from "./index/contract.ts";
import type { ActionName } from "./index.ts";
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

/** Every contract in the order of the help, for what needs all of them: the help, the configuration, the pages. A run loads its own alone. */
export const contracts = {
  init,
  discover,
  graph,
  plan,
  check,
  "validate-release": validateRelease,
  "release-readiness": releaseReadiness,
  version,
  changelog,
  attest,
  "prepare-release": prepareRelease,
  publish,
  "create-release": createRelease,
  rollback,
  "protect-main": protectMain,
  release,
  index,
  explain,
  completion,
} as const satisfies Readonly<Record<ActionName, Contract>>;
