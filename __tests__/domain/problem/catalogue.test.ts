import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, test } from "@jest/globals";
import { exampleOf } from "../../../scripts/pages/examples.ts";
import { catalogue } from "../../../src/domain/problem/catalogue.ts";
import { remedyOf } from "../../../src/domain/problem/finding.ts";
import { root } from "../../child.ts";

const src = join(root, "src");
const sources = new Map(
  readdirSync(src, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(src, path), readFileSync(path, "utf8")]),
);

/** Each kind of finding in the source: the constant it is bound to, its code and its file. */
const kinds = [...sources].flatMap(([file, text]) =>
  [...text.matchAll(/const (\w+) = defineFinding(?:<[\s\S]*?>)?\(\s*\{\s*code: "([^"]+)"/g)].map(([, name, code]) => ({
    name: name!,
    code: code!,
    file,
  })),
);

test("every kind of finding is found in the source", () => {
  const calls = [...sources.values()].flatMap((text) => text.match(/\bdefineFinding[<(]/g) ?? []);
  expect(kinds).toHaveLength(calls.length);
  expect(kinds.length).toBeGreaterThan(100);
});

test("every code in the source is explained, once", () => {
  const written = [...sources.values()].flatMap((text) => text.match(/\bRA-[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+\b/g) ?? []);
  expect([...new Set(written)].filter((code) => !catalogue.has(code))).toEqual([]);
  expect(kinds.map(({ code }) => code).toSorted()).toEqual([...catalogue.keys()].toSorted());
});

test("no remedy says where a key stands but those of the configuration: there may be a release-actions.toml", () => {
  const says = [...sources].filter(([, text]) =>
    /["`'][^\n]*\[tool\.release-actions/.test(text.replaceAll(/\/\*\*[\s\S]*?\*\//g, "")),
  );
  expect(says.map(([file]) => file)).toEqual([join("domain", "problem", "config.ts")]);
});

test("every explained code is used outside its definition", () => {
  const unused = kinds.filter(({ name, file }) => {
    const isUsedIn = ([other, text]: readonly [string, string]) => {
      if (other === join("domain", "problem", "catalogue.ts")) return false;
      const uses = text.match(new RegExp(`\\b${name}\\b(?!["':])`, "g"))?.length ?? 0;
      if (other === file) return uses > 1;
      return uses > 0 && importsFrom(text, file.slice(file.lastIndexOf("/") + 1)).includes(name);
    };
    return ![...sources].some(isUsedIn);
  });
  expect(unused.map(({ code }) => code)).toEqual([]);
});

/** The names that a file imports from another, of which only the last part of the path is looked at. */
const importsFrom = (text: string, basename: string): readonly string[] =>
  [...text.matchAll(/import (?:type )?\{([^}]*)\} from "([^"]+)"/g)]
    .filter(([, , path]) => path!.endsWith(`/${basename}`))
    .flatMap(([, names]) =>
      names!.split(",").map((each) =>
        each
          .trim()
          .replace(/^type /, "")
          .replace(/ as .*/, ""),
      ),
    );

test("every code has a test that names it, or the constant that it is bound to", () => {
  const folder = join(root, "__tests__");
  const tests = (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => path.endsWith(".ts"))
    .map((path) => readFileSync(join(folder, path), "utf8"));
  const written = new Set(tests.flatMap((text) => text.match(/\bRA-[A-Z0-9-]+[A-Z0-9]|\b[a-z][A-Za-z]+\b/g) ?? []));
  expect(kinds.filter(({ code, name }) => !written.has(code) && !written.has(name))).toEqual([]);
});

test("no error that needs a commit or another tag is said to go away by another run", () => {
  const again = [...catalogue.values()].filter(
    (known) =>
      known.severity === "error" &&
      ["commit", "tag"].includes(remedyOf(known)) &&
      /\bagain\b.*\brun\b|\bruns? (?:it |the same )?again/i.test(known.mend),
  );
  expect(again.map(({ code, mend }) => [code, mend])).toEqual([]);
});

test("to run again is left to the last step, unless the hint says nothing else, or its command has none", () => {
  const told = [...catalogue.values()]
    .filter(({ code, severity }) => severity === "error" && !/^RA-(?:INIT|ROLLBACK|WRITE)-/.test(code))
    .map(({ code }) => exampleOf(code))
    .filter(({ hint, says }) => says === undefined && /\brun (?:it |this |the same )?again\b/i.test(hint));
  expect(told.map(({ code }) => code).toSorted()).toEqual(["RA-BUG", "RA-FORGE-UNFINISHED", "RA-TAG-ELSEWHERE"]);
});

test("a credential, an outage and an approval lie outside, a workflow's rights and inputs in how it was called", () => {
  const remedies = (codes: readonly string[]) => new Set(codes.map((code) => remedyOf(catalogue.get(code)!)));
  expect(remedies(["RA-CREDENTIAL-REFUSED", "RA-INDEX-UNREACHABLE", "RA-RUN-INTERRUPTED"])).toEqual(
    new Set(["outside"]),
  );
  // A step that makes room, or another runner, is the workflow's.
  expect(remedies(["RA-DISK-FULL", "RA-COPY-UNREADABLE"])).toEqual(new Set(["call"]));
  expect(remedies(["RA-BUILD-TIMED-OUT", "RA-GATE-TIMED-OUT"])).toEqual(new Set(["call"]));
  expect(
    remedies([
      "RA-CREDENTIAL-NO-IDENTITY",
      "RA-HISTORY-SHALLOW",
      "RA-UV-MISSING",
      "RA-DIST-UNLISTED-FILE",
      "RA-DIST-FILE-MISSING",
    ]),
  ).toEqual(new Set(["call"]));
  expect(remedies(["RA-BUILD-FAILED", "RA-CONFIG-UNKNOWN-KEY", "RA-UPLOAD-REFUSED"])).toEqual(new Set(["commit"]));
  expect(remedies(["RA-DIST-NOT-READY"])).toEqual(new Set(["rebuild"]));
});

test("a program or a uv that is not there, or not as it has to be, is wrong usage, whichever it is", () => {
  const needed = [
    "PROCESS-NOT-FOUND",
    ..."MISSING UNUSABLE TOO-OLD REQUIRED-VERSION OFFLINE SETTINGS".split(" ").map((each) => `UV-${each}`),
  ];
  expect(new Set(needed.map((code) => catalogue.get(`RA-${code}`)!.mender))).toEqual(new Set(["usage"]));
});

test("every explanation is whole sentences, and every code reads as words", () => {
  for (const { code, meaning, why, mend } of catalogue.values()) {
    expect(code).toMatch(/^RA(?:-[A-Z][A-Z0-9]*)+$/);
    for (const text of [meaning, why, mend])
      expect([code, text]).toEqual([code, expect.stringMatching(/^\S.*(?:[.!?`]|https:\S+)$/s)]);
  }
});
