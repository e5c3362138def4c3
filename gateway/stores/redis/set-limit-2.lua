-- KEYS     1 counts, 2 ledger
-- ARGV     1 channel, 2 notice, 3 limit or "null", 4 received at (ms), 5 revision of the venue, 6 entry left open
-- Returns  the counts: seq, inside, limit, entered, exited, refused, at
local known = redis.call('HMGET', KEYS[1], 'limit', 'venue-revision')
local limit, revision = known[1], tonumber(known[2] or 0)
if revision <= tonumber(ARGV[5]) then
  if not limit then redis.call('HSET', KEYS[1], 'seq', 0, 'inside', 0, 'entered', 0, 'exited', 0, 'refused', 0) end
  redis.call('HSET', KEYS[1], 'venue-revision', ARGV[5])
  if limit ~= ARGV[3] then
    local counts = redis.call('HMGET', KEYS[1], 'seq', 'inside')
    local seq = counts[1] + 1
    redis.call('XADD', KEYS[2], seq .. '-0', 'entry', ARGV[6] .. ',"insideAfter":' .. counts[2] .. ',"limitAfter":' .. ARGV[3] .. '}')
    redis.call('HSET', KEYS[1], 'seq', seq, 'limit', ARGV[3], 'at', ARGV[4])
    redis.call('PUBLISH', ARGV[1], ARGV[2])
  end
end
return redis.call('HMGET', KEYS[1], 'seq', 'inside', 'limit', 'entered', 'exited', 'refused', 'at')
