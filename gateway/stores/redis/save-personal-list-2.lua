-- KEYS     1 heads, 2 lists
-- ARGV     1 channel, 2 notice, 3 class of persons, 4 head as JSON, 5 list as JSON
-- Returns  nothing
redis.call('HSET', KEYS[1], ARGV[3], ARGV[4])
redis.call('HSET', KEYS[2], ARGV[3], ARGV[5])
redis.call('PUBLISH', ARGV[1], ARGV[2])
return false
