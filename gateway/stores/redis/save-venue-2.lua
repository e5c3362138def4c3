-- KEYS     1 register, 2 order
-- ARGV     1 channel, 2 notice, 3 venue id, 4 revision that must be kept now (0: none), 5 JSON
-- Returns  1, or 0 when another revision is kept and nothing was saved
local kept = redis.call('HGET', KEYS[1], ARGV[3])
local revision = kept and cjson.decode(kept).revision or 0
if revision ~= tonumber(ARGV[4]) then return 0 end
if not kept then redis.call('RPUSH', KEYS[2], ARGV[3]) end
redis.call('HSET', KEYS[1], ARGV[3], ARGV[5])
redis.call('PUBLISH', ARGV[1], ARGV[2])
return 1
