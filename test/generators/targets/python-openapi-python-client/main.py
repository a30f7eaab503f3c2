import os
import sys

from kapi import AuthenticatedClient
from kapi.api.channel import get_talk_channels
from kapi.api.message import send_memo_default
from kapi.api.user import get_user_me, list_user_ids
from kapi.models import SendMemoDefaultDefaultMemo

URL = os.environ["KAKAO_URL"]


def attempt(call):
    try:
        return call()
    except Exception as error:
        print(error, file=sys.stderr)


user = AuthenticatedClient(base_url=URL, token=os.environ["ACCESS_TOKEN"])
app = AuthenticatedClient(base_url=URL, token=os.environ["ADMIN_KEY"], prefix="KakaoAK")

attempt(lambda: get_user_me.sync(client=user, property_keys=os.environ["PROPERTY_KEYS"]))
body = SendMemoDefaultDefaultMemo(template_object=os.environ["TEMPLATE_OBJECT"])
attempt(lambda: send_memo_default.sync(client=user, body=body))
attempt(lambda: get_talk_channels.sync(client=user, channel_ids=["_frxjem", "_xnrxjem"]))
print("id:", attempt(lambda: list_user_ids.sync(client=app, limit=3).elements[0]))
