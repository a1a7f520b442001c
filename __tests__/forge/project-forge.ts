import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { loadedOnce } from "../loaded-once.ts";
import { listen } from "../loopback.ts";

const { answerFaults, matchRequest } = loadedOnce<typeof import("./openapi.ts")>("./forge/openapi.ts");

interface Run {
  readonly name: string;
  readonly suite?: number;
  /** Before its end there is none. */
  readonly conclusion: string | null;
  readonly details?: string;
}

/** What a forge has of one project, as tests set it. */
export interface Project {
  checkRuns: readonly Run[];
  readonly workflows: readonly { readonly suite: number; readonly name: string; readonly event: string }[];
  /** Runs that are in progress; `workflow` is the path of its file. */
  readonly running: readonly { readonly id: number; readonly workflow: string; readonly ref: string }[];
  readonly releases: readonly { readonly tag: string; readonly isDraft: boolean }[];
  readonly comments: { readonly id: number; body: string; readonly user: { login: string; type: "User" | "Bot" } }[];
  /** Whose token it is, as GraphQL says it. */
  readonly viewer: string;
  /** Requests that are refused, by how they begin, as `POST /repos`. */
  readonly refused: Readonly<Record<string, { readonly status: number; readonly message: string }>>;
}

export interface ProjectForge extends AsyncDisposable {
  readonly project: Project;
  readonly url: string;
  /** `METHOD path?query`, in their order. */
  readonly requests: readonly string[];
  /** All in which requests, or our own answers, were not as GitHub describes them. */
  readonly faults: readonly string[];
}

/** A forge on loopback, strict in what it takes and gives: GitHub's own description says what that is. GraphQL aside, of which it knows the viewer. */
export const startProjectForge = async (given: Partial<Project> = {}): Promise<ProjectForge> => {
  const project: Project = {
    checkRuns: [],
    workflows: [],
    running: [],
    releases: [],
    comments: [],
    viewer: "github-actions[bot]",
    refused: {},
    ...given,
  };
  const requests: string[] = [];
  const faults: string[] = [];
  const server = createServer(async (request, response) => {
    const { method = "", headers } = request;
    const url = new URL(request.url!, "http://forge");
    const sent = await text(request);
    requests.push(`${method} ${url.pathname}${url.search}`);
    const reply = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    const refusal = Object.entries(project.refused).find(([start]) => requests.at(-1)!.startsWith(start))?.[1];
    if (refusal !== undefined) return reply(refusal.status, { message: refusal.message });
    if (!/^Bearer \S+$/.test(headers.authorization ?? "")) faults.push("no token");
    const body = sent === "" ? undefined : (JSON.parse(sent) as unknown);
    if (url.pathname === "/graphql") return reply(200, { data: { viewer: { login: project.viewer } } });
    const { match, faults: found } = matchRequest({ method, path: url.pathname, query: url.searchParams, body });
    faults.push(...found);
    if (match === undefined) return reply(404, { message: "Not Found" });
    const { status, schema } = match.operation.response;
    const answer = filled(schema, answerOf(project, { method, url, body }));
    faults.push(...answerFaults(match.operation, { status, body: answer }));
    reply(status, answer);
  });
  const listening = await listen(server);
  return {
    project,
    url: `http://127.0.0.1:${listening.port}`,
    requests,
    faults,
    [Symbol.asyncDispose]: listening[Symbol.asyncDispose],
  };
};

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
}

const answerOf = (project: Project, { method, url, body }: Asked): unknown => {
  const path = url.pathname;
  if (path.endsWith("/check-runs")) {
    const runs = project.checkRuns.map(({ name, suite = 1, conclusion, details }, index) => ({
      name,
      conclusion,
      check_suite: { id: suite },
      status: conclusion === null ? "in_progress" : "completed",
      html_url: `https://forge.example/runs/${index}`,
      details_url: details ?? "https://forge.example/details",
    }));
    return { total_count: runs.length, check_runs: runs };
  }
  if (path.endsWith("/releases")) return project.releases.map(({ tag, isDraft }) => releaseOf(tag, isDraft));
  if (url.searchParams.get("status") === "in_progress") {
    const runs = project.running.map(({ id, workflow, ref }) => ({
      id,
      path: workflow,
      head_branch: ref,
      run_number: id,
      html_url: `https://forge.example/runs/${id}`,
    }));
    return { total_count: runs.length, workflow_runs: runs };
  }
  if (path.endsWith("/actions/runs")) {
    const runs = project.workflows.map(({ suite, name, event }) => ({ check_suite_id: suite, name, event }));
    return { total_count: runs.length, workflow_runs: runs };
  }
  if (method === "GET") return project.comments;
  const { body: written } = body as { readonly body: string };
  if (method === "POST") {
    const user = { login: "github-actions[bot]", type: "Bot" as const };
    project.comments.push({ id: 1_000 + project.comments.length, body: written, user });
    return project.comments.at(-1);
  }
  const comment = project.comments.find(({ id }) => path.endsWith(`/${id}`))!;
  comment.body = written;
  return comment;
};

const releaseOf = (tag: string, isDraft: boolean) => ({
  tag_name: tag,
  draft: isDraft,
  html_url: `https://forge.example/releases/${tag}`,
});

type Schema = Readonly<Record<string, any>>;
const { schemas } = JSON.parse(readFileSync(join(import.meta.dirname, "github-openapi.json"), "utf8")) as {
  readonly schemas: Readonly<Record<string, Schema>>;
};

/** The value with all that its schema requires besides, of no meaning. */
const filled = (schema: Schema, value: any): unknown => {
  if (schema.$ref !== undefined) return filled(schemas[schema.$ref.split("/").at(-1)]!, value);
  const part = (schema.anyOf ?? schema.oneOf ?? schema.allOf)?.[0];
  if (part !== undefined) return value === null ? null : filled(part, value);
  if (Array.isArray(value)) return value.map((item) => filled(schema.items, item));
  if (schema.properties !== undefined && value !== null) {
    const names = new Set([...(schema.required ?? []), ...Object.keys(value ?? {})]);
    return Object.fromEntries([...names].map((name) => [name, filled(schema.properties[name] ?? {}, value?.[name])]));
  }
  return value === undefined ? plain(schema) : value;
};

const plain = ({ type, format, enum: words, nullable }: Schema): unknown => {
  if (nullable === true || (Array.isArray(type) && type.includes("null"))) return null;
  if (words !== undefined) return words[0];
  if (type === "integer" || type === "number") return 1;
  if (type === "boolean") return false;
  if (type === "array") return [];
  if (type === "object") return {};
  if (format === "uri") return "https://forge.example/";
  if (format === "email") return "x@example.org";
  if (format === "date-time") return "2026-11-20T12:00:00Z";
  return "x";
};
