import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Uses the exported stubs as a team does that calls Kakao from Java. */
class KakaoStubsTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static WireMockServer server;

  @BeforeAll
  static void start() {
    server = new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort().usingFilesUnderDirectory(System.getProperty("stubs")));
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop();
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return CLIENT.send(request.header("Authorization", "Bearer token").build(), BodyHandlers.ofString());
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(server.baseUrl() + path));
  }

  @Test
  void everyStubIsLoaded() {
    assertTrue(server.getStubMappings().size() > 300);
  }

  @Test
  void theRecordedSuccessIsTheDefault() throws Exception {
    HttpResponse<String> response = send(to("/v2/user/me?secure_resource=true"));

    assertEquals(200, response.statusCode());
    assertTrue(response.body().contains("\"id\":"));
  }

  @Test
  void aFormIsSentToItsOperation() throws Exception {
    HttpResponse<String> response =
        send(
            to("/v2/api/talk/memo/default/send")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("template_object=%7B%7D")));

    assertEquals("{\"result_code\":0}", response.body());
  }

  @Test
  void theHeaderPreferPicksACase() throws Exception {
    HttpResponse<String> response = send(to("/v2/user/me").header("Prefer", "example=error-invalid-token"));

    assertEquals(401, response.statusCode());
  }

  @Test
  void aParameterAtTheEndOfAPathMayBeLeftOut() throws Exception {
    assertEquals(200, send(to("/v2/local/search/address.json?query=a")).statusCode());
    assertEquals(200, send(to("/v2/local/search/address?query=a")).statusCode());
  }
}
