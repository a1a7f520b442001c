import { expect, test } from "@jest/globals";
import { takeBuiltins } from "../../scripts/build/builtins.ts";

const take = (name: string) => `globalThis.process.getBuiltinModule("node:${name}");`;

test("Node's own modules are taken without an import, whatever is taken of them", () => {
  expect(takeBuiltins('import { join, sep as slash } from "node:path";\nrun();')).toBe(
    `const { join, sep: slash } = ${take("path")}\nrun();`,
  );
  expect(takeBuiltins('import fs, { constants } from "fs";\nrun();')).toBe(
    `const fs = ${take("fs")}\nconst { constants } = ${take("fs")}\nrun();`,
  );
  expect(takeBuiltins('import * as os from "os";\nimport "node:net";\nrun();')).toBe(
    `const os = ${take("os")}\n\nrun();`,
  );
});

test("other imports stay, and so does what only looks like one further down", () => {
  const code = 'import { a } from "./parts/a.js";\nrun(`\nimport fs from "fs";\n`);';
  expect(takeBuiltins(code)).toBe(code);
});
