import { expect, test } from "@jest/globals";
import { repositoryOwner } from "../../../src/domain/target/repository-owner.ts";

test.each([
  ["https://github.com/Orchard/apples", "github.com/orchard"],
  ["https://www.github.com/orchard/apples/issues?x#y", "github.com/orchard"],
  ["https://gitlab.com/group/sub/project", "gitlab.com/group"],
  ["https://github.com/", undefined],
  ["https://github.com/sponsors/orchard", undefined],
  ["https://orchard.example/github.com/x", undefined],
  ["UNKNOWN", undefined],
  ["", undefined],
])("%j is of %j", (url, owner) => {
  expect(repositoryOwner(url)).toBe(owner);
});
