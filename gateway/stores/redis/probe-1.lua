-- KEYS     1 probe
-- ARGV     none
-- Returns  how often it was written
return redis.call('INCR', KEYS[1])
