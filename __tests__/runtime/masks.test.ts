import { expect, test } from "@jest/globals";
import { Secret } from "../../src/domain/credential/secret.ts";
import { createMasks } from "../../src/runtime/masks.ts";

test("what is added is hidden everywhere from then on, and a runner is told once", () => {
  const told: string[] = [];
  const masks = createMasks((secret) => told.push(secret.reveal()));
  expect(masks.hide("http://127.0.0.1/abc/abc")).toBe("http://127.0.0.1/abc/abc");
  masks.add(new Secret("abc"));
  expect(masks.hide("http://127.0.0.1/abc/abc")).toBe("http://127.0.0.1/***/***");
  expect(told).toEqual(["abc"]);
});

test("what a command itself prints is told to the runner alone", () => {
  const told: string[] = [];
  const masks = createMasks((secret) => told.push(secret.reveal()));
  masks.announce(new Secret("abc"));
  expect([masks.hide("abc"), told]).toEqual(["abc", ["abc"]]);
});

test.each([
  ["https://index.example/simple/?token=abc123&format=json", "https://index.example/simple/?token=***&format=json"],
  [
    "for url (https://s3.example/a.whl?X-Amz-Signature=0f&X-Amz-Expires=60)",
    "for url (https://s3.example/a.whl?X-Amz-Signature=***&X-Amz-Expires=60)",
  ],
  ['{"url":"https://index.example/?api_key=a-b\\"', '{"url":"https://index.example/?api_key=***\\"'],
  ["https://pypi.org/manage/project/a/settings/publishing/?provider=github&owner=acme", undefined],
  [" [![cover](https://cover.example/a/badge.svg?token=AB12)](https://cover.example/a)", undefined],
  [" ![cover](https://cover.example/a/badge.svg?branch=main&token=AB12)", undefined],
  ["https://index.example/?file=a.svg&token=abc", "https://index.example/?file=a.svg&token=***"],
  ["https://s3.example/a.svg?X-Amz-Signature=0f", "https://s3.example/a.svg?X-Amz-Signature=***"],
  [
    "https://cover.example/badge.svg https://index.example/simple/?token=abc",
    "https://cover.example/badge.svg https://index.example/simple/?token=***",
  ],
])("what logs in by the query of a URL is hidden, whoever wrote it: %s", (text, shown = text) => {
  expect(createMasks(() => {}).hide(text)).toBe(shown);
});
