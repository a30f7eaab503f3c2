package example;

import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Logs users in with Kakao. Spring Security does all of it by its default configuration. */
@SpringBootApplication
@RestController
public class KakaoLoginApplication {

  public static void main(String[] args) {
    SpringApplication.run(KakaoLoginApplication.class, args);
  }

  /** The user of the session; without one Spring Security begins a login. */
  @GetMapping("/me")
  Map<String, String> me(@AuthenticationPrincipal OAuth2User user) {
    return Map.of("id", user.getName(), "nickname", nicknameOf(user));
  }

  private static String nicknameOf(OAuth2User user) {
    if (user instanceof OidcUser oidc) return oidc.getNickName();
    Map<String, Map<String, String>> account = user.getAttribute("kakao_account");
    return account.get("profile").get("nickname");
  }
}
