import { announcement, type Batch, numbered } from "./batch.js";

/** With httpx. */
export const python: Batch = {
  language: "python",
  needs: ["python3"],
  install: "python3 -m venv venv && venv/bin/pip install -q --disable-pip-version-check -r requirements.txt",
  write: (samples) => ({
    ...numbered(
      samples,
      (index) => `sample_${index}.py`,
      (text) => text,
    ),
    "main.py": `import contextlib, io, os, runpy, sys, urllib.error, urllib.request

for index in range(${samples.length}):
    with contextlib.suppress(urllib.error.HTTPError):
        urllib.request.urlopen(f"{os.environ['MOCK']}${announcement}{index}")
    try:
        with contextlib.redirect_stdout(io.StringIO()):
            runpy.run_path(f"sample_{index}.py", run_name="__main__")
    except BaseException as error:
        print(index, repr(error).replace("\\n", " "), flush=True)
`,
  }),
  run: '"$KITS"/venv/bin/python -W error::DeprecationWarning main.py',
};
