-- KEYS     1 counts, 2 ledger
-- ARGV     1 channel, 2 notice, 3 policy version, 4 packs with a space between, 5 received at (ms), 6 revision of the venue, 7 entry left open
-- Returns  1, or 0 when the venue is not open, a later revision of it is in force, or the policy is recorded already
local function without(packs, others)
  local rest = {}
  for pack in string.gmatch(packs, '%S+') do
    if not string.find(' ' .. others .. ' ', ' ' .. pack .. ' ', 1, true) then rest[#rest + 1] = '"' .. pack .. '"' end
  end
  return '[' .. table.concat(rest, ',') .. ']'
end
local counts = redis.call('HMGET', KEYS[1], 'limit', 'seq', 'inside', 'venue-revision', 'policy', 'packs')
local limit, revision, packs = counts[1], tonumber(counts[4] or 0), counts[6] or ''
if not limit or revision > tonumber(ARGV[6]) or counts[5] == ARGV[3] then return 0 end
local seq = counts[2] + 1
redis.call('XADD', KEYS[2], seq .. '-0', 'entry',
  ARGV[7] .. ',"added":' .. without(ARGV[4], packs) .. ',"removed":' .. without(packs, ARGV[4])
  .. ',"insideAfter":' .. counts[3] .. ',"limitAfter":' .. limit .. '}')
redis.call('HSET', KEYS[1], 'seq', seq, 'policy', ARGV[3], 'packs', ARGV[4], 'at', ARGV[5])
redis.call('PUBLISH', ARGV[1], ARGV[2])
return 1
