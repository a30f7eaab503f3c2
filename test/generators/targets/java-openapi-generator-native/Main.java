import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.ChannelApi;
import org.openapitools.client.api.MessageApi;
import org.openapitools.client.api.UserApi;

class Main {
  public static void main(String[] args) {
    ApiClient user = client("Bearer " + System.getenv("ACCESS_TOKEN"));
    ApiClient app = client("KakaoAK " + System.getenv("ADMIN_KEY"));
    attempt(() -> new UserApi(user).getUserMe(null, null, null, System.getenv("PROPERTY_KEYS")));
    attempt(() -> new MessageApi(user).sendMemoDefault(System.getenv("TEMPLATE_OBJECT")));
    attempt(() -> new ChannelApi(user).getTalkChannels(null, null, List.of("_frxjem", "_xnrxjem"), null));
    attempt(() -> System.out.println("id: " + new UserApi(app).listUserIds(3, null, null).getElements().get(0)));
  }

  static ApiClient client(String authorization) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(System.getenv("KAKAO_URL"));
    client.setRequestInterceptor(request -> request.header("Authorization", authorization));
    return client;
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

