import feign.RequestInterceptor;
import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.ChannelApi;
import org.openapitools.client.api.MessageApi;
import org.openapitools.client.api.UserApi;

class Main {
  public static void main(String[] args) {
    ApiClient user = client("Bearer " + System.getenv("ACCESS_TOKEN"));
    ApiClient app = client("KakaoAK " + System.getenv("ADMIN_KEY"));
    attempt(() -> user.buildClient(UserApi.class).getUserMe(null, null, null, System.getenv("PROPERTY_KEYS")));
    attempt(() -> user.buildClient(MessageApi.class).sendMemoDefault(System.getenv("TEMPLATE_OBJECT")));
    attempt(() -> user.buildClient(ChannelApi.class).getTalkChannels(
        new ChannelApi.GetTalkChannelsQueryParams().channelIds(List.of("_frxjem", "_xnrxjem"))));
    attempt(() -> System.out.println("id: " + app.buildClient(UserApi.class).listUserIds(3, null, null).getElements().get(0)));
  }

  static ApiClient client(String authorization) {
    ApiClient client = new ApiClient().setBasePath(System.getenv("KAKAO_URL"));
    RequestInterceptor credentials = request -> request.header("Authorization", authorization);
    client.addAuthorization("credentials", credentials);
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
