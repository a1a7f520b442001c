import { expect, test } from "@jest/globals";
import { takeBuiltins } from "../../scripts/build/builtins.ts";

const taken = (name: string) => `globalThis.process.getBuiltinModule("node:${name}")`;

test("Node's own modules are taken without an import, whatever is taken of them", () => {
  expect(takeBuiltins('import { join, sep as slash } from "node:path";\nrun();')).toBe(
    `const join = ${taken("path")}.join;\nconst slash = ${taken("path")}.sep;\nrun();`,
  );
  expect(takeBuiltins('import fs, { constants } from "fs";\nrun();')).toBe(
    `const fs = ${taken("fs")};\nconst constants = ${taken("fs")}.constants;\nrun();`,
  );
  expect(takeBuiltins('import * as os from "os";\nimport "node:net";\nrun();')).toBe(
    `const os = ${taken("os")};\n\nrun();`,
  );
});

test("a slow one is loaded by the first call, but where a class is taken of it", () => {
  const { run } = new Function(
    `${takeBuiltins('import { createHash as hash, Hash } from "node:crypto";\nimport programs from "child_process";\n')}
    return { run: () => [hash("md5") instanceof Hash, typeof programs.spawn] };`,
  )() as { run: () => unknown };
  expect(run()).toEqual([true, "function"]);
  expect(takeBuiltins('import { createHash, Hash } from "crypto";\n')).toBe(
    `const createHash = (...given) => ${taken("crypto")}.createHash(...given);\nconst Hash = ${taken("crypto")}.Hash;\n`,
  );
});

test("other imports stay, and so does what only looks like one further down", () => {
  const code = 'import { a } from "./parts/a.js";\nrun(`\nimport fs from "fs";\n`);';
  expect(takeBuiltins(code)).toBe(code);
});
