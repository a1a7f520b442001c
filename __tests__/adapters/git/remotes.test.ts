import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { expect, test } from "@jest/globals";
import { createRemotes } from "../../../src/adapters/git/remotes.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import { createGitSandbox } from "../../git-sandbox.ts";

const ssh = (process.env.PATH ?? "").split(delimiter).find((folder) => existsSync(join(folder, "ssh")));

(ssh === undefined ? test.skip : test)(
  "a host that ssh's configuration alone knows is the one that ssh connects to",
  async () => {
    using sandbox = createGitSandbox();
    sandbox.repository("work", { "a.txt": "a" });
    const [config, bin] = [join(sandbox.folder, "config"), join(sandbox.folder, "ssh")];
    writeFileSync(
      config,
      "Host github.com-work\n  HostName github.com\nHost closed\n  HostName ssh.github.com\n  Port 443\n",
    );
    // Its own file is that of the user who runs the tests.
    writeFileSync(bin, `#!/bin/sh\nexec "${join(ssh!, "ssh")}" -F "${config}" "$@"\n`);
    chmodSync(bin, 0o755);
    const urls = {
      closed: ["git@closed:acme/shop.git", "git@github.com:acme/shop.git"],
      origin: ["git@github.com-work:acme/shop.git", "git@github.com:acme/shop.git"],
      other: ["ssh://git@unknown-here/acme/shop", "ssh://git@unknown-here/acme/shop"],
      usual: ["https://github.com/acme/shop", "https://github.com/acme/shop"],
    };
    for (const [name, [url]] of Object.entries(urls)) sandbox.git("work", "remote", "add", name, url!);
    const read = async (path: string) =>
      await createRemotes(createProcesses(), { PATH: path }).read(join(sandbox.folder, "work"));
    const path = process.env.PATH ?? "";
    expect(await read(`${sandbox.folder}${delimiter}${path}`)).toEqual(
      Object.entries(urls).map(([name, [, url]]) => ({ name, url })),
    );
  },
);

test("where there is no ssh, the address stays as it is written", async () => {
  using sandbox = createGitSandbox();
  sandbox.repository("work", { "a.txt": "a" });
  sandbox.git("work", "remote", "add", "origin", "git@github.com-work:acme/shop.git");
  const git = (process.env.PATH ?? "").split(delimiter).find((folder) => existsSync(join(folder, "git")));
  const bin = join(sandbox.folder, "git");
  writeFileSync(bin, `#!/bin/sh\nexec "${join(git!, "git")}" "$@"\n`);
  chmodSync(bin, 0o755);
  const remotes = await createRemotes(createProcesses(), { PATH: sandbox.folder }).read(join(sandbox.folder, "work"));
  expect(remotes).toEqual([{ name: "origin", url: "git@github.com-work:acme/shop.git" }]);
});
