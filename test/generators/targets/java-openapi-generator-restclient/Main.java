import java.util.List;
import org.openapitools.client.ApiClient;
import org.openapitools.client.api.ChannelApi;
import org.openapitools.client.api.MessageApi;
import org.openapitools.client.api.UserApi;

class Main {
  public static void main(String[] args) {
    ApiClient user = new ApiClient().setBasePath(System.getenv("KAKAO_URL"));
    user.setAccessToken(System.getenv("ACCESS_TOKEN"));
    ApiClient app = new ApiClient().setBasePath(System.getenv("KAKAO_URL"));
    app.addDefaultHeader("Authorization", "KakaoAK " + System.getenv("ADMIN_KEY"));
    attempt(() -> new UserApi(user).getUserMe(null, null, null, System.getenv("PROPERTY_KEYS")));
    attempt(() -> new MessageApi(user).sendMemoDefault(System.getenv("TEMPLATE_OBJECT")));
    attempt(() -> new ChannelApi(user).getTalkChannels(null, null, List.of("_frxjem", "_xnrxjem"), null));
    attempt(() -> System.out.println("id: " + new UserApi(app).listUserIds(3, null, null).getElements().get(0)));
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

