import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import { parseNetrc } from "../../../src/domain/indexes/netrc.ts";
import { pythonWithPackaging } from "../../python-tools.ts";
import { tempFolder } from "../../temp-folder.ts";

const readByPython = `
import json, netrc, sys
hosts = netrc.netrc(sys.argv[1]).hosts
print(json.dumps({host: [login, password] for host, (login, _, password) in hosts.items()}))
`;

const byPython = (text: string): Record<string, [string, string]> => {
  using folder = tempFolder();
  const file = join(folder.path, "netrc");
  writeFileSync(file, text, { mode: 0o600 });
  return JSON.parse(execFileSync(pythonWithPackaging(), ["-c", readByPython, file], { encoding: "utf8" }));
};

const byUs = (text: string) => {
  const { machines, fallback } = parseNetrc(text);
  const pair = ({ username, password }: NonNullable<typeof fallback>) => [username, password.reveal()];
  return Object.fromEntries([
    ...[...machines].map(([host, login]) => [host, pair(login)]),
    ...(fallback === undefined ? [] : [["default", pair(fallback)]]),
  ]);
};

test.each([
  ["one line", "machine corp.example login ada password s3cret\n"],
  ["many lines", "machine corp.example\n  login ada\n  password s3cret\n\nmachine b.example login bob password x\n"],
  ["an account", "machine corp.example login ada account staff password s3cret"],
  ["user for login", "machine corp.example user ada password s3cret"],
  ["a default", "machine corp.example login ada password s3cret\ndefault login any password thing\n"],
  ["comments", "# machine no.example login a password b\nmachine corp.example login ada password s3cret # mine\n"],
  ["a password with a hash", "machine corp.example login ada password #3cret\n"],
  ["quotes", 'machine corp.example login ada password "two words \\" more"\n'],
  ["a macro", "macdef init\nmachine no.example login a password b\n\nmachine corp.example login ada password s3cret\n"],
  ["nothing", ""],
])("reads netrc as Python does: %s", (_, text) => {
  expect(byUs(text)).toEqual(byPython(text));
});

test("the first of two entries for a host counts, and one without a password none", () => {
  const text = "machine a login x\nmachine b login one password 1\nmachine B login two password 2\nlogin\n";
  expect(byUs(text)).toEqual({ b: ["one", "1"] });
});
