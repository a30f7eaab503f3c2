import org.openapitools.client.apis.ChannelApi
import org.openapitools.client.apis.MessageApi
import org.openapitools.client.apis.UserApi
import org.openapitools.client.infrastructure.ApiClient

fun main() {
    val url = env("KAKAO_URL")

    ApiClient.accessToken = env("ACCESS_TOKEN")
    attempt { UserApi(url).getUserMe(propertyKeys = env("PROPERTY_KEYS")) }
    attempt { MessageApi(url).sendMemoDefault(env("TEMPLATE_OBJECT")) }
    attempt { ChannelApi(url).getTalkChannels(channelIds = listOf("_frxjem", "_xnrxjem")) }

    ApiClient.accessToken = null
    ApiClient.apiKey["Authorization"] = env("ADMIN_KEY")
    ApiClient.apiKeyPrefix["Authorization"] = "KakaoAK"
    attempt { println("id: ${UserApi(url).listUserIds(limit = 3).elements[0]}") }
}

fun env(name: String): String = System.getenv(name)

fun attempt(call: () -> Unit) {
    try {
        call()
    } catch (error: Exception) {
        System.err.println(error)
    }
}
