-- KEYS     1 counts, 2 ledger, 3 check-outs
-- ARGV     1 channel, 2 notice, 3 check-out id, 4 digest, 5 persons seen leaving, 6 received at (ms), 7 entry left open, 8 what was judged, from a line break on
-- Returns  "not-open", "conflict", "left" with " seq inside limit", or "repeated" with the same and what was judged
local counts = redis.call('HMGET', KEYS[1], 'limit', 'seq', 'inside', 'exited')
local limit = counts[1]
if not limit then return 'not-open' end
local known = redis.call('HGET', KEYS[3], ARGV[3])
if known then
  local digest, after = string.match(known, '^(%S+) (.*)$')
  if digest ~= ARGV[4] then return 'conflict' end
  return 'repeated ' .. after
end
local inside = tonumber(counts[3])
local countedOut = math.min(tonumber(ARGV[5]), inside)
local seq = counts[2] + 1
inside = inside - countedOut
local after = seq .. ' ' .. inside .. ' ' .. limit
redis.call('XADD', KEYS[2], seq .. '-0', 'entry',
  ARGV[7] .. ',"countedOut":' .. countedOut .. ',"insideAfter":' .. inside .. ',"limitAfter":' .. limit .. '}')
redis.call('HSET', KEYS[3], ARGV[3], ARGV[4] .. ' ' .. after .. ARGV[8])
redis.call('HSET', KEYS[1], 'seq', seq, 'inside', inside, 'exited', counts[4] + countedOut, 'at', ARGV[6])
redis.call('PUBLISH', ARGV[1], ARGV[2])
return 'left ' .. after
