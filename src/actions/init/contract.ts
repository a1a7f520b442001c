import { defineContract } from "../../contract/contract.ts";
import { choice, commandOnly, count, flag } from "../../contract/field.ts";
import { always, dependents } from "../shared-inputs.ts";

export const contract = defineContract({
  name: "init",
  description: "Propose the configuration and the workflows of a repository, as a diff, and write them",
  notes: [
    "It reads the workspace, its tags, changelogs and fragments, the remote's address and the configuration,",
    "and asks no forge and no index. What it proposes is shown as a diff: the configuration with what",
    "differs from the defaults, and the workflows publish (which also makes tags and releases, but not with --changes off",
    "where merging releases), release-readiness and protect-main, as files of the repository, since PyPI compares the",
    "workflow's file.",
    "",
    "On a terminal it asks, and writes after a yes. Elsewhere it writes with --yes alone. It writes files and",
    "nothing else: git's HEAD, index and hooks stay, and no repository is made. What is there already is not",
    "written again. A file in the way is named, and then nothing is written; a workflow in which somebody has",
    "changed more than the pins of actions is left alone.",
    "",
    "It ends with the next steps: the publisher's form of each package with its fields filled in, the environment,",
    "the rulesets. With --forge gitea the workflows go to .gitea/workflows, or .forgejo/workflows where that is there,",
    "and upload with a token, for PyPI knows no identity of Gitea's jobs.",
    "",
    "With --check it writes nothing, and ends with 1 where something is not as it would write it.",
  ],
  inputs: {
    ...always,
    flow: choice(["merge", "tag"], {
      description:
        "What starts a release: `merge`, merging the release pull request, or with `--changes off` each push to the default branch that has a version which is not on the index; `tag`, a release tag. By itself as it was set up before, else as its tags and workflows suggest, and it is said why",
      surfaces: commandOnly,
    }),
    changes: choice(["commits", "fragments", "off"], {
      description:
        "What says which versions come next; by itself as the configuration has it, else `fragments` where a tool for them is set up, else `commits`",
      surfaces: commandOnly,
    }),
    dependents,
    forge: choice(["github", "gitea", "none"], {
      description:
        "For which forge workflows are written; by itself as it was set up before, else the remote's, and without a remote `github`",
      surfaces: commandOnly,
    }),
    machines: count([1, 256], {
      description:
        "Over how many jobs the builds of one release are spread, at most; 1 is one job. By itself as it was set up before, else 1",
      surfaces: commandOnly,
    }),
    testpypi: choice(["first", "off"], {
      description: "`first`: PyPI gets only what TestPyPI has taken. By itself as it was set up before, else `off`",
      surfaces: commandOnly,
    }),
    yes: flag({ description: "Ask nothing, and write what is proposed", surfaces: commandOnly, default: "false" }),
    check: flag({
      description: "Write nothing, and say what is not as it would be written",
      surfaces: commandOnly,
      default: "false",
    }),
  },
  needsWorkspace: { unlessGiven: [] },
  outputs: {},
});
