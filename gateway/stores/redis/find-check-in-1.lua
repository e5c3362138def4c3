-- KEYS     1 check-ins
-- ARGV     1 check-in id
-- Returns  the record, or nothing
return redis.call('HGET', KEYS[1], ARGV[1])
