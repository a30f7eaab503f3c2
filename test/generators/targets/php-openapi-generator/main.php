<?php

require '/usr/share/php/GuzzleHttp/autoload.php';

spl_autoload_register(function (string $class): void {
    $file = __DIR__ . '/client/lib/' . str_replace('\\', '/', substr($class, strlen('Kapi\\'))) . '.php';
    if (str_starts_with($class, 'Kapi\\') && is_file($file)) {
        require $file;
    }
});

function attempt(callable $call): void
{
    try {
        $call();
    } catch (\Throwable $error) {
        fwrite(STDERR, $error->getMessage() . "\n");
    }
}

$http = new GuzzleHttp\Client();
$user = (new Kapi\Configuration())->setHost(getenv('KAKAO_URL'))->setAccessToken(getenv('ACCESS_TOKEN'));
Kapi\Configuration::getDefaultConfiguration()->setBooleanFormatForQueryString(Kapi\Configuration::BOOLEAN_FORMAT_STRING);
$app = (new Kapi\Configuration())
    ->setHost(getenv('KAKAO_URL'))
    ->setApiKey('Authorization', getenv('ADMIN_KEY'))
    ->setApiKeyPrefix('Authorization', 'KakaoAK');

attempt(fn () => (new Kapi\Api\UserApi($http, $user))->getUserMe(property_keys: getenv('PROPERTY_KEYS')));
attempt(fn () => (new Kapi\Api\MessageApi($http, $user))->sendMemoDefault(getenv('TEMPLATE_OBJECT')));
attempt(fn () => (new Kapi\Api\ChannelApi($http, $user))->getTalkChannels(channel_ids: ['_frxjem', '_xnrxjem']));
attempt(function () use ($http, $app): void {
    echo 'id: ', (new Kapi\Api\UserApi($http, $app))->listUserIds(3)->getElements()[0], "\n";
});
