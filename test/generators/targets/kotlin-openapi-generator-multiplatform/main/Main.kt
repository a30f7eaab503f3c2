import kotlinx.coroutines.runBlocking
import org.openapitools.client.apis.ChannelApi
import org.openapitools.client.apis.MessageApi
import org.openapitools.client.apis.UserApi
import org.openapitools.client.infrastructure.ApiClient

fun main() {
    val url = env("KAKAO_URL")
    fun <T : ApiClient> asUser(api: T) = api.apply { setAccessToken(env("ACCESS_TOKEN")) }
    val app = UserApi(url)
    app.setApiKey(env("ADMIN_KEY"))
    app.setApiKeyPrefix("KakaoAK")

    attempt { asUser(UserApi(url)).getUserMe(propertyKeys = env("PROPERTY_KEYS")) }
    attempt { asUser(MessageApi(url)).sendMemoDefault(env("TEMPLATE_OBJECT")) }
    attempt { asUser(ChannelApi(url)).getTalkChannels(channelIds = listOf("_frxjem", "_xnrxjem")) }
    attempt { println("id: ${app.listUserIds(limit = 3).body().elements[0]}") }
    // The engine's threads would keep the process alive.
    System.exit(0)
}

fun env(name: String): String = System.getenv(name)

fun attempt(call: suspend () -> Unit) {
    try {
        runBlocking { call() }
    } catch (error: Exception) {
        System.err.println(error)
    }
}
