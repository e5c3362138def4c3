-- KEYS     1 heads, 2 lists
-- ARGV     1 channel, 2 notice, 3 class of persons
-- Returns  1, or 0 when there is no list of the class
redis.call('HDEL', KEYS[2], ARGV[3])
if redis.call('HDEL', KEYS[1], ARGV[3]) == 0 then return 0 end
redis.call('PUBLISH', ARGV[1], ARGV[2])
return 1
