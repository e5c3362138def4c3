-- KEYS     1 counts, 2 ledger, 3 check-ins
-- ARGV     1 channel, 2 notice; then for each attempt: check-in id, places wanted (0: none), received at (ms), refusals to
--          count when not placed, record and open entry when placed, record and open entry otherwise (empty: not needed yet)
-- Returns  nothing for a venue that is not open, else for each attempt "placed seq inside limit", the record of a known id,
--          or "full" when there is no place and nothing was recorded, because what to record otherwise was not sent
local attemptFields = 8
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
    local placed = wanted > 0 and (not limitNumber or inside + wanted <= limitNumber)
    local record, entry = ARGV[at + 6], ARGV[at + 7]
    if placed then
      record, entry = ARGV[at + 4], ARGV[at + 5]
    end
    if entry == '' then
      answer = 'full'
    else
      if placed then
        inside, entered = inside + wanted, entered + wanted
      else
        refused = refused + tonumber(ARGV[at + 3])
      end
      seq, lastAt = seq + 1, ARGV[at + 2]
      answer = (placed and '1 ' or '0 ') .. seq .. ' ' .. inside .. ' ' .. limit
      redis.call('XADD', KEYS[2], seq .. '-0', 'entry', entry .. ',"insideAfter":' .. inside .. ',"limitAfter":' .. limit .. '}')
      redis.call('HSET', KEYS[3], id, 'decided\n' .. answer .. '\n' .. record)
    end
  end
  answers[#answers + 1] = answer
end
if lastAt then
  redis.call('HSET', KEYS[1], 'seq', seq, 'inside', inside, 'entered', entered, 'refused', refused, 'at', lastAt)
  redis.call('PUBLISH', ARGV[1], ARGV[2])
end
return answers
