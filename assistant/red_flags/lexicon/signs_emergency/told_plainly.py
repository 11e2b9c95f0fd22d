"""Signs of level emergency, as they are told in passing in second-hand or everyday words."""

CONCEPTS: dict[str, str] = {
    # Breath that doesn't go in.
    "breath_wont_fill": """
        {cannot} (get|draw|take|pull) (a|any|my|the) (_|) (_|) breath (in|right in|all the way in|
        into), {cannot} (get|draw|take|pull) (a|any) (proper|full|deep|decent|good|whole) breath,
        {cannot} draw (a|any|my) breath, {cannot} fill (my|his|her) (lungs|lung|chest), breath
        (wont|doesnt) go (in|down|all the way)
    """,
    "stops_for_breath": """
        (sit|sat|stop|stopped|rest|pause) ___ (halfway|half way|) (up|on) (the|my|our) (stairs|
        steps|landing) ___ (breathe|breath|puff), {short_breath} ___ (half way|halfway) up the
        (stairs|steps)
    """,
    "born_lately": """
        (had|having) (my|our|the) (son|daughter|baby|boy|girl|twins|little one|first|second)
        {number} (weeks|days) (ago|back|since), {number} (weeks|days) (ago|back|since) by (c|)
        (section|caesarean)
    """,
    "came_on_today": """
        (came|come|started|began) (on|) (just|only|) (today|yesterday|this morning|last night|
        overnight|suddenly|tonight), (just|only) (today|since (yesterday|this morning|today|last
        night)|this morning)
    """,
    "breath_rattles": """
        (breathing|breath|chest|lungs) (is|s|sounds|feels|) (_|) (rattly|rattling|rattles|crackly|
        crackling|crackles|bubbly|gurgling|gurgly), (crackle|rattle|gurgle) ___ (breath|breathing|
        breathe|chest|cough)
    """,
    "froth_said": """
        froth, frothy, (pink|pinky|pinkish|white) (froth|bubbles|foam|spit), foamy spit, (cough|
        coughing|spitting) ___ foamy, bubbles ___ (cough|spit)
    """,
    "water_or_height": """
        swim, swam, swimming, lake, sea, wetsuit, altitude, at {number} (m|metres|meters), at
        {number}m, hut, summit, base camp
    """,
    "cough_keeps": """
        {cannot} stop coughing, coughing up, keep coughing, coughing since, when i cough
    """,
    # Thoughts of death, told without its name.
    "thinks_of_tablets": """
        (thinking|think|thought|thoughts) (about|of) (taking|swallowing|having) (all|the lot|the
        whole|every) (of|) (my|mums|dads|his|her|the|those) ___ (pills|tablets|meds|painkillers|
        paracetamol|medication|insulin), (thinking|thought|thoughts) (about|of) (taking|
        swallowing) (the lot|them all|every pill|every tablet)
    """,
    "thinks_of_absence": """
        (thinking|think|thought|thoughts|think a lot) (about|of) (not being (here|around|alive)|
        being gone|disappearing (for good|forever)), (as|better) (well|) off in the (river|sea|
        ground|canal|lake|lough), (kids|family|girls|boys|wife|husband|they|everyone) (would|will|d)
        be (fine|ok|okay|grand|alright) ___ if i (werent|wasnt|was not|were not|am not|was gone)
        (around|here|about|alive|gone|)
    """,
    "absence_innocent": """
        holiday, race, parkrun, start line, weekend, work, office, stage, club, committee, plan,
        flight, away, marathon
    """,
    "stepping_into": """
        (picturing|imagining|picture|pictures|imagine|imagines|seeing|see|sees)
        (myself|himself|herself|me) (_|) (stepping|walking| jumping|falling) (off|into|in front
        of|under) (the|a) (kerb|traffic|road|train|bridge| cliff|edge|platform|lorry|bus|car)
    """,
    # One who has diabetes, and who talks wrong.
    "has_diabetes": """
        (he|she|hes|shes|im|yeah|yes|my|is|a) (_|) (_|) (type 1|type one|t1d|t1|diabetic), his
        insulin, her insulin, my insulin, insulin this morning, takes insulin, on insulin
    """,
    "talks_no_sense": """
        (hes|shes|he is|she is|he|she|hes now|shes now|now hes|now shes) (_|) (_|) (not making|
        making no|makes no|isnt making|doesnt make) (any|) sense, (hes|shes|he is|she is) (_|)
        (confused|incoherent|muddled|rambling|aggressive), (pushes|pushed|slaps|slapped|bats) (my|
        the|our) (hand|hands|drink|juice|gel) (off|away)
    """,
    "raves": """
        (hes|shes|he is|she is|he|she|now hes|now shes) (_|) (talking|speaking|saying) (absolute|
        complete|total|pure|utter|all kinds of|) (gibberish|rubbish|nonsense|daft)
    """,
    "hot_day_told": """
        {heat_weather}, (28|29|30|31|32|33|34|35|36|37|38|39|40) degrees, hot one, hot day,
        heatwave, hot race, scorching, boiling out
    """,
    # Cold, and past shivering.
    "past_shivering": """
        (shivering|shaking|shivered) ___ (and|but|then) (now|then|) (hes|shes|she has|he has|its|
        has|ive|) (_|) stopped, stopped feeling (the|) cold, (not|no longer|dont) (feel|feeling|
        feels|) (the|) cold (any more|anymore|at all|now)
    """,
    "warmed_by": """
        (with|after|once|had|having) (i had|he had|she had|a|some|the|) (_|) (hot drink|hot
        chocolate|cuppa|tea|soup|foil blanket|foil|blanket|shower|bath), warmed up, warming up
    """,
    "wants_to_stop_there": """
        wants (to|a) (_|) (nap|sleep|lie|sit|snooze|kip), (want|going|need) to (_|) (sleep|lie down|
        sit down|nap), take (the|my|his|her|off my|off the) (_|) (jacket|coat|clothes|layers|hat)
        off, (actually|quite|really|feel|feels|feeling) (_|) (warm|hot|toasty), left to sleep
    """,
    "out_in_cold": """
        {cold_exposure}, lost the path, off the path, on the hill, mountain rescue, ridge, dark
    """,
    # Pressure in the chest that comes with the pace.
    "chest_at_pace": """
        {chest_pain} ___ (when|whenever|if|every time|once) (i|he|she) (_|) (go|goes|run|runs|push|
        pushes|get|gets|hit|hits|drop|drops|pick) (_|) (under|faster|below|sub|quicker|past|over|up|
        {number}), (when|whenever|every time) (i|he|she) (_|) (go|goes|run|runs|push|pushes|drop|
        drops) (under|faster|below|sub|quicker) ___ ___ {chest_pain}
    """,
    # A jaw or a throat that aches uphill, in two messages.
    "jaw_on_climb": """
        (jog|run|walk|go|climb|cycle|push) (up|uphill|to the top) ___ ___ (ache|aches|aching|
        tight|tightness|heaviness|squeeze|pain) (feeling|) (in|into|across|to|up|through) ___
        (my|the|his|her| both|and) (jaw|throat|arms|left arm),
        (ache|aches|aching|tight|tightness|heaviness|pain) (in|into|across|to|up|through) ___
        (jaw|throat|both arms|left arm) ___ (uphill|every hill| each hill|on hills|every climb|each
        climb)
    """,
    "aches_on_climb": """
        (aches|ache|hurts|tightens|aching|tight) (every time|whenever|when|each time|only when) (i|
        he|she) (climb|climbs|go up|goes up|walk up|run up|jog up|push up|take the stairs)
    """,
    "eases_at_stop": """
        {eases_when_stopping}, (goes|gone|stops|lets go|settles) (off|away|) (when|as soon as|once|
        if) (i|he|she) (stop|stops|stand|sit|rest)
    """,
    "arms_at_work": "poles, pack, rucksack, buggy, pram, pushing the, weights, sensodyne, dentist",
    "many_puffs": "{from_8} (puffs|puff), {from_8} times ___ inhaler, puffs by now",
    "still_tight": """
        still (tight|wheezy|wheezing|bad), talking is (hard|hard work), no better, not easing
    """,
    # Fits as somebody sees them.
    "jerks_on_floor": """
        on the (_|) (floor|ground|grass|track|pavement) __ (jerking|twitching|convulsing|
        thrashing), (jerking|shaking|twitching|convulsing) ___ (eyes|eye) ___ (rolled|rolling|roll),
        (eyes|eye) (are|have|has|) (rolled|rolling) (back|up|in) ___ (jerking|shaking|twitching),
        shaking in both arms ___ (eyes|answer), (doesnt|wont) answer ___ (jerking|shaking|twitching)
    """,
}
