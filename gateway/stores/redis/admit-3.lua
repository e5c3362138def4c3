-- KEYS     1 counts, 2 ledger, 3 check-ins
-- ARGV     1 channel, 2 notice; then for each attempt: check-in id, places wanted (0: none), received at (ms), record,
--          entry left open, rest of the entry and judgement when placed, rest of the entry and judgement otherwise
-- Returns  nothing for a venue that is not open, else for each attempt "placed seq inside limit", or the record of a known id
local attemptFields = 9
local counts = redis.call('HMGET', KEYS[1], 'limit', 'seq', 'inside', 'entered', 'refused')
local limit = counts[1]
if not limit then return false end
local limitNumber = tonumber(limit)
local seq, inside, entered, refused = tonumber(counts[2]), tonumber(counts[3]), tonumber(counts[4]), tonumber(counts[5])
local answers, lastAt = {}, nil
for at = 3, #ARGV, attemptFields do
  local id = ARGV[at]
  local answer = redis.call('HGET', KEYS[3], id)
  if not answer then
    local wanted = tonumber(ARGV[at + 1])
    local placed, rest, judgement = '0 ', ARGV[at + 7], ARGV[at + 8]
    if wanted > 0 and (not limitNumber or inside + wanted <= limitNumber) then
      placed, rest, judgement = '1 ', ARGV[at + 5], ARGV[at + 6]
      inside, entered = inside + wanted, entered + wanted
    else
      refused = refused + 1
    end
    seq, lastAt = seq + 1, ARGV[at + 2]
    answer = placed .. seq .. ' ' .. inside .. ' ' .. limit
    redis.call('XADD', KEYS[2], seq .. '-0', 'entry', ARGV[at + 4] .. rest .. ',"insideAfter":' .. inside .. ',"limitAfter":' .. limit .. '}')
    redis.call('HSET', KEYS[3], id, 'decided\n' .. answer .. '\n' .. ARGV[at + 3] .. judgement)
  end
  answers[#answers + 1] = answer
end
if lastAt then
  redis.call('HSET', KEYS[1], 'seq', seq, 'inside', inside, 'entered', entered, 'refused', refused, 'at', lastAt)
  redis.call('PUBLISH', ARGV[1], ARGV[2])
end
return answers
