-- KEYS     1 register, 2 order
-- ARGV     1 channel, 2 notice; then for each record, which replaces one that is there: id, JSON
-- Returns  nothing
for at = 3, #ARGV, 2 do
  if redis.call('HSET', KEYS[1], ARGV[at], ARGV[at + 1]) == 1 then
    redis.call('RPUSH', KEYS[2], ARGV[at])
  end
end
redis.call('PUBLISH', ARGV[1], ARGV[2])
return false
