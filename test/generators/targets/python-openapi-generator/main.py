import os
import sys

import kapi


def client(**credentials):
    return kapi.ApiClient(kapi.Configuration(host=os.environ["KAKAO_URL"], **credentials))


def attempt(call):
    try:
        return call()
    except Exception as error:
        print(error, file=sys.stderr)


user = client(access_token=os.environ["ACCESS_TOKEN"])
app = client(api_key={"adminKey": os.environ["ADMIN_KEY"]}, api_key_prefix={"adminKey": "KakaoAK"})

attempt(lambda: kapi.UserApi(user).get_user_me(property_keys=os.environ["PROPERTY_KEYS"]))
attempt(lambda: kapi.MessageApi(user).send_memo_default(os.environ["TEMPLATE_OBJECT"]))
attempt(lambda: kapi.ChannelApi(user).get_talk_channels(channel_ids=["_frxjem", "_xnrxjem"]))
print("id:", attempt(lambda: kapi.UserApi(app).list_user_ids(limit=3).elements[0]))
