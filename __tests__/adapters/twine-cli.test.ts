import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, jest, test } from "@jest/globals";
import { processOwner } from "../../src/adapters/process-owner.ts";
import { createProcesses } from "../../src/adapters/processes.ts";
import { createTwine } from "../../src/adapters/twine-cli.ts";
import { twinePins } from "../../src/adapters/twine-pins.ts";
import { eventually } from "../waiting.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "twine-cli-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A `uv` that says what it was given. */
const seenByUv = async (env: Readonly<Record<string, string>>): Promise<string> => {
  const uv = join(folder, "uv");
  writeFileSync(
    uv,
    '#!/bin/sh\necho "Checking $*"\npwd\nenv\ncat "$UV_CONFIG_FILE" "$UV_OVERRIDE" "$UV_CONSTRAINT"\ncat | tr "\\0" " "\n',
  );
  chmodSync(uv, 0o755);
  const path = { PATH: `${folder}:${process.env.PATH}` };
  const twine = createTwine({ processes: createProcesses(), env: { ...path, ...env }, secrets: [] });
  const answer = await (await twine.start(new AbortController().signal)).check(["/dist/a.whl", "/dist/b.whl"]);
  return "stdout" in answer ? answer.stdout : "";
};

test("twine comes from the user's indexes with their logins, whatever else is set for the user's own packages", async () => {
  mkdirSync(join(folder, "home/uv"), { recursive: true });
  const lines = [
    'exclude-newer = "2020-01-01"',
    'resolution = "lowest"',
    '[[index]]\nname = "own"\nurl = "https://example.org/own"',
  ];
  writeFileSync(join(folder, "home/uv/uv.toml"), `${lines.join("\n")}\n`);
  const seen = await seenByUv({
    XDG_CONFIG_HOME: join(folder, "home"),
    UV_INDEX: "corp=https://example.org/simple",
    UV_INDEX_CORP_PASSWORD: "of-corp",
    UV_INDEX_OWN_PASSWORD: "of-own",
    UV_INDEX_OTHER_PASSWORD: "of-other",
    UV_EXCLUDE_NEWER: "2020-01-01",
    UV_NO_BINARY: "1",
    UV_BUILD_CONSTRAINT: "/b.txt",
    UV_CONSTRAINT: "/c.txt",
    UV_PUBLISH_TOKEN: "pypi-secret",
  });
  expect(seen).toContain("Checking tool run --offline --no-build --from twine ");
  for (const each of [
    "UV_INDEX=corp=https://example.org/simple",
    "of-corp",
    "of-own",
    'keyring ; sys_platform == "never"',
    ...twinePins,
    'url = "https://example.org/own"',
  ]) {
    expect(seen).toContain(each);
  }
  expect(seen).not.toMatch(
    /of-other|EXCLUDE_NEWER|exclude-newer|resolution|NO_BINARY|BUILD_CONSTRAINT|c\.txt|pypi-secret/,
  );
});

test("what the tool left behind of its settings is gone", async () => {
  const seen = await seenByUv({});
  const [, file = ""] = /UV_CONFIG_FILE=(.*)/.exec(seen) ?? [];
  expect(file).toContain("release-actions-uv-");
  expect(() => rmSync(file)).toThrow(/ENOENT/);
});

test("what a process that was killed left of its settings is removed by the next, and no other's", async () => {
  const place = processOwner.split(".").slice(2).join(".");
  const left = (pid: number): string => {
    const path = join(tmpdir(), `release-actions-uv-${pid}.1.${place}~abc`);
    mkdirSync(path, { recursive: true });
    writeFileSync(join(path, "settings.toml"), "");
    return path;
  };
  const { pid: gone } = spawnSync(process.execPath, ["--version"]);
  const [dead, living] = [left(gone), left(process.ppid)];
  try {
    await seenByUv({});
    expect([dead, living].map((path) => existsSync(path))).toEqual([false, true]);
    // A link of such a name, which anybody may have made, leads to nothing that is removed or changed.
    const target = join(folder, "target");
    mkdirSync(join(target, "inside"), { recursive: true });
    chmodSync(target, 0o755);
    symlinkSync(target, dead);
    await seenByUv({});
    expect([existsSync(dead), existsSync(join(target, "inside"))]).toEqual([false, true]);
    expect(statSync(target).mode & 0o777).toBe(0o755);
  } finally {
    rmSync(living, { recursive: true });
  }
});

test("it is started at once, and told its files when they are there", async () => {
  const uv = join(folder, "uv");
  const mark = join(folder, "started");
  writeFileSync(uv, `#!/bin/sh\ntouch ${mark}\nprintf 'Checking '\ncat | tr "\\0" " "\n`);
  chmodSync(uv, 0o755);
  const env = { PATH: `${folder}:${process.env.PATH}` };
  const twine = createTwine({ processes: createProcesses(), env, secrets: [] });
  const started = await twine.start(new AbortController().signal);
  await eventually(() => existsSync(mark));
  expect(await started.check(["/dist/a.whl", "/dist/b b.whl"])).toEqual({
    stdout: "Checking /dist/a.whl /dist/b b.whl",
  });
});

test("an index is asked for it only where uv's cache lacks it", async () => {
  const uv = join(folder, "uv");
  writeFileSync(uv, `#!/bin/sh\n[ "$3" = --offline ] && exit 1\necho "Checking $3"\ncat | tr "\\0" " "\n`);
  chmodSync(uv, 0o755);
  const env = { PATH: `${folder}:${process.env.PATH}` };
  const twine = await createTwine({ processes: createProcesses(), env, secrets: [] }).start(
    new AbortController().signal,
  );
  expect(await twine.check(["/dist/a.whl"])).toEqual({ stdout: "Checking --no-build\n/dist/a.whl" });
});

test("its download lets what others wait for go first, however that ends", async () => {
  const uv = join(folder, "uv");
  const mark = join(folder, "downloading");
  writeFileSync(uv, `#!/bin/sh\n[ "$3" = --offline ] && exit 1\ntouch ${mark}\necho "Checking it"\n`);
  chmodSync(uv, 0o755);
  const env = { PATH: `${folder}:${process.env.PATH}` };
  const twine = createTwine({ processes: createProcesses(), env, secrets: [] });
  const first = Promise.withResolvers<void>();
  const waiting = await twine.start(new AbortController().signal, first.promise);
  const checked = waiting.check([]);
  // The one that waits for nobody has had its time.
  const hurried = await twine.start(new AbortController().signal, Promise.resolve());
  await hurried.check([]);
  rmSync(mark);
  first.resolve();
  expect(await checked).toEqual({ stdout: "Checking it\n" });
  expect(existsSync(mark)).toBe(true);
  const stop = new AbortController();
  const { ended } = await twine.start(stop.signal, new Promise(() => {}));
  setTimeout(() => stop.abort(new Error("over")), 50);
  await expect(ended).rejects.toThrow("over");
});

test("however long that takes, there is time for the download", async () => {
  const uv = join(folder, "uv");
  writeFileSync(uv, '#!/bin/sh\n[ "$3" = --offline ] && exit 1\necho "Checking it"\n');
  chmodSync(uv, 0o755);
  const env = { PATH: `${folder}:${process.env.PATH}` };
  const first = Promise.withResolvers<void>();
  const twine = await createTwine({ processes: createProcesses(), env, secrets: [] }).start(
    new AbortController().signal,
    first.promise,
  );
  jest.useFakeTimers();
  const checked = twine.check([]);
  jest.advanceTimersByTime(60 * 60_000);
  jest.useRealTimers();
  first.resolve();
  expect(await checked).toEqual({ stdout: "Checking it\n" });
});

test("one that nobody asks is ended by the signal", async () => {
  const uv = join(folder, "uv");
  writeFileSync(uv, "#!/bin/sh\ncat\n");
  chmodSync(uv, 0o755);
  const stop = new AbortController();
  const env = { PATH: `${folder}:${process.env.PATH}` };
  const { ended } = await createTwine({ processes: createProcesses(), env, secrets: [] }).start(stop.signal);
  stop.abort(new Error("over"));
  await expect(ended).rejects.toThrow("over");
});
