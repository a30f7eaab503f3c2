import type { JSX } from "preact";
import type { Sample } from "../model/operation.js";
import { sampleLanguages } from "../samples/languages.js";
import { mockUrl, pointSample, showTargets } from "../samples/sample.js";
import type { Context } from "../text/context.js";
import { highlight } from "../text/highlight.js";
import { Code, Hidden, TwinOnly } from "./text.js";
import { stringifyJson } from "../../../src/json.js";

interface SamplesProps {
  readonly context: Context;
  readonly samples: readonly Sample[];
  /** Whether the mock server has the operation: it calls nobody. */
  readonly canTry: boolean;
}

const written = new WeakMap<object, Map<string, { marked: string; html: string }>>();

/** Writes a sample in a language; both languages of the site share it. */
function write(sample: Sample, language: (typeof sampleLanguages)[number]): { marked: string; html: string } {
  const known = written.get(sample.recording) ?? new Map<string, { marked: string; html: string }>();
  written.set(sample.recording, known);
  const found = known.get(language.id);
  if (found) return found;
  const marked = language.write(sample);
  const one = { marked, html: showTargets(highlight(marked, language.grammar)) };
  known.set(language.id, one);
  return one;
}

/** The samples of an operation: a tab for each language, a choice of the example, and a switch to the mock server. */
export function Samples({ context, samples, canTry }: SamplesProps): JSX.Element | null {
  const [first] = samples;
  if (!first) return null;
  const { word } = context;
  return (
    <section class="samples" data-samples aria-label={word("sample")}>
      <TwinOnly>
        <h2>{word("sample")}</h2>
      </TwinOnly>
      <Hidden>
        <div class="sample-bar">
          <div class="tabs" role="tablist" aria-label={word("sample")}>
            {sampleLanguages.map(({ id, label }, index) => (
              <button
                type="button"
                role="tab"
                id={`lang-${id}`}
                aria-selected={index === 0 ? "true" : "false"}
                aria-controls="sample-code"
                tabIndex={index === 0 ? 0 : -1}
                data-language={id}
              >
                {label}
              </button>
            ))}
          </div>
          <button type="button" class="copy" data-copy data-done={word("copied")}>
            {word("copy")}
          </button>
        </div>
        {samples.length > 1 ? (
          <label class="sample-choice">
            <span>{word("example")}</span>
            <select data-example>
              {samples.map(({ name, summary }) => (
                <option value={name}>{summary}</option>
              ))}
            </select>
          </label>
        ) : null}
      </Hidden>
      <div id="sample-code" role="tabpanel" aria-labelledby="lang-curl">
        <TwinOnly>
          {samples.map((sample, number) => (
            <>
              {samples.length > 1 ? <p>{sample.summary}</p> : null}
              {sampleLanguages.slice(0, number === 0 ? undefined : 1).map((language) => (
                <SampleCode sample={sample} language={language} />
              ))}
            </>
          ))}
        </TwinOnly>
        <Hidden>
          {/* What is alike stands together: a window of 32 kB is all that gzip remembers. */}
          {sampleLanguages.map((language, index) =>
            samples.map((sample, number) => (
              <div
                class="sample"
                data-of={language.id}
                data-case={sample.name}
                data-forms={formsOf(sample)}
                hidden={number + index > 0}
              >
                <SampleCode sample={sample} language={language} />
              </div>
            )),
          )}
        </Hidden>
      </div>
      {canTry ? <TryIt context={context} samples={samples} /> : null}
    </section>
  );
}

interface SampleCodeProps {
  readonly sample: Sample;
  readonly language: (typeof sampleLanguages)[number];
}

function SampleCode({ sample, language }: SampleCodeProps): JSX.Element {
  const { marked, html } = write(sample, language);
  return <Code code={marked} plain={pointSample(marked)} language={language.grammar} html={html} />;
}

/** Returns the values of `…_type` in the JSON of a sample: the form of a template that it shows. */
function formsOf({ request }: Sample): string {
  const values = [...request.query, ...(request.body?.kind === "form" ? request.body.fields : [])].flatMap(({ json }) =>
    typeof json === "object" && json !== null
      ? Object.entries(json).filter(([name, value]) => name.endsWith("_type") && typeof value === "string")
      : [],
  );
  return values.map(([, value]) => String(value)).join(" ");
}

/** Returns a request without the values that its JSON strings hold: the form shows the strings. */
function textsOnly({ query, body, ...request }: Sample["request"]): object {
  const strip = (pairs: readonly object[]): object[] => pairs.map((pair) => ({ ...pair, json: undefined }));
  return {
    ...request,
    query: strip(query),
    body: body && "fields" in body ? { ...body, fields: strip(body.fields) } : body,
  };
}

function TryIt({ context, samples }: Omit<SamplesProps, "canTry">): JSX.Element {
  const { word } = context;
  const requests = Object.fromEntries(
    samples.map(({ name, request, apiId }) => [name, { ...textsOnly(request), api: apiId, host: undefined }]),
  );
  return (
    <Hidden>
      <fieldset class="target">
        <legend>{word("sampleTarget")}</legend>
        <label>
          <input type="radio" name="target" value="kakao" checked /> {word("targetKakao")}
        </label>
        <label>
          <input type="radio" name="target" value="mock" /> {word("targetMock")}
        </label>
      </fieldset>
      <details
        class="try"
        data-try
        data-code="~/assets/try-it.js"
        data-sending={word("trySending")}
        data-failed={word("tryFailed").replaceAll("`", "")}
        data-clean={word("tryNoFindings")}
        data-findings={word("tryFindings")}
      >
        <summary>{word("tryIt")}</summary>
        <p>
          {word("tryItNote")} <code>npx kakao-openapi mock --stateless</code>
        </p>
        <label class="line">
          <span>{word("tryServer")}</span>
          <input type="url" data-server value={mockUrl} spellcheck={false} />
        </label>
        <form data-form hidden>
          <div data-inputs />
          <button type="submit" class="primary">
            {word("trySend")}
          </button>
        </form>
        <div data-result role="status" />
        <script
          type="application/json"
          data-requests
          dangerouslySetInnerHTML={{ __html: stringifyJson(requests).replaceAll("<", "\\u003c") }}
        />
      </details>
    </Hidden>
  );
}
