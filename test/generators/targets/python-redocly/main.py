import os
import sys

import kapi

URL = os.environ["KAKAO_URL"]


def attempt(call):
    try:
        return call()
    except Exception as error:
        print(error, file=sys.stderr)


user = kapi.Client(URL, auth={"bearer": os.environ["ACCESS_TOKEN"]})
app = kapi.Client(URL, auth={"apiKey": {"adminKey": "KakaoAK " + os.environ["ADMIN_KEY"]}})

attempt(lambda: user.get_user_me(property_keys=os.environ["PROPERTY_KEYS"]))
attempt(lambda: user.send_memo_default({"template_object": os.environ["TEMPLATE_OBJECT"]}))
attempt(lambda: user.get_talk_channels(channel_ids=["_frxjem", "_xnrxjem"]))
print("id:", attempt(lambda: app.list_user_ids(limit=3).elements[0]))
