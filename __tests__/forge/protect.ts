import { action } from "../../src/actions/protect-main/action.ts";
import { contract } from "../../src/actions/protect-main/contract.ts";
import type { ProtectPorts } from "../../src/actions/protect-main/ports.ts";
import { createBranchHistory } from "../../src/adapters/forge/branch-history.ts";
import { createBranchProtection } from "../../src/adapters/forge/branch-protection.ts";
import { createForgeClient } from "../../src/adapters/forge/client.ts";
import { createMergedRequests } from "../../src/adapters/forge/merged-requests.ts";
import { parseInputs } from "../../src/contract/parse.ts";
import { exitStatus } from "../../src/domain/problem/problem.ts";
import { fakeClock } from "../fakes/fake-clock.ts";
import { type GitHubOptions, type StrictServer, startGitHub } from "./github-server.ts";
import type { PushEvent, World } from "./world.ts";

export const token = "ghs_aTokenOfTheTests0123456789";

export interface Running {
  /** A push; without it an audit on a schedule. */
  readonly push?: PushEvent | undefined;
  /** Outside a runner. */
  readonly isTerminal?: boolean;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly isRefProtected?: boolean;
  readonly event?: string;
  readonly payload?: unknown;
}

/** Runs the action against a server, in time that passes by sleeping alone. */
export const protect = async (server: Pick<StrictServer, "apiUrl" | "asked">, world: World, running: Running = {}) => {
  const {
    push,
    isTerminal = false,
    inputs = {},
    isRefProtected,
    event = push === undefined ? "schedule" : "push",
  } = running;
  const clock = fakeClock(world.now + 5_000);
  const { signal } = new AbortController();
  const ports: ProtectPorts = {
    openForge: (repository, secret) => {
      const client = createForgeClient({
        apiUrl: server.apiUrl,
        token: secret,
        clock,
        userAgent: "release-actions/test",
        signal,
      });
      return {
        kind: client.kind,
        history: createBranchHistory(client, repository, clock),
        requests: createMergedRequests(client, repository),
        protection: createBranchProtection(client, repository),
      };
    },
    clock,
    signal,
    facts: { event: isTerminal ? undefined : event, payload: async () => running.payload ?? push, isRefProtected },
  };
  const parsed = parseInputs(contract.inputs, {
    surfaces: ["input", "flag"],
    given: (name) => (name === "repository" ? (inputs.repository ?? "org/project") : inputs[name]),
    environment: (name) => (name === "GITHUB_TOKEN" ? token : undefined),
    config: {},
  });
  if ("bad" in parsed) throw new Error(JSON.stringify(parsed.bad));
  const result = await action.run(parsed.inputs, { load: async () => ports });
  return {
    ...result,
    verdict: result.outputs!.verdict,
    updates: JSON.parse(result.outputs!.updates!) as readonly Update[],
    codes: result.findings.map(({ code }) => code),
    status: exitStatus(result.findings),
    slept: clock.slept,
    requests: server.asked.length,
  };
};

export interface Update {
  readonly before: string;
  readonly after: string;
  readonly at: string | null;
  readonly pusher: { readonly id: number; readonly login: string } | null;
  readonly verdict: string;
  readonly how: string | null;
  readonly why: string | null;
  readonly pull_requests: readonly number[];
  readonly commits: readonly { readonly sha: string; readonly subject: string }[];
  readonly removed: readonly { readonly sha: string }[] | null;
}

/** The same against GitHub as described; a request or an answer that is not so fails the test. */
export const protectOnGitHub = async (
  world: World,
  { server: options, ...running }: Running & { server?: GitHubOptions } = {},
) => {
  await using server = await startGitHub(world, options);
  const ended = await protect(server, world, running);
  if (server.violations.length > 0) throw new Error(server.violations.join("\n"));
  return { ...ended, asked: server.asked, authorizations: server.authorizations };
};
