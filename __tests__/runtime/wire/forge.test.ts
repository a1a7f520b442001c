import { expect, test } from "@jest/globals";
import { readEnvironment } from "../../../src/runtime/environment.ts";
import { openForgeClient } from "../../../src/runtime/wire/forge.ts";

const open = (variables: Readonly<Record<string, string>>) =>
  openForgeClient(
    { environment: { ...readEnvironment(), variables }, signal: new AbortController().signal },
    undefined,
  );

test.each(["GITHUB_API_URL", "GITHUB_SERVER_URL"])(
  "%s without a scheme is wrong usage, and no defect of ours",
  (name) => {
    expect(() => open({ [name]: "git.example.org" })).toThrow(`${name}: expected the URL of a forge`);
    expect(open({ [name]: "https://git.example.org/api/v1" }).kind).toBe(
      name === "GITHUB_API_URL" ? "gitea" : "github",
    );
  },
);
