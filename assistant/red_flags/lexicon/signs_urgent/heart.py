"""Signs of level urgent. The rhythm of the heart, and chest pain that went."""

CONCEPTS: dict[str, str] = {
    # Heart rhythm.
    "heart_word": """
        heart, hearts, ticker, pulse, heartbeat, heart rate, hr, resting rate, rhythm, watch reads,
        watch says, watch, reads, bpm, it reads, my svt, oximeter, fluttering, my chest is, my chest
    """,
    "racing": """
        racing, race, pounding, hammering, thudding, thumping, fluttering, flutter, fluttery,
        banging, galloping, flips, skipping, skips, jumping, jumps, irregular, all over the
        (shop|place), uneven, stuck at, wont slow, wont settle, wont come down, took off,
        {fast_pulse_number}, like a (hummingbird|dryer|drum), popcorn, going crazy, doing flips,
        beating really fast, not coming to normal, bouncing between, over the shop, still
        {fast_pulse_number}, cant agree, bouncing, fast slow, boom boom, rly fast, really fast, so
        fast, very fast, hundred and forty, hundred and thirty, hundred and fifty, took off like,
        like the clappers, irregularly, erratic, erratically, out of rhythm
    """,
    "heart_racing": """
        {heart_word} ___ {racing}, {racing} ___ {heart_word}, heart going (crazy|mad), pulse
        (is|at|of|) {fast_pulse_number}, galloping away on me, counted {fast_pulse_number}, my
        flutter, oximeter was reading, (its|and its) {fast_pulse_number}, a fluttering under, fast
        slow fast, hasnt dropped below {fast_pulse_number}, (counted|reading|reads|showing)
        {fast_pulse_number}, palpitations, heart (is|keeps|has been)
        (racing|pounding|fluttering|skipping|irregular), irregular (heartbeat|pulse|rhythm), in
        afib, gone into af, in af, my svt, svt again, svt (for|since|wont)
    """,
    "rest_place": """
        {at_rest}, sofa, couch, settee, in bed, on bed, lying, armchair, desk, floor, watching
        telly, watching tv, watching the, rug, bath, resting, at rest, sat, sitting, doing anything,
        sleep it off
    """,
    "goes_on": """
        {wont_stop}, all evening, since lunch, since
        (breakfast|about|last|i|the|{number}|yesterday|my), still
        (jumping|going|hammering|racing|thumping|at it|150|fluttering), wont
        (slow|stop|settle|come|go), non stop, nonstop, all the evening, an hr, 3 hrs, now later,
        been going, hasnt dropped, still banging, since then, the evening, not coming to normal,
        forty five minutes, two hours, {number} hours, an hour and, for an hour ish, hour ish, fifty
        minutes, hours since, the hours since, since the weekend, hour and a half, hasnt come down,
        from (morning|evening), not gone (down|off), an hour, hours now, for hours, stuck at, hour
        now, hour later, half an hour, one and half hours, hrs, (fifty|forty|thirty|forty
        five|ninety|{from_12}) (mins|minutes)
    """,
    "beats_for_hours": """
        still (racing|going|hammering|thumping|pounding|fluttering|irregular|all over|at it|
        {fast_pulse_number}), ({number}|an|one) (hours|hour|hrs|hr) (ago|later|now|on), been
        (about|over|nearly|) ({number}|an|half an|{from_12}) (hours|hour|hrs|hr), been
        (about|over|nearly|) {from_12} (minutes|mins), hasnt
        (settled|slowed|come down|dropped|stopped|calmed), wont
        (settle|slow|come down|stop|calm|go down)
    """,
    "beats_settled": """
        settled, settles, back to normal, came (back|) down, comes (back|) down, calmed (down|),
        dropped back, fine (now|since|after|again), ok (now|since|again), went away, passed off,
        (as|because|since) (i|we) stood up, stood up too
    """,
    "icd_shock": """
        (defib|icd|defibrillator) ___ (fire|fired|kick|kicked|shock|shocked|went off|zap|zapped),
        felt my defib, (shock|shocked|jolt|kick) from my (icd|defib|defibrillator),
        (defib|icd|defibrillator) ___ kick, defib ___ gave me
    """,
    "heart_innocent": """
        dead steady, just nerves, saturdays race, about the race, strap was, feel fine strap,
        tightened it, start line, before the gun, settled as soon, race day nerves, at the start of
        a race, settled in
    """,
    # A heart that fails: breathless lying flat, and fluid.
    "flat_breathless": """
        (breathless|puffed|gasping|short of breath|out of breath|{cannot} breathe) ___
        (lying|lie|laying|lay|laid) (down|flat|back), (lying|lie|laying) (down|flat|back) ___
        (breathless|puffed|gasping|{cannot} breathe|out of breath), (wake|waking|woke|wakes) (up|)
        (at night|in the night|) (gasping|breathless|fighting for breath|out of breath|short of
        breath), (pillow|pillows) ___ (breath|breathe|breathing|air),
        (breath|breathe|breathing) ___ ({from_2}|extra|more|few) pillows
    """,
    "pillows_more": """
        (need|needs|needing|sleep|sleeping|propped|up|use|using) ___ (extra|more|{from_2}|pile of)
        (pillow|pillows)
    """,
    "fluid_told": """
        (ankle|ankles|feet|legs|shins) ___ ({swollen}|puffed|sock marks), ({swollen}|puffed) ___
        (ankles|feet|legs), (put|piled|gained|gaining|putting) (on|) ___
        (stone|kilo|kilos|kg|lb|lbs|pounds)
    """,
    # Chest pain that went.
    "chest_felt": """
        {chest_part} ___ {chest_sense}, {chest_sense} ___ {chest_part}, squeeze at the front, chest
        thing, heavy chest, funny chest, band round the front, ache across the front, hand pressing
        on, centre of my chest, ache under it, palm flat on, weight on my breastbone, chest
        (pain|pains|tightness|ache), pain in (my|the|his|her) chest, across his front, across my
        front,
        (squeezing|squeezy|pressing|heavy|tight) (job|thing|feeling|do) in {whose} chest
    """,
    "chest_part": """
        chest, breastbone, sternum, behind the bone, middle of my chest, chest strap, breast, front
        of me, ribs front, centre of my chest
    """,
    "chest_sense": """
        {pain}, {pressure}, squashed, ache, ached, tight, tightness, tightish, squeeze, squeezing,
        heavy, heaviness, twinge, twinged, weight, sore, sat on, band, burning, gripping, odd
        feeling, funny, weird, chest thing
    """,
    "went_off": """
        nothing since, not since, never since, hasnt (come back|been back|happened|happen),
        (gone|fine|good|ok|clear|all good|right as rain|cheerful|normally|trained normally|no
        bother|marvellous|zero|nowt|nothing|not a squeak|not a peep|never|not felt|havent
        felt|not paid) (it|ever|a|) (since|after|again|now|visit), went off, passed off, went away,
        (it|was|were|had|then) (gone|vanished|eased|lifted|melted|disappeared), eased, not felt it
        since, havent felt it since, (once|only time|one time|one off|just that once|only the
        once|just that one time|just the one time|one time thing|never again|never had it
        again|afterwards totally no|ok now|fine now|gone now|gone within), away until now, did not
        come again, and gone, fine ever since, stopped by itself, fine after, gone 5 days, gone
        {number} days, nothing after, isnt there now, not happened on any, it was gone, never
        (felt|had) it again, it was away, not (once|one) since, vanished, eased never again, no
        bother since, (felt|been|right) (great|grand|fine|good|marvellous) (since|ever since),
        afterwards totally no, no since, nowt since, gone inside a minute, gone within a minute,
        (fine|ok|okay|nothing|none) since, hasnt come back, never came back, went away on its own,
        cleared in {number} minutes,
        walked it off, walked off, sat it out
    """,
    "days_back": """
        last
        (week|weekend|tuesday|monday|wednesday|thursday|friday|saturday|sunday|month|tues|thurs|
        long),
        {number} days (ago|back), days (ago|back), (a|one|two|three|couple of)
        (week|weeks|fortnight) (ago|back|yesterday), fortnight ago, ages ago, two weeks
        yesterday, {number} (weeks|days), the other day, a month ago, last month, monday week,
        sunday before last, saturday before last, on
        (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tuesdays|thursdays|sundays|
        saturdays),
        (tuesdays|mondays|wednesdays|thursdays|fridays|saturdays|sundays)
        (run|hills|jog|tempo|parkrun), three sundays ago, before one week, on the {number},
        (wednesdays|mondays) run, nine days ago, eighteen days ago, eight days ago, ten days
        back, ten days ago, week 3, run last month, the saturday before last, about {number}
        days ago, two sundays ago, (two|three|four|five|six|few|couple of|{number}) days ago,
        earlier in the week, at the weekend, last weekend,
        (tuesdays|mondays|wednesdays|thursdays|fridays|saturdays|sundays)
        (long|tempo|easy|hill|race|session|half|10k)
    """,
    "creeps_surely": """
        spreading, spreads, getting bigger, getting wider, wider than, doubled, growing, creeping
        up, moving up, spread up, has spread, tracking up
    """,
}
