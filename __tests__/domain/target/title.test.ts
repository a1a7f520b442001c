import { expect, test } from "@jest/globals";
import { indexTitle } from "../../../src/domain/target/title.ts";

test("what release-actions serves is the embedded index, and every other address stays one", () => {
  const titled = (url: string) => indexTitle({ name: url, upload_url: url });
  expect(titled(`http://127.0.0.1:41234/${"0a".repeat(16)}/legacy/`)).toBe("the embedded index");
  expect(titled("http://127.0.0.1:8080/legacy/")).toBe("127.0.0.1:8080/legacy");
  expect(titled(`https://packages.example/${"0a".repeat(16)}/legacy/`)).toMatch(/^packages\.example\//);
});
