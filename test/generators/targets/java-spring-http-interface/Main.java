import java.util.List;
import org.openapitools.api.ChannelApi;
import org.openapitools.api.MessageApi;
import org.openapitools.api.UserApi;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.support.RestClientAdapter;
import org.springframework.web.service.invoker.HttpServiceProxyFactory;

class Main {
  public static void main(String[] args) {
    HttpServiceProxyFactory user = client("Bearer " + System.getenv("ACCESS_TOKEN"));
    HttpServiceProxyFactory app = client("KakaoAK " + System.getenv("ADMIN_KEY"));
    attempt(() -> user.createClient(UserApi.class).getUserMe(null, null, null, System.getenv("PROPERTY_KEYS")));
    attempt(() -> user.createClient(MessageApi.class).sendMemoDefault(System.getenv("TEMPLATE_OBJECT")));
    attempt(() -> user.createClient(ChannelApi.class).getTalkChannels(null, null, List.of("_frxjem", "_xnrxjem"), null));
    attempt(() -> System.out.println(
        "id: " + app.createClient(UserApi.class).listUserIds(3, null, null).getBody().getElements().get(0)));
  }

  static HttpServiceProxyFactory client(String authorization) {
    RestClient client = RestClient.builder()
        .baseUrl(System.getenv("KAKAO_URL"))
        .defaultHeader("Authorization", authorization)
        .build();
    return HttpServiceProxyFactory.builderFor(RestClientAdapter.create(client)).build();
  }

  interface Call {
    void run() throws Exception;
  }

  static void attempt(Call call) {
    try {
      call.run();
    } catch (Exception error) {
      System.err.println(error);
    }
  }
}
