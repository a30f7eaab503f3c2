import { announcement, type Batch, numbered } from "./batch.js";

/**
 * Announces each sample, calls it, and prints what it throws. The classes of the samples have packages of their own.
 */
function runner(count: number, mainClass: string): string {
  return `import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class RunSamples {
  public static void main(String[] args) throws Exception {
    var out = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    var client = HttpClient.newHttpClient();
    for (var index = 0; index < ${count}; index++) {
      var uri = URI.create(System.getenv("MOCK") + "${announcement}" + index);
      client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.discarding());
      try {
        var main = Class.forName("sample" + index + ".${mainClass}").getMethod("main", String[].class);
        main.invoke(null, (Object) new String[0]);
      } catch (InvocationTargetException error) {
        out.println(index + " " + String.valueOf(error.getCause()).replace("\\n", " "));
      }
    }
    // The clients of the samples keep threads.
    System.exit(0);
  }
}
`;
}

/** With the client of the JDK. */
export const java: Batch = {
  language: "java",
  needs: ["javac", "java"],
  write: (samples) => ({
    ...numbered(
      samples,
      (index) => `sample${index}/Main.java`,
      (text, index) => `package sample${index};\n\n${text}\n`,
    ),
    "RunSamples.java": runner(samples.length, "Main"),
  }),
  compile: "find . -name '*.java' > files && javac -encoding UTF-8 -Xlint:all -Werror --release 17 -d out @files",
  run: "java -cp out RunSamples",
};

/** Kotlin with the client of the JDK. Its compiler comes from Maven. */
export const kotlin: Batch = {
  language: "kotlin",
  needs: ["mvn", "javac", "java"],
  install: "mvn -q -B dependency:copy-dependencies",
  write: (samples) => ({
    ...numbered(
      samples,
      (index) => `sample${index}/Main.kt`,
      (text, index) => `package sample${index}\n\n${text}\n`,
    ),
    "RunSamples.java": runner(samples.length, "MainKt"),
  }),
  compile: `stdlib=$(echo "$KITS"/jars/kotlin-stdlib-2*.jar)
java -cp "$KITS/jars/*" org.jetbrains.kotlin.cli.jvm.K2JVMCompiler -no-stdlib -no-reflect -Werror -jvm-target 17 -cp "$stdlib" -d out sample*/Main.kt
javac -encoding UTF-8 --release 17 -d out RunSamples.java
echo "$stdlib" > stdlib`,
  run: 'java -cp "out:$(cat stdlib)" RunSamples',
};
