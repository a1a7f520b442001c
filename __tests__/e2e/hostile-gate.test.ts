import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { eventually, isAlive } from "../waiting.ts";
import { codesOf, type FeatureBranch, featureBranch, gatesOf, quiet, readiness } from "./feature-branch.ts";
import { githubToken, type Job, type Step, startJob } from "./job.ts";
import { targetIn, wicked } from "./wicked/script.ts";

let branch: FeatureBranch;
beforeAll(() => {
  branch = featureBranch();
});
afterAll(() => branch[Symbol.dispose]());

describe("a gate that tries everything", () => {
  const secrets = {
    PYPI_API_TOKEN: "pypi-ofTheEnvironment0123456789",
    GH_TOKEN: "ghp_0123456789abcdef",
    ACTIONS_RUNTIME_TOKEN: "runtime-0123456789",
    INNOCENT: "x pypi-ofTheEnvironment0123456789",
  };

  interface Attack {
    readonly step: Step;
    readonly loot: { readonly env: Readonly<Record<string, string>>; readonly paths: readonly string[] };
    readonly isRewritten: boolean;
    readonly isExecuted: boolean;
    readonly daemon: number;
  }

  /** Runs it with actions that may be rewritten; `act` is told the step's process id. */
  const attack = async (
    word: string,
    act: (pid: number, drop: string) => Promise<void> = async () => {},
  ): Promise<Attack> => {
    using own: Job = startJob();
    const { checkout, drop, rewritten } = targetIn(own.folder, [readiness]);
    writeFileSync(join(own.folder, "gate.py"), wicked("gate", drop));
    using job = startJob(checkout);
    let acted: Promise<void> | undefined;
    const step = await job.step(readiness, {
      cwd: branch.folder,
      env: secrets,
      inputs: { ...quiet, checks: "false", comment: "true", gates: `evil: python3 ${own.folder}/gate.py ${word}` },
      started: (pid) => {
        acted = act(pid, drop);
      },
    });
    await acted;
    return {
      step,
      loot: JSON.parse(readFileSync(join(drop, "loot.json"), "utf8")) as Attack["loot"],
      ...rewritten(),
      daemon: Number(readFileSync(join(drop, "daemon"), "utf8")),
    };
  };

  /** What the runner would obey of a log, as .NET reads its lines. */
  const obeyed = ({ stdout }: Step): readonly string[] => {
    let word: string | undefined;
    return stdout.split(/\r\n|\r|\n/).filter((line) => {
      if (word !== undefined) {
        if (line.trim() === `::${word}::`) word = undefined;
        return false;
      }
      word = /^::stop-commands::(.+)$/.exec(line)?.[1];
      return word === undefined && (/^\s*::.*::/.test(line) || line.includes("##["));
    });
  };

  test("finds nothing, changes nothing, and does not outlive its time", async () => {
    const { step, loot, isRewritten, isExecuted, daemon } = await attack("once");
    expect({ status: step.status, stderr: step.stderr }).toEqual({ status: 1, stderr: "" });
    expect(gatesOf(step)).toEqual([["evil", "passed"]]);
    expect(step.outputs.ready).toBe("false");
    expect(codesOf(step)).toEqual(["RA-GATE-WROTE-COMMANDS"]);
    expect(Object.keys(step.outputs).toSorted()).toEqual(["findings", "gates", "ready"]);
    expect(step.leftover).toBe("");
    expect(step.summary).not.toContain("pwned");
    expect(step.summary).toMatch(/^## Not ready: /);

    expect(loot.paths.length).toBeGreaterThanOrEqual(5);
    const values = Object.values(loot.env).join("\n");
    for (const secret of [...Object.values(secrets), githubToken]) expect(values).not.toContain(secret);
    expect(
      Object.keys(loot.env).filter((name) => /^(?:INPUT_|STATE_|ACTIONS_|GITHUB_(?:OUTPUT|ENV|TOKEN))/.test(name)),
    ).toEqual([]);
    expect(loot.env.GITHUB_REPOSITORY).toBe("org/project");

    const own = [githubToken, secrets.PYPI_API_TOKEN].map((value) => `::add-mask::${value}`);
    const foreign = obeyed(step).filter(
      (line) =>
        !own.includes(line) &&
        !/^::(?:group::RG-1 evil|endgroup::$|(?:error|warning|notice)(?: [^:]*)?::RA-[A-Z-]+: )/.test(line),
    );
    expect(foreign).toEqual([]);
    expect({ isRewritten, isExecuted, isAlive: isAlive(daemon) }).toEqual({
      isRewritten: true,
      isExecuted: false,
      isAlive: false,
    });
  });

  test("is ended within five seconds of an interrupt, with its daemon, and the report is written", async () => {
    let began = 0;
    const { step, daemon } = await attack("hang", async (pid, drop) => {
      await eventually(() => existsSync(join(drop, "daemon")));
      began = performance.now();
      process.kill(pid, "SIGINT");
    });
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(step.status).toBe(130);
    expect(gatesOf(step)).toEqual([["evil", "skipped"]]);
    expect(step.outputs.ready).toBe("false");
    expect(step.leftover).toBe("");
    expect(step.summary).not.toContain("pwned");
    expect(isAlive(daemon)).toBe(false);
  });
});
