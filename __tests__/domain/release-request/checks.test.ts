import { expect, test } from "@jest/globals";
import { checksSentence } from "../../../src/domain/release-request/checks.ts";

const button = /Approve workflows to run/;

test("on Gitea no button is named, and the job's own token is said to start nothing", () => {
  for (const login of ["gitea-actions", "forgejo-actions"]) {
    const said = checksSentence({ forge: "gitea", login });
    expect(said).toMatch(
      /no workflow starts here, and so no check\. With a person's token as `github-token` they start/,
    );
    expect(said).not.toMatch(button);
  }
  expect(checksSentence({ forge: "gitea", login: "ada" })).toBe("Made with the token of `ada`.");
});

test("on GitHub the button is named for the job's own token alone", () => {
  expect(checksSentence({ forge: "github", login: "github-actions[bot]" })).toMatch(button);
  expect(checksSentence({ forge: "github", login: "ada" })).toMatch(/its workflow runs start by themselves/);
});
