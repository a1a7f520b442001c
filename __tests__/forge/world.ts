import { createHash } from "node:crypto";

/** Somebody with an account. */
export interface Person {
  readonly id: number;
  readonly login: string;
  readonly type: "User" | "Bot";
}

export const people = {
  ada: { id: 101, login: "ada", type: "User" },
  grace: { id: 102, login: "grace", type: "User" },
  releaser: { id: 41898282, login: "releaser[bot]", type: "Bot" },
  actions: { id: 41898283, login: "github-actions[bot]", type: "Bot" },
} as const satisfies Readonly<Record<string, Person>>;

export interface Commit {
  readonly sha: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: Signature;
  readonly committer: Signature;
}

interface Signature {
  readonly name: string;
  readonly email: string;
  readonly date: string;
}

export interface Pull {
  readonly number: number;
  readonly title: string;
  readonly base: string;
  readonly isFork: boolean;
  /** Its own commits, oldest first. */
  readonly own: readonly string[];
  readonly head: string;
  mergedAt: string | null;
  mergeCommit: string | null;
  /** Commits that the merge put on the base. */
  introduced: readonly string[];
}

export interface Activity {
  readonly id: number;
  readonly before: string;
  readonly after: string;
  readonly ref: string;
  readonly timestamp: string;
  readonly activity_type: string;
  readonly actor: Person | null;
}

/** The JSON of a push event, as far as it is read. */
export interface PushEvent {
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly created: boolean;
  readonly deleted: boolean;
  readonly forced: boolean;
  readonly commits: readonly { readonly id: string; readonly message: string }[];
  readonly sender: Person;
  readonly repository: { readonly full_name: string; readonly fork: boolean; readonly default_branch: string };
}

export interface Writing {
  readonly author?: Partial<Signature>;
  readonly committer?: Partial<Signature>;
}

export const none = "0".repeat(40);

/** A repository on a forge: it moves its branch as GitHub's documentation says that GitHub does, and keeps the record. */
export class World {
  readonly commits = new Map<string, Commit>();
  readonly pulls: Pull[] = [];
  /** Newest first. */
  readonly activity: Activity[] = [];
  rules: readonly string[] = [];
  isProtected = false;
  isFork = false;
  main: string;
  /** Milliseconds since the epoch; every commit and movement takes a minute. */
  now: number;
  #numbers = 0;

  constructor(now = Date.parse("2026-11-20T12:00:00Z")) {
    this.now = now;
    this.main = this.commit([], "chore: begin");
    this.#record(none, this.main, "branch_creation", people.ada);
  }

  #next(): number {
    this.now += 60_000;
    return ++this.#numbers;
  }

  commit(parents: readonly string[], message: string, { author, committer }: Writing = {}): string {
    const number = this.#next();
    const sha = createHash("sha1").update(`${number} ${message}`).digest("hex");
    const base = { name: "Ada", email: "ada@example.org", date: new Date(this.now).toISOString() };
    this.commits.set(sha, {
      sha,
      parents,
      message,
      author: { ...base, ...author },
      committer: { ...base, ...committer },
    });
    return sha;
  }

  /** Commits one upon another; gives them oldest first. */
  chain(from: string, messages: readonly string[], writing?: Writing): readonly string[] {
    const made: string[] = [];
    for (const message of messages) made.push(this.commit([made.at(-1) ?? from], message, writing));
    return made;
  }

  open(own: readonly string[], { base = "main", isFork = false } = {}): Pull {
    const pull: Pull = {
      number: this.pulls.length + 1,
      title: `Change ${this.pulls.length + 1}`,
      base,
      isFork,
      own,
      head: own.at(-1)!,
      mergedAt: null,
      mergeCommit: null,
      introduced: [],
    };
    this.pulls.push(pull);
    return pull;
  }

  /** A request of so many commits, from where the branch stands. */
  request(count = 1, options?: Parameters<World["open"]>[1]): Pull {
    const number = this.pulls.length + 1;
    const messages = Array.from({ length: count }, (_, at) => `feat: part ${at + 1} of ${number}`);
    return this.open(this.chain(this.main, messages), options);
  }

  merge(pull: Pull, by: Person = people.ada): PushEvent {
    return this.#land(pull, [this.commit([this.main, pull.head], `Merge pull request #${pull.number}`, web)], by);
  }

  squash(pull: Pull, by: Person = people.ada): PushEvent {
    return this.#land(pull, [this.commit([this.main], `${pull.title} (#${pull.number})`, web)], by);
  }

  rebase(pull: Pull, by: Person = people.ada): PushEvent {
    const rebased: string[] = [];
    for (const sha of pull.own) {
      const { message, author } = this.commits.get(sha)!;
      rebased.push(this.commit([rebased.at(-1) ?? this.main], message, { ...web, author }));
    }
    return this.#land(pull, rebased, by);
  }

  /** Several requests in one movement, each squashed. */
  queue(pulls: readonly Pull[], by: Person = people.ada): PushEvent {
    const made = this.chain(
      this.main,
      pulls.map(({ number }) => `Change ${number} (#${number})`),
      web,
    );
    const event = this.#move(made.at(-1)!, "merge_queue_merge", by);
    for (const [at, pull] of pulls.entries()) this.#mark(pull, [made[at]!]);
    return event;
  }

  /** Marks open requests as merged whose head is then on the branch, whatever their checks say. */
  push(after: string, by: Person = people.grace): PushEvent {
    const event = this.#move(after, "push", by);
    const now = new Set(this.reachable(after));
    for (const pull of this.pulls) {
      if (pull.mergedAt === null && pull.base === "main" && now.has(pull.head))
        this.#mark(pull, [this.#bringing(pull.head)]);
    }
    return event;
  }

  forcePush(after: string, by: Person = people.grace): PushEvent {
    return { ...this.#move(after, "force_push", by), forced: true };
  }

  #land(pull: Pull, introduced: readonly string[], by: Person): PushEvent {
    const event = this.#move(introduced.at(-1)!, "pr_merge", by);
    this.#mark(pull, introduced);
    return event;
  }

  #mark(pull: Pull, introduced: readonly string[]): void {
    pull.mergedAt = new Date(this.now).toISOString();
    pull.mergeCommit = introduced.at(-1)!;
    pull.introduced = introduced;
  }

  /** The merge on the branch that has the commit as a parent, else the commit. */
  #bringing(sha: string): string {
    let at = this.main;
    for (let commit = this.commits.get(at); commit !== undefined; commit = this.commits.get(at)) {
      if (commit.parents.length > 1 && commit.parents.includes(sha)) return commit.sha;
      at = commit.parents[0] ?? "";
    }
    return sha;
  }

  #move(after: string, type: string, by: Person): PushEvent {
    const before = this.main;
    this.main = after;
    this.#record(before, after, type, by);
    const commits = this.between(before, after).map(({ sha, message }) => ({ id: sha, message }));
    return {
      ref: "refs/heads/main",
      before,
      after,
      created: false,
      deleted: false,
      forced: false,
      commits,
      sender: by,
      repository: { full_name: "org/project", fork: this.isFork, default_branch: "main" },
    };
  }

  #record(before: string, after: string, activity_type: string, actor: Person | null): void {
    const id = this.#next();
    const timestamp = new Date(this.now).toISOString();
    this.activity.unshift({ id, before, after, ref: "refs/heads/main", timestamp, activity_type, actor });
  }

  reachable(sha: string): readonly string[] {
    const seen = new Set<string>();
    const left = [sha];
    for (let at = left.pop(); at !== undefined; at = left.pop()) {
      const commit = this.commits.get(at);
      if (commit === undefined || seen.has(at)) continue;
      seen.add(at);
      left.push(...commit.parents);
    }
    return [...seen];
  }

  /** What one has and the other has not, oldest first. */
  between(before: string, after: string): readonly Commit[] {
    const known = new Set(this.reachable(before));
    const own = new Set(this.reachable(after).filter((sha) => !known.has(sha)));
    return [...this.commits.values()].filter(({ sha }) => own.has(sha));
  }

  /** The requests that the forge connects with a commit. */
  connected(sha: string): readonly Pull[] {
    return this.pulls.filter(({ own, introduced }) => own.includes(sha) || introduced.includes(sha));
  }
}

/** As GitHub's web pages commit. */
const web: Writing = { committer: { name: "GitHub", email: "noreply@github.com" } };
