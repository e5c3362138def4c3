-- KEYS     1 counts, 2 ledger, 3 check-ins
-- ARGV     1 channel, 2 notice, 3 check-in id, 4 gate id, 5 "confirmed" or "annulled", 6 received at (ms), 7 entry left open
-- Returns  "unknown", "other-gate", "not-placed", "settled-otherwise", or "settled" or "repeated" with " seq inside limit"
local record = redis.call('HGET', KEYS[3], ARGV[3])
if not record then return 'unknown' end
local state, decided, head, rest = string.match(record, '^([^\n]*)\n([^\n]*)\n([^\n]*)\n(.*)$')
local facts = cjson.decode(head)
if facts.gateId ~= ARGV[4] then return 'other-gate' end
if string.sub(decided, 1, 1) == '0' then return 'not-placed' end
if state ~= 'decided' then
  local settledTo, after = string.match(state, '^(%S+) (.*)$')
  if settledTo ~= ARGV[5] then return 'settled-otherwise' end
  return 'repeated ' .. after
end
local counts = redis.call('HMGET', KEYS[1], 'limit', 'seq', 'inside', 'entered')
local limit, seq, inside, entered, size = counts[1], counts[2] + 1, tonumber(counts[3]), tonumber(counts[4]), ''
if ARGV[5] == 'annulled' then
  inside, entered, size = math.max(0, inside - facts.size), entered - facts.size, ',"size":' .. facts.size
end
local after = seq .. ' ' .. inside .. ' ' .. limit
redis.call('XADD', KEYS[2], seq .. '-0', 'entry', ARGV[7] .. size .. ',"insideAfter":' .. inside .. ',"limitAfter":' .. limit .. '}')
redis.call('HSET', KEYS[3], ARGV[3], ARGV[5] .. ' ' .. after .. '\n' .. decided .. '\n' .. head .. '\n' .. rest)
redis.call('HSET', KEYS[1], 'seq', seq, 'inside', inside, 'entered', entered, 'at', ARGV[6])
redis.call('PUBLISH', ARGV[1], ARGV[2])
return 'settled ' .. after
