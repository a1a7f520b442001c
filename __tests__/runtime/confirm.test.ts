import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, test } from "@jest/globals";
import { Problem } from "../../src/domain/problem/problem.ts";
import { alwaysConfirmed, confirmOn, neverConfirmed } from "../../src/runtime/confirm.ts";

const question = "Publish 12 packages to PyPI?";

const ask = async (answer: string, signal = new AbortController().signal) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const confirm = confirmOn({ input, output, signal, alone: (work) => work() });
  confirm.ready();
  input.end(answer);
  const ending = await confirm.ask(question).then(
    () => "yes",
    (error: unknown) => (error instanceof Problem ? error.findings[0]?.code : String(error)),
  );
  output.end();
  return { ending, shown: await text(output) };
};

test.each([
  ["y\n", "yes"],
  ["Yes\n", "yes"],
  [" y \n", "yes"],
  ["\n", "RA-RUN-DECLINED"],
  ["n\n", "RA-RUN-DECLINED"],
  ["yep\n", "RA-RUN-DECLINED"],
  ["", "RA-RUN-DECLINED"],
])("the answer %j means %s", async (answer, ending) => {
  expect(await ask(answer)).toEqual({ ending, shown: `${question} [y/N] ` });
});

test("an interrupt while the question stands ends it with its own reason", async () => {
  const controller = new AbortController();
  const [input, output] = [new PassThrough(), new PassThrough()];
  const confirm = confirmOn({ input, output, signal: controller.signal, alone: (work) => work() });
  const asked = confirm.ask(question);
  setImmediate(() => controller.abort(new Error("Ctrl-C")));
  await expect(asked).rejects.toThrow("Ctrl-C");
});

test("without a terminal it is known at once that nobody can answer", async () => {
  expect(() => neverConfirmed.ready()).toThrow("There is no terminal to ask on before the upload");
  await expect(neverConfirmed.ask(question)).rejects.toThrow("There is no terminal");
});

test("a runner has decided already", async () => {
  alwaysConfirmed.ready();
  await expect(alwaysConfirmed.ask(question)).resolves.toBeUndefined();
});
