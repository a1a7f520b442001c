import { chmodSync, lstatSync, readdirSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { sourceEdits } from "../../src/adapters/source-edits.ts";
import { tempFolder } from "../temp-folder.ts";

test("a file is replaced with its mode, through a link too, and no draft is left", async () => {
  using folder = tempFolder({ "a.toml": "old", "link.toml": { link: "a.toml" } });
  const at = (name: string) => `${folder.path}/${name}`;
  chmodSync(at("a.toml"), 0o640);
  await sourceEdits.write(at("link.toml"), "new\r\n");
  await sourceEdits.write(at("py.typed"), "");
  expect(readFileSync(at("a.toml"), "utf8")).toBe("new\r\n");
  expect(statSync(at("a.toml")).mode & 0o777).toBe(0o640);
  expect(lstatSync(at("link.toml")).isSymbolicLink()).toBe(true);
  expect(readdirSync(folder.path).sort()).toEqual(["a.toml", "link.toml", "py.typed"]);
});
