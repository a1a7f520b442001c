import type { HttpBindings } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { type Context, Hono } from "hono";
import { accepts } from "hono/accepts";
import { isValidName, normalizeName } from "../domain/python/name.ts";
import { isSameVersion } from "../domain/python/version.ts";
import { type Access, isSame, passwordIn } from "./access.ts";
import { provenanceDocument } from "./attestations.ts";
import { projectJson, releaseJson } from "./json-api.ts";
import { inOrder } from "./listing.ts";
import { Refusal } from "./refusal.ts";
import { indexDocument, indexPage, projectDocument, projectPage } from "./simple-api.ts";
import type { Store } from "./store.ts";
import { type IndexRules, takeUpload } from "./upload.ts";

type Bound = { Bindings: HttpBindings };

const simpleJson = "application/vnd.pypi.simple.v1+json";
const simpleHtml = "application/vnd.pypi.simple.v1+html";

/** A browser that was led here by another site's name (DNS rebinding) sends that name. */
const loopback = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/** The index over HTTP. */
export const createRoutes = (store: Store, access: Access, rules: IndexRules): Hono<Bound> => {
  const app = new Hono<Bound>();
  const prefix = `/${access.path}`;
  app.use(async (context, next) => {
    const [, first = ""] = context.req.path.split("/", 2);
    if (!isSame(first, access.path)) return context.notFound();
    if (!loopback.test(context.req.header("host") ?? ""))
      return context.text("This index is for loopback only.\n", 421);
    // Only browsers send an origin: a page of any site may post a form to loopback.
    if (context.req.method === "POST" && context.req.header("origin")) return context.text("No pages.\n", 403);
    return await next();
  });
  app.onError((error, context) => {
    if (error instanceof Refusal) {
      context.env.outgoing.statusMessage = reasonPhrase(error.message);
      return context.text(`400 ${error.message}\n`, 400);
    }
    return context.text(`500 The index failed: ${error.message}\n`, 500);
  });
  app.notFound((context) => context.text("404 Not Found\n", 404));

  const base = (context: Context<Bound>) => `http://${context.req.header("host")}${prefix}/`;
  const filesOf = async (name: string) => (isValidName(name) ? inOrder(await store.list(normalizeName(name))) : []);
  const routes = new Hono<Bound>();

  routes.post("/legacy/", async (context) => {
    if (!access.mayUpload(passwordIn(context.req.header("authorization")))) {
      context.env.outgoing.statusMessage = noLogin;
      return context.text(`403 ${noLogin}\n`, 403);
    }
    await takeUpload(context.env.incoming, store, rules);
    return context.text("200 OK\n");
  });

  routes.get("/simple/", async (context) => {
    const document = indexDocument(await store.projects());
    return answerSimple(context, { document, page: indexPage(document) });
  });

  routes.get("/simple/:name/", async (context) => {
    const { name } = context.req.param();
    const project = normalizeName(name);
    const files = await filesOf(name);
    if (files.length === 0) return context.notFound();
    if (project !== name) return context.redirect(`${base(context)}simple/${project}/`, 301);
    const document = projectDocument(base(context), project, files);
    return answerSimple(context, { document, page: projectPage(document) });
  });

  routes.get("/pypi/:name/json", async (context) => {
    const { name } = context.req.param();
    const project = normalizeName(name);
    const files = await filesOf(name);
    return files.length === 0 ? context.notFound() : context.json(projectJson({ base: base(context), project, files }));
  });

  routes.get("/pypi/:name/:version/json", async (context) => {
    const { name, version } = context.req.param();
    const project = normalizeName(name);
    const release = releaseJson({ base: base(context), project, files: await filesOf(name) }, version);
    return release === undefined ? context.notFound() : context.json(release);
  });

  routes.get("/integrity/:name/:version/:filename/provenance", async (context) => {
    const { name, version, filename } = context.req.param();
    const file = (await filesOf(name)).find((each) => each.filename === filename);
    if (file?.attestations === undefined || !isSameVersion(file.version, version)) return context.notFound();
    const type = "application/vnd.pypi.integrity.v1+json";
    return context.body(JSON.stringify(provenanceDocument(file.attestations)), 200, { "Content-Type": type });
  });

  // PEP 503: the index leads from an address without its last slash to the one with it; an upload, as PyPI does, by a
  // status after which clients do not turn it into a GET.
  routes.on(["GET", "POST"], ["/legacy", "/simple", "/simple/:name"], (context) =>
    context.redirect(new URL(`${context.req.path}/`, context.req.url).href, context.req.method === "POST" ? 308 : 301),
  );

  const path = `${prefix}/files`;
  routes.get(
    "/files/:project/:filename/:name",
    async (context, next) => {
      const { project, ...file } = context.req.param();
      const isSound = isValidName(project) && (await store.isSound({ project: normalizeName(project), ...file }));
      return isSound ? await next() : context.notFound();
    },
    serveStatic({ root: store.files, rewriteRequestPath: (full) => full.slice(path.length) }),
  );

  app.get(`${prefix}/`, (context) => context.text(`An index of release-actions: ${base(context)}simple/\n`));
  app.route(prefix, routes);
  return app;
};

/** PyPI's words. */
const noLogin = "Invalid or non-existent authentication information.";

/** Many clients show the status line alone, so PyPI says there why it refuses. A status line is short, and Latin-1. */
const reasonPhrase = (message: string): string => message.slice(0, 1000).replaceAll(/[^\x20-\x7e\xa0-\xff]/g, "?");

/** JSON or HTML, as the client likes; HTML to who says nothing, as PyPI does. */
const answerSimple = async (
  context: Context<Bound>,
  { document, page }: { readonly document: object; readonly page: string | Promise<string> },
) => {
  const type = accepts(context, {
    header: "Accept",
    supports: ["text/html", simpleHtml, simpleJson],
    default: "text/html",
  });
  const body = type === simpleJson ? JSON.stringify(document) : await page;
  return context.body(body, 200, { "Content-Type": type, Vary: "Accept", "Cache-Control": "no-cache" });
};
