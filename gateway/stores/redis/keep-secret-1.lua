-- KEYS     1 register
-- ARGV     1 name, 2 text to keep when nothing is kept
-- Returns  what is kept
redis.call('HSETNX', KEYS[1], ARGV[1], ARGV[2])
return redis.call('HGET', KEYS[1], ARGV[1])
