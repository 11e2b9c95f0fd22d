"""Signs of level urgent. What several conditions share."""

CONCEPTS: dict[str, str] = {
    # What several conditions share.
    "firmly_cannot": """
        cant, cannot, couldnt, could not, can not, unable to, not able to, isnt able to, wont, will
        not, refuses to, impossible to, cant even, havent been able to, hasnt been able to, not
        possible to, no way im, no way to, physically cant, still cant, would not, doesnt want to,
        not managing to
    """,
    "grown": """
        {swollen}, fatter, rounder, thicker, puffed, puffs up, balloony, inflated, swole, massive,
        up like a, come up like, (came|come|gone|went) up (huge|massive|like),
        (inch|inches|cm|number) (bigger|fatter|rounder|thicker|more), {number} (bigger|fatter|more),
        heavier than, (is|feels|feeling|sort of|its) (full|stuffed), stuffed and, filled
        (up|right|out), filled with fluid, knobbly and full, twice (its|the|it) (size|other), looks
        like a (melon|grapefruit|football|balloon|rockmelon), sausage like, (like|as) (a|an)
        (bolster|football|melon|grapefruit|balloon|egg|tennis
        ball|coconut|rockmelon|footy|airbag|sausage|dumpling|cricket ball|ball), ankle bone has
        disappeared, cant see the (bone|tendons|ankle), puff, puffy, size of (a|an)
        (melon|grapefruit|football|balloon|rockmelon|egg|tennis
        ball|orange|watermelon|coconut|cricket ball|rugby ball|softball|golf
        ball|basketball|lemon|apple|fist), double the (size|other|usual), was (full|huge) of,
        (is|was) (huge|massive|enormous|ballooned), big as (a|an), (is|was|its) up like, up like, a
        (grapefruit|balloon|melon) (before|by|within|in|already), risen like, (inch|inches|cm)
        (bigger|fatter|more|rounder|thicker), like (a|an) (tennis|rugby|cricket) ball, fat as, like
        sausages, like balloons
    """,
    "warmed": """
        {hot}, toasty, cooking hot, feel the heat, roasting, scalding, boiling, baking, fiery,
        cooking, radiator, radiates heat, burning hot, like (an|a) oven, heat coming (off|out),
        sunburnt, feverish to touch, hot as
    """,
    "reddened": """
        {red}, pinkish, rosy, purplish, scarlet, crimson, cherry red, bright red, glowing, colour of
        a (postbox|plum|beetroot), pinky, raspberry coloured, flushed red, dark red, shiny, redder
    """,
    "feels_ill": """
        {fever}, {unwell}, fluey, flu y, feel like garbage, chilled, hot at night, hot little head,
        feeling crap, feel crap, feel like crap, wretched, grotty, yucky, off (his|her|my|their|its)
        food, no appetite, off (his|her|my) tea, night sweats, night chills, sweaty nights, sweaty
        at night, sweaty in the night, cold one minute, feel cold in, achy and cold, cold tonight,
        (he|she|hes|shes) (is|) (roasting|hot|warm to the touch), bit sweaty, blanket comes out,
        flushed, sweating and, fever coming and going, evening fever, {fever_number}, feverish as
        well, running a temp, feel rough, off all over, under the weather, flu like, shivers, 38.1,
        kinda achy and off
    """,
    "fast_onset": """
        straight away, straight off, immediately, at once, instantly, instant, in seconds, in no
        time, before our eyes, in front of (our|my) eyes, (within|inside|in|under|after) (about|)
        (the|an|one|half an) hour, (within|inside|in|after) (about|) {number}
        (minutes|mins|hour|hours), {number} (minutes|mins) later, an hour later, (before|by) (half
        time|the final whistle|full time|the whistle|three quarter
        time|bedtime|teatime|lunch|lunchtime|dinner|breakfast), before (i|id|she|he|they|we)
        (even|had|got|was|d|took|finished) ___ (shoe|chair|court|car|tea|gate|off|finished), by the
        time (i|we|he|she|id) ___ (car|home|lift|down), on the walk back, the second (i|it), while
        (i|we) (queued|waited), (an|one|half) hour max, in one hour, before (he|she|they|theyd)
        even, before the (final whistle|whistle), before i was off, by three quarter time, inside
        the time, the same evening, {number} mins, {number} minutes later, within the hour, by
        lunch, by the time i, in the time it, on the way (home|to), straight up, {number} minutes
        and, maybe {number} (mins|minutes), within about the time, minutes after, within minutes,
        moments after, an hour after, right after, soon after, (one|two|half an) hour after
    """,
    "since_moment": """
        since
        (i|the|my|we|she|he|last|yesterday|this|saturday|sunday|monday|tuesday|wednesday|thursday|
        friday),
        (yesterday|today|tonight|last night|this morning|this arvo|this afternoon|just now|this
        evening), yesterdays, todays, sundays, saturdays, since
        (falling|tripping|twisting|rolling|slipping|landing|running)
    """,
}
