import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { contracts } from "../../src/actions/contracts.ts";
import type { ActionName } from "../../src/actions/index.ts";
import { commandLine, terminalOptions } from "../../src/contract/command.ts";
import type { Asked } from "../../src/runtime/asked.ts";
import { readCommandLine } from "../../src/runtime/command-line.ts";
import { readPlainLine } from "../../src/runtime/plain-line.ts";

const names = Object.keys(contracts) as ActionName[];

/** All that a command line asks for, as data. */
const whole = (asked: Asked) =>
  asked.kind === "run"
    ? {
        name: asked.name,
        showing: asked.showing,
        values: names
          .flatMap((name) => Object.keys(contracts[name].inputs))
          .map((input) => [input, asked.value(input)]),
      }
    : asked;

const value = fc.constantFrom("x", "a,b", "true", "false", "never", "", " ", "a=b", "-", "-x", "-q", "--", "--format");

/** A command and what may be typed behind it: mostly its options, with a value or without. */
const line = fc
  .record({
    name: fc.constantFrom(...names),
    isAlias: fc.boolean(),
  })
  .chain(({ name, isAlias }) => {
    const contract = contracts[name];
    const { alias, options, arguments: words } = { ...commandLine(contract) };
    const flags = [...options, ...terminalOptions].flatMap((option) => [
      `--${option.name}`,
      ...(option.short === undefined ? [] : [`-${option.short}`]),
    ]);
    const typed = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...flags).map((flag) => [flag]) },
      { weight: 6, arbitrary: fc.tuple(fc.constantFrom(...flags), value) },
      { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...flags), value).map(([flag, text]) => [`${flag}=${text}`]) },
      {
        weight: 1,
        arbitrary: fc.constantFrom("-h", "--help", "help", "--version", "-qv", "-Cx", "--none").map((each) => [each]),
      },
      { weight: 1, arbitrary: value.map((each) => [each]) },
    );
    const positions = words.map(() => "word");
    return fc
      .array(typed, { maxLength: 5 })
      .map((all) => [isAlias ? (alias ?? name) : name, ...positions, ...all.flat()]);
  });

test("what is read without the library is read as the library would", async () => {
  let plain = 0;
  await fc.assert(
    fc.asyncProperty(line, async (args) => {
      const asked = await readPlainLine(args);
      if (asked === undefined) return;
      plain++;
      expect(whole(asked)).toEqual(whole(readCommandLine(args, 80)));
    }),
    { numRuns: 500 },
  );
  expect(plain).toBeGreaterThan(75);
});

test.each([
  "--version",
  "graph",
  "graph -C sub --format=dot --deps core",
  "explain RA-X --format json",
  "topo-publish --dry-run --packages a --packages b,c --no-rehearse",
  "publish --rehearse false -q --color never --no-progress",
])("%s needs no library", async (text) => {
  const args = text.split(" ");
  expect(whole((await readPlainLine(args))!)).toEqual(whole(readCommandLine(args, 80)));
});

test.each([
  "",
  "--help",
  "help graph",
  "graph --help",
  "graph --dep core",
  "graph core",
  "explain",
  "-q graph",
  "graph --deps -x",
])("%j is left to the library", async (text) => {
  expect(await readPlainLine(text.split(" "))).toBeUndefined();
});
