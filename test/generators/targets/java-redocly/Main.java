import java.util.List;
import java.util.Map;
import kakaoapikapikakaocom.Kapi;

class Main {
  public static void main(String[] args) {
    Kapi user = client(new Kapi.Auth().bearer(System.getenv("ACCESS_TOKEN")));
    Kapi app = client(new Kapi.Auth().apiKey("adminKey", "KakaoAK " + System.getenv("ADMIN_KEY")));
    attempt(() -> user.getUserMe(new Kapi.GetUserMeParams().propertyKeys(System.getenv("PROPERTY_KEYS"))));
    attempt(() -> user.sendMemoDefault(Map.of("template_object", System.getenv("TEMPLATE_OBJECT"))));
    attempt(() -> user.getTalkChannels(new Kapi.GetTalkChannelsParams().channelIds(List.of("_frxjem", "_xnrxjem"))));
    attempt(() -> System.out.println("id: " + app.listUserIds(new Kapi.ListUserIdsParams().limit(3L)).elements().get(0)));
  }

  static Kapi client(Kapi.Auth auth) {
    return new Kapi(new Kapi.Config().serverUrl(System.getenv("KAKAO_URL")).auth(auth));
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
