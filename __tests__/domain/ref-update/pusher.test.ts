import { expect, test } from "@jest/globals";
import { isListed } from "../../../src/domain/ref-update/pusher.ts";

test("a number is an account's id, and nobody's name", () => {
  const allowance = { actors: ["101"], patterns: [] };
  expect(isListed({ id: 101, login: "grace" }, allowance)).toBe(true);
  expect(isListed({ id: 7, login: "101" }, allowance)).toBe(false);
});
