import { expect, test } from "@jest/globals";
import { Problem } from "../../src/domain/problem/problem.ts";
import { interrupted } from "../../src/domain/problem/run.ts";
import { silentCommandLog } from "../../src/runtime/command-log.ts";
import { neverConfirmed } from "../../src/runtime/confirm.ts";
import { execute } from "../../src/runtime/execute.ts";
import type { Interruption } from "../../src/runtime/interruption.ts";
import { createMasks } from "../../src/runtime/masks.ts";
import { recorder } from "../fakes/recorder.ts";

/** Explains a code, while these interruptions come. */
const explain = (code: string, interruption: Partial<Interruption> = {}) =>
  execute({
    name: "explain",
    given: { surfaces: ["flag", "argument"], value: (name) => (name === "code" ? code : undefined) },
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
