import os

from django.apps import AppConfig


class ShopConfig(AppConfig):
    name = "shop"

    def ready(self):
        """Replaces Kakao's addresses by those of the emulator, if they are set: allauth has no setting for them."""
        from allauth.socialaccount.providers.kakao.views import KakaoOAuth2Adapter

        if kauth := os.environ.get("KAUTH_URL"):
            KakaoOAuth2Adapter.authorize_url = f"{kauth}/oauth/authorize"
            KakaoOAuth2Adapter.access_token_url = f"{kauth}/oauth/token"
        if kapi := os.environ.get("KAPI_URL"):
            KakaoOAuth2Adapter.profile_url = f"{kapi}/v2/user/me"
