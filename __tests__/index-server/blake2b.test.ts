import { execFileSync } from "node:child_process";
import { expect, test } from "@jest/globals";
import { createBlake2b } from "../../src/index-server/blake2b.ts";
import { pythonWithPackaging } from "../python-tools.ts";

const digest = (...chunks: readonly Uint8Array[]) => {
  const hasher = createBlake2b();
  for (const chunk of chunks) hasher.update(chunk);
  return hasher.digest();
};

test("digests equal those of Python's hashlib around every block border", () => {
  const lengths = [0, 1, 3, 127, 128, 129, 255, 256, 257, 1000, 65_536, 100_003];
  const bytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7 + length) % 251);
  const program = `import hashlib
for n in [${lengths}]:
    print(hashlib.blake2b(bytes((i * 7 + n) % 251 for i in range(n)), digest_size=32).hexdigest())`;
  const expected = execFileSync(pythonWithPackaging(), ["-c", program], { encoding: "utf8", env: {} });
  expect(lengths.map((length) => digest(bytes(length)))).toEqual(expected.trim().split("\n"));
});

test("how the bytes come in does not matter", () => {
  const bytes = Uint8Array.from({ length: 1000 }, (_, at) => at % 256);
  const whole = digest(bytes);
  for (const size of [1, 7, 64, 128, 129, 999]) {
    const chunks = Array.from({ length: Math.ceil(1000 / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
    expect(digest(...chunks)).toBe(whole);
  }
});
