package example;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The emulator, started by command on a free port for all tests. */
final class Emulator {
  private static final String LISTENING = "listening on ";
  private static final String url = start();

  /** Replaces Kakao's addresses, and uses the app of the emulator's default world. */
  static void use(DynamicPropertyRegistry properties) {
    properties.add("KAUTH_URL", () -> url + "/kauth");
    properties.add("KAPI_URL", () -> url + "/kapi");
    properties.add("KAKAO_REST_API_KEY", () -> "00000000000000000000000000000001");
    properties.add("KAKAO_CLIENT_SECRET", () -> "00000000000000000000000000000009");
  }

  private static String start() {
    String command = System.getenv().getOrDefault("KAKAO_EMULATOR", "npx kakao-openapi mock");
    List<String> arguments =
        Stream.of((command + " --port 0 --auto-login").split(" ")).toList();
    try {
      Process process =
          new ProcessBuilder(arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
      return process
          .inputReader()
          .lines()
          .filter(line -> line.startsWith(LISTENING))
          .map(line -> line.substring(LISTENING.length()))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException(command + " did not start"));
    } catch (IOException problem) {
      throw new IllegalStateException(command + " did not start", problem);
    }
  }

  /** What `npx` starts does not end with it. */
  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
  }

  private Emulator() {}
}
