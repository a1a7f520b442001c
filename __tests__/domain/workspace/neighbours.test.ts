import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../../src/adapters/node-files.ts";
import { readNamesBeside } from "../../../src/domain/workspace/neighbours.ts";
import { readWorkspace } from "../../../src/domain/workspace/read.ts";
import { project, tempFolder, workspaceTable } from "../../temp-folder.ts";

test("what lies beside a workspace has names in any language, and a folder around it is nobody else's", () => {
  using folder = tempFolder({
    ".git/HEAD": "ref: refs/heads/main\n",
    "package.json": '{ "name": "@org/whole", "private": true }',
    "sdk/package.json": '{\n  "name": "@org/all-sdks"\n}',
    "sdk/python/pyproject.toml": workspaceTable(["core"]),
    "sdk/python/core/pyproject.toml": project("core"),
    "sdk/python/core/package.json": '{ "name": "@org/core" }',
    "sdk/js/package.json": '{ "version": "1.0.0", "name": "@org/client" }',
    "engine/Cargo.toml": '[package]\nname = "fast-engine"\n',
    "cli/go.mod": "module example.org/shop/cli\n",
    "docs/pyproject.toml": project("shop-docs"),
    "node_modules/left/package.json": '{ "name": "left" }',
  });
  const workspace = readWorkspace(nodeFiles, `${folder.path}/sdk/python`);
  expect(readNamesBeside(nodeFiles, workspace).toSorted()).toEqual(
    ["all-sdks", "client", "cli", "engine", "fast-engine", "js", "shop-docs", "whole"].toSorted(),
  );
});
