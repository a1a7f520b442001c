import { expect, test } from "@jest/globals";
import { readIdentity } from "../../../src/domain/credential/identity.ts";

const token = (claims: Readonly<Record<string, string>>) =>
  `header.${Buffer.from(JSON.stringify({ sub: "repo:org/shop", ...claims })).toString("base64url")}.signature`;

test.each<[string | undefined, boolean]>([
  ["https://token.actions.githubusercontent.com", false],
  ["https://token.actions.githubusercontent.com/enterprise", false],
  ["https://github.example.org/_services/token", true],
  [undefined, false],
])("an identity of %s is of another server than github.com: %s", (iss, isElsewhere) => {
  expect(readIdentity(token(iss === undefined ? {} : { iss }))).toMatchObject({ isElsewhere });
});
