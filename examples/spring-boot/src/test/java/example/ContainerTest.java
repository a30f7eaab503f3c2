package example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;

/** The login with the emulator in a container; without Docker it is not run. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Testcontainers(disabledWithoutDocker = true)
class ContainerTest {
  @Container
  private static final GenericContainer<?> kakao =
      new GenericContainer<>("kakao-openapi")
          .withCommand("--auto-login")
          .withExposedPorts(4010)
          .waitingFor(Wait.forHttp("/_control/health"));

  @LocalServerPort private int port;

  @DynamicPropertySource
  static void useEmulator(DynamicPropertyRegistry properties) {
    String url = "http://localhost:" + kakao.getMappedPort(4010);
    properties.add("KAUTH_URL", () -> url + "/kauth");
    properties.add("KAPI_URL", () -> url + "/kapi");
    properties.add("KAKAO_REST_API_KEY", () -> "00000000000000000000000000000001");
    properties.add("KAKAO_CLIENT_SECRET", () -> "00000000000000000000000000000009");
  }

  @Test
  void logsAPersonaInAndReadsTheUser() throws Exception {
    String home = "http://localhost:" + port;
    Browser browser = new Browser();

    browser.open(home + "/oauth2/authorization/kakao");

    assertThat(browser.open(home + "/me").body()).contains("\"nickname\":\"라이언\"");
  }
}
