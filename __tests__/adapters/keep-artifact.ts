import { createArtifacts } from "../../src/adapters/artifact-service.ts";

/** Keeps the files that follow the folder: a process of its own, for the client reads the environment of its process. */
const [folder = "", ...files] = process.argv.slice(2);
const started = Date.now();
const env = process.env as Record<string, string>;
const kept = await createArtifacts(env).upload({ name: "release", folder, files });
process.stderr.write(JSON.stringify({ ...kept, milliseconds: Date.now() - started }));
