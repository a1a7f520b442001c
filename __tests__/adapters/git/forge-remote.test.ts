import { createServer } from "node:http";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { forgeRemote, remoteEnvironment } from "../../../src/adapters/git/forge-remote.ts";
import { createGitCommand } from "../../../src/adapters/git-command.ts";
import { createProcesses } from "../../../src/adapters/processes.ts";
import { Secret } from "../../../src/domain/credential/secret.ts";
import { createGitSandbox, type GitSandbox } from "../../git-sandbox.ts";
import { listen } from "../../loopback.ts";

const token = new Secret("ghs_aTokenOfTheTests0123456789");
const ours = `basic ${Buffer.from(`x-access-token:${token.reveal()}`).toString("base64")}`;

let sandbox: GitSandbox;
beforeEach(() => {
  sandbox = createGitSandbox();
  sandbox.repository("work", { file: "1" });
});
afterEach(() => sandbox[Symbol.dispose]());

/** The `Authorization` headers of one request that git itself sends to the remote. */
const sentHeaders = async (serverUrl: (origin: string) => string, prepare: (origin: string) => void = () => {}) => {
  const sent: string[] = [];
  const server = createServer(({ rawHeaders }, response) => {
    sent.push(...rawHeaders.filter((_, at) => at % 2 === 1 && /^authorization$/i.test(rawHeaders[at - 1]!)));
    response.writeHead(404).end();
  });
  await using listening = await listen(server);
  const origin = `http://127.0.0.1:${listening.port}`;
  sandbox.git("work", "remote", "add", "origin", `${origin}/org/project.git`);
  prepare(origin);
  const git = createGitCommand(createProcesses(), { PATH: process.env.PATH ?? "", HOME: sandbox.folder });
  const folder = `${sandbox.folder}/work`;
  const env = await remoteEnvironment(git, folder, { serverUrl: serverUrl(origin), token });
  const args = ["ls-remote", forgeRemote];
  expect((await git.attempt({ folder, args, env })).code).not.toBe(0);
  return sent;
};

test("git sends the token to the forge, once, also where the checkout has left another", async () => {
  const leaving = (origin: string) =>
    void sandbox.git("work", "config", `http.${origin}/.extraheader`, "AUTHORIZATION: basic left-by-the-checkout");
  expect(await sentHeaders((origin) => origin, leaving)).toEqual([ours]);
});

test("git sends the token to no other place than the forge", async () => {
  expect(await sentHeaders(() => "https://forge.example")).toEqual([]);
});

test("a checkout without the remote is told so, and how it gets one", async () => {
  const git = createGitCommand(createProcesses(), { PATH: process.env.PATH ?? "", HOME: sandbox.folder });
  const folder = `${sandbox.folder}/work`;
  await expect(remoteEnvironment(git, folder, { serverUrl: "https://forge.example", token })).rejects.toMatchObject({
    findings: [
      {
        code: "RA-GIT-FAILED",
        message: `The checkout has no remote origin: ${folder}`,
        hint: expect.stringContaining(
          "git remote add origin URL with the repository's address, or, where it has another name",
        ),
      },
    ],
  });
});
