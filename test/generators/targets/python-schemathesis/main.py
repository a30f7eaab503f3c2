import os
import sys

import schemathesis

URL = os.environ["KAKAO_URL"]
USER = {"Authorization": f"Bearer {os.environ['ACCESS_TOKEN']}"}
APP = {"Authorization": f"KakaoAK {os.environ['ADMIN_KEY']}"}

schema = schemathesis.openapi.from_path(os.environ["SPEC"])


def send(method, path, headers, query=None, **body):
    """Sends values as schemathesis sends those that it makes up."""
    operation = schema[path][method]
    serialize = operation.get_parameter_serializers().get("query", lambda value: value)
    case = operation.Case(headers=headers, query=serialize(query or {}), **body)
    try:
        return case.call(base_url=URL)
    except Exception as error:
        print(error, file=sys.stderr)


send("GET", "/v2/user/me", USER, {"property_keys": os.environ["PROPERTY_KEYS"]})
send(
    "POST",
    "/v2/api/talk/memo/default/send",
    USER,
    body={"template_object": os.environ["TEMPLATE_OBJECT"]},
    media_type="application/x-www-form-urlencoded",
)
send("GET", "/v2/api/talk/channels", USER, {"channel_ids": ["_frxjem", "_xnrxjem"]})
users = send("GET", "/v1/user/ids", APP, {"limit": 3})
print("id:", users.json()["elements"][0] if users else None)
