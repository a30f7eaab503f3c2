// Starts Prism as a mock of the document, and makes a call with JSON in its form.
import { spawn } from "node:child_process";

const { ACCESS_TOKEN, SPEC, TEMPLATE_OBJECT } = process.env;
const port = 4019;
const prism = spawn("prism", ["mock", SPEC, "--port", String(port), "--errors"], {
  stdio: ["ignore", "pipe", "inherit"],
});
for await (const chunk of prism.stdout) if (String(chunk).includes("Prism is listening")) break;
const response = await fetch(`http://127.0.0.1:${port}/v2/api/talk/memo/default/send`, {
  method: "POST",
  headers: { Authorization: `Bearer ${ACCESS_TOKEN}` },
  body: new URLSearchParams({ template_object: TEMPLATE_OBJECT }),
});
console.log(response.status, await response.text());
prism.kill();
process.exitCode = response.status === 200 ? 0 : 1;
