require 'uri'
require 'kapi'

def client
  configuration = Kapi::Configuration.new
  url = URI(ENV.fetch('KAKAO_URL'))
  configuration.scheme = url.scheme
  configuration.host = "#{url.host}:#{url.port}"
  configuration.base_path = url.path
  configuration.server_index = nil
  yield configuration
  Kapi::ApiClient.new(configuration)
end

def attempt
  yield
rescue StandardError => e
  warn e.message
end

# Of the schemes that an operation accepts the last one is sent, so both have the token.
user = client do |configuration|
  configuration.access_token = ENV.fetch('ACCESS_TOKEN')
  configuration.api_key['Authorization'] = "Bearer #{ENV.fetch('ACCESS_TOKEN')}"
end
app = client do |configuration|
  configuration.api_key['Authorization'] = ENV.fetch('ADMIN_KEY')
  configuration.api_key_prefix['Authorization'] = 'KakaoAK'
end

attempt { Kapi::UserApi.new(user).get_user_me(property_keys: ENV.fetch('PROPERTY_KEYS')) }
attempt { Kapi::MessageApi.new(user).send_memo_default(ENV.fetch('TEMPLATE_OBJECT')) }
attempt { Kapi::ChannelApi.new(user).get_talk_channels(channel_ids: %w[_frxjem _xnrxjem]) }
attempt { puts "id: #{Kapi::UserApi.new(app).list_user_ids(limit: 3).elements.first}" }
