package example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@ActiveProfiles("oidc")
class LoginTest {
  @LocalServerPort private int port;

  @DynamicPropertySource
  static void useEmulator(DynamicPropertyRegistry properties) {
    Emulator.use(properties);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kakao", "kakao-oidc"})
  void logsAPersonaInAndReadsTheUser(String registration) throws Exception {
    String home = "http://localhost:" + port;
    Browser browser = new Browser();

    browser.open(home + "/oauth2/authorization/" + registration);

    assertThat(browser.open(home + "/me").body())
        .contains("\"id\":\"4000000001\"", "\"nickname\":\"라이언\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kakao", "kakao-oidc"})
  void logsNobodyInWhoCancels(String registration) throws Exception {
    String home = "http://localhost:" + port;
    Browser browser = new Browser();

    var page =
        browser.open(home + "/login/oauth2/code/" + registration + "?error=access_denied&state=x");

    assertThat(page.uri()).hasToString(home + "/login?error");
  }
}
