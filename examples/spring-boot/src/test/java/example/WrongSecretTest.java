package example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.security.oauth2.client.registration.kakao.client-secret=wrong",
      "logging.level.org.springframework.security.oauth2=trace",
      "logging.level.org.springframework.security.web.authentication=trace"
    })
@ExtendWith(OutputCaptureExtension.class)
class WrongSecretTest {
  @LocalServerPort private int port;

  @DynamicPropertySource
  static void useEmulator(DynamicPropertyRegistry properties) {
    Emulator.use(properties);
  }

  @Test
  void endsAtTheLoginPage(CapturedOutput output) throws Exception {
    String home = "http://localhost:" + port;

    var page = new Browser().open(home + "/oauth2/authorization/kakao");

    assertThat(page.uri()).hasToString(home + "/login?error");
    // HttpURLConnection drops the body of a 401, and so KOE010, as it does with Kakao.
    assertThat(output).contains("[invalid_token_response]", "401 Unauthorized: [no body]");
  }
}
