-- KEYS     1 register, 2 order
-- ARGV     1 channel, 2 notice, 3 "replace" or "keep" what is there; then for each record: id, JSON
-- Returns  nothing
for at = 4, #ARGV, 2 do
  if redis.call('HSETNX', KEYS[1], ARGV[at], ARGV[at + 1]) == 1 then
    redis.call('RPUSH', KEYS[2], ARGV[at])
  elseif ARGV[3] == 'replace' then
    redis.call('HSET', KEYS[1], ARGV[at], ARGV[at + 1])
  end
end
redis.call('PUBLISH', ARGV[1], ARGV[2])
return false
