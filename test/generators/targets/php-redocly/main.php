<?php

require __DIR__ . '/kapi.php';

use KakaoApiKapiKakaoCom\Client;
use KakaoApiKapiKakaoCom\Config;

function attempt(callable $call): void
{
    try {
        $call();
    } catch (\Throwable $error) {
        fwrite(STDERR, $error->getMessage() . "\n");
    }
}

$url = getenv('KAKAO_URL');
$user = new Client(new Config($url, ['bearer' => getenv('ACCESS_TOKEN')]));
$app = new Client(new Config($url, ['apiKey' => ['adminKey' => 'KakaoAK ' . getenv('ADMIN_KEY')]]));

attempt(fn () => $user->getUserMe(propertyKeys: getenv('PROPERTY_KEYS')));
attempt(fn () => $user->sendMemoDefault(['template_object' => getenv('TEMPLATE_OBJECT')]));
attempt(fn () => $user->getTalkChannels(channelIds: ['_frxjem', '_xnrxjem']));
attempt(function () use ($app): void {
    echo 'id: ', $app->listUserIds(limit: 3)->elements[0], "\n";
});
