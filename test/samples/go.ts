import { announcement, type Batch, numbered } from "./batch.js";

/** With the standard library. */
export const go: Batch = {
  language: "go",
  needs: ["go"],
  write: (samples) => ({
    "go.mod": "module samples\n\ngo 1.21\n",
    ...numbered(
      samples,
      (index) => `sample_${index}.go`,
      (text, index) => text.replace("func main() {", `func sample${index}() {`),
    ),
    "main.go": `package main

import (
	"fmt"
	"net/http"
	"os"
	"strings"
)

var samples = []func(){${samples.map((_, index) => `sample${index}`).join(", ")}}

func main() {
	out := os.Stdout
	os.Stdout, _ = os.Open(os.DevNull)
	for index, sample := range samples {
		response, err := http.Get(fmt.Sprintf("%s${announcement}%d", os.Getenv("MOCK"), index))
		if err != nil {
			panic(err)
		}
		response.Body.Close()
		func() {
			defer func() {
				if reason := recover(); reason != nil {
					fmt.Fprintln(out, index, strings.ReplaceAll(fmt.Sprint(reason), "\\n", " "))
				}
			}()
			sample()
		}()
	}
}
`,
  }),
  compile: "go vet . && go build -o samples .",
  run: "./samples",
};
