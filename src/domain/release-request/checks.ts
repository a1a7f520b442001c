/** Whose token the request is made with. */
export interface TokenOwner {
  /** `undefined` where the forge does not say. */
  readonly login: string | undefined;
  readonly forge: "github" | "gitea";
}

const jobLogin = "github-actions[bot]";
/** Gitea and Forgejo start nothing for what these accounts do: `notify` in services/actions/notifier_helper.go. */
const silentLogins: readonly (string | undefined)[] = ["gitea-actions", "forgejo-actions"];

/**
 * Which token was used, and what the reader has to press for the checks to run.
 * https://docs.github.com/en/actions/concepts/security/github_token
 */
export const checksSentence = ({ login, forge }: TokenOwner): string => {
  if (forge === "gitea" && silentLogins.includes(login)) {
    return "Made with the job's own token, for which no workflow starts here, and so no check. With a person's token as `github-token` they start by themselves.";
  }
  if (forge === "gitea") return `Made with the token of \`${login ?? "an unknown account"}\`.`;
  if (login === jobLogin) {
    return "Made with the job's own token: its workflow runs wait until somebody with write access presses `Approve workflows to run` in it. With an App's or a person's token as `github-token` they start by themselves.";
  }
  if (login === undefined)
    return "GitHub does not say whose token made this: where its workflow runs wait, press `Approve workflows to run` in it.";
  return `Made with the token of \`${login}\`: its workflow runs start by themselves.`;
};

/** Whom commits are made as by git, as the forge knows its accounts. */
export const committerOf = ({ login = jobLogin, forge }: TokenOwner, host: string): { name: string; email: string } => {
  const id = login === jobLogin ? "41898282+" : "";
  return {
    name: login,
    email: forge === "github" ? `${id}${login}@users.noreply.github.com` : `${login}@noreply.${host}`,
  };
};
