import { expect, test } from "@jest/globals";
import type { ActionName } from "../../src/actions/index.ts";
import { remedyOf } from "../../src/domain/problem/finding.ts";
import { Problem } from "../../src/domain/problem/problem.ts";
import { interrupted } from "../../src/domain/problem/run.ts";
import { silentCommandLog } from "../../src/runtime/command-log.ts";
import { neverConfirmed } from "../../src/runtime/confirm.ts";
import { execute } from "../../src/runtime/execute.ts";
import type { Interruption } from "../../src/runtime/interruption.ts";
import { createMasks } from "../../src/runtime/masks.ts";
import { recorder } from "../fakes/recorder.ts";
import { tempFolder } from "../temp-folder.ts";

/** Explains a code, while these interruptions come. */
const explain = (code: string, interruption: Partial<Interruption> = {}) => run("explain", { code }, interruption);

const run = (
  name: ActionName,
  values: Readonly<Record<string, string>>,
  interruption: Partial<Interruption> = {},
): ReturnType<typeof execute> =>
  execute({
    name,
    given: { surfaces: ["flag", "argument"], value: (input) => values[input] },
    environment: { variables: {}, isRunner: false, isDebug: false, isCi: false },
    interruption: {
      signal: new AbortController().signal,
      status: () => undefined,
      overdue: new Promise(() => {}),
      [Symbol.dispose]: () => {},
      ...interruption,
    },
    progress: recorder(),
    commandLog: silentCommandLog,
    confirm: neverConfirmed,
    debug: () => {},
    masks: createMasks(() => {}),
  });

const known = "RA-RUN-INTERRUPTED";
const signal = AbortSignal.abort(new Problem(interrupted({ signal: "SIGINT" })));

test("what an action finds decides how it ends", async () => {
  expect(await explain(known)).toMatchObject({ status: 0, findings: [] });
  expect(await explain("RA-NO-SUCH")).toMatchObject({ status: 2, findings: [{ code: "RA-USAGE-UNKNOWN-CODE" }] });
  expect(await explain("")).toMatchObject({ status: 2, findings: [{ code: "RA-USAGE-MISSING-VALUE" }] });
});

test("an interrupt is told also where the action had ended well meanwhile", async () => {
  expect(await explain(known, { signal, status: () => 130 })).toMatchObject({
    status: 130,
    findings: [{ code: known }],
    result: expect.anything(),
  });
});

test("an action that does not stop is left when the time for a report is over", async () => {
  const overdue = Promise.resolve();
  expect(await explain(known, { signal, status: () => 143, overdue })).toMatchObject({
    status: 143,
    findings: [{ code: known }],
    result: undefined,
  });
});

test("what is wrong in a value is fixed where the value stands: in the configuration by a commit", async () => {
  const project = '[project]\nname = "a"\nversion = "1.0"\n';
  using folder = tempFolder({
    "given/pyproject.toml": project,
    "set/pyproject.toml": `${project}[tool.release-actions]\nexclude = ["b"]\n`,
  });
  const planned = async (place: string, more: Readonly<Record<string, string>> = {}) => {
    const { status, findings } = await run("plan", { "working-directory": `${folder.path}/${place}`, ...more });
    return [status, ...findings.flatMap((finding) => [finding.code, remedyOf(finding)])];
  };
  const code = "RA-PLAN-PATTERN-MATCHES-NOTHING";
  expect(await planned("set")).toEqual([2, code, "commit"]);
  // What is given wins over what is set.
  expect(await planned("set", { exclude: "c" })).toEqual([2, code, "call"]);
  expect(await planned("given", { exclude: "c" })).toEqual([2, code, "call"]);
  expect(await planned("set", { packages: "c", exclude: "a" })).toEqual([2, code, "call"]);
});
