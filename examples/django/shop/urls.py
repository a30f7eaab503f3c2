from allauth.socialaccount.models import SocialAccount
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, JsonResponse
from django.shortcuts import get_object_or_404
from django.urls import include, path


@login_required
def me(request: HttpRequest) -> JsonResponse:
    account = get_object_or_404(SocialAccount, user=request.user, provider="kakao")
    nickname = account.extra_data["kakao_account"]["profile"]["nickname"]
    return JsonResponse({"id": account.uid, "nickname": nickname})


urlpatterns = [path("accounts/", include("allauth.urls")), path("me", me)]
