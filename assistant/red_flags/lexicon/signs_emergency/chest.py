"""Signs of level emergency. Chest pain: where, how, and what comes with it."""

CONCEPTS: dict[str, str] = {
    # Chest pain.
    "chest_place": """
        {chest}, heart area, behind {whose} ribs, between {whose} breasts, across {whose} front,
        middle of {whose} (ribs|chest), round {whose} ribs, top half of me, under {whose} (sports
        bra|bra), over {whose} heart, middle of me, behind {whose} breastbone, centre of {whose}
        chest
    """,
    "chest_misery": """
        {pain}, {pressure}, burn, burny, burns, fist, grip, gripping, clench, clenched, squeezes,
        heartburn, stab, tearing, vice like, vicelike, weighing, heaviness, crushes, leaned on,
        leaning on, sitting on, sat on, parked on, standing on, kneeling on, hugging, choking, hot
        ache, dull ache, something pressing, squashed, squash, tugging, pushing out, wet coat
    """,
    "chest_pain": """
        {chest_place} __ {chest_misery}, {chest_misery} ___ {chest_place}, {chest_place} ___
        {pressure}, cp (on|with|going up) (hills|stairs|exertion|effort|climbs|running|exercise),
        parked ___ (on|in|across) {whose} {chest}, (sitting|standing|kneeling|leaning|sat|stood) on
        {whose} {chest}, heavy across, tight across, crushing reflux, crushing heartburn,
        {chest_place} ___ (heavy|tight|squeezed|crushed|squeezing|killing), angina, thumping ache,
        tight thing, tight chest, chest tightness, tightness across the chest, chest squeezes, chest
        squeezing, squeezing across the front, burny band, pressing feeling middle front, sits right
        under the throat, press me very strong, round the top half of me, {chest} feels heavy,
        heaviness in {whose} chest, heart area
    """,
    "chest_pressure": """
        {chest} __ (pressure|heavy|tight|tightness|squeezing|squeezed|crushing|crushed|
        squeezes|heaviness), (pressure|tightness|heaviness|squeezing|crushing|squeeze|weight|band)
        ___ {chest}, tight chest, heavy chest, {chest} feels (heavy|tight|crushed),
        (parked|sitting|standing|sat|kneeling|leaning) ___ on {whose} {chest},
        (tightness|pressure|squeeze|squeezing|weight|heaviness) (over|on|across|around|round)
        {whose} heart, (chess|chester|chesst) (is|feels|) __ (in a vice|tight|heavy|crushed|
        squeezed), heavy (chess|chester), squeezing (job|thing|feeling) in {whose} chest
    """,
    "chest_hurts": """
        (my|his|her) chest (hurts|is hurting|aches|is sore|is killing|really hurts|is burning),
        chest pain, chest pains, pain in (my|his|her|the) chest, pain in the centre of my chest
    """,
    "chest_crushing": """
        (elephant|weight|vice|vise|belt|band|fist|brick|anvil|crushing|clamp|ton|breeze block|heavy
        weight|grip) ___ {chest_place}, {chest_place} ___
        (vice|vise|vicelike|crushing|clamp|elephant|fist|crushed|belt), vice round {whose}
        (chest|ribs), crushing feeling (in|behind|across), crushing pressure (in|on|round|across),
        (chess|chester|chesst) (is|feels|s|was|) (like|) __ in (a|the) (vice|vise|clamp)
    """,
    "chest_held": """
        hand ___ to {whose} {chest}, hand on {whose} {chest},
        (holding|clutching|clutched|holds|grabbing|grabs) {whose} {chest_place}, (he|she|hes|shes)
        ___ (rubbing|rubs) (his|her) {chest_place}
    """,
    "indigestion": "indigestion, heartburn, reflux, wind, gas, trapped wind, acid, curry, burpy",
    "spreads_from_chest": """
        (into|up|down|to|in|through|and) {whose} (left|right|inner|upper|) {jaw},
        (into|up|down|to|in|through) {whose} (left|right|inner|upper|inside of my|) {arm},
        (into|to|in) {whose} (left|right|) {shoulder}, (into|up to|up into|to) {whose} {neck}, {arm}
        __ (heavy|achy|aching|numb|tingly|tingling|feeble|hurts), {jaw} __
        (ache|aching|ached|achy|sore|numb|hurts|pain), (sore|achy|numb|aching) {jaw}, toothache,
        {hand} __ (heavy|tingly|numb|paining|paining), achy left arm, sore left arm, left arm achy,
        (numb|heavy|tingly|aching|achy|painful) (left|) arm, left (hand|arm) __ paining, up into my
        throat, both elbows, down one arm, down the arm, down my arm, (jaw|teeth) and {arm}, down
        (the|) left arm, down (his|her) arm, (chest|ribs|breastbone) and (jaw|arm|neck), (in|into)
        (chest|arm) and jaw, inside of the left arm, inside of my left arm, {arm} gone heavy, hands
        gone heavy, down into his hand, down into my hand, (going|coming|spreading|till|upto)
        (to|in|into|till|) (jaw|left (arm|hand|shoulder))
    """,
    "effort_moment": """
        {just_now_run}, {exertion}, stairs, upstairs, climbing, climbs, uphill, hill, lamp post,
        ran, walking, walk, go quick, run for the bus, after the finish, trotting, every rep, km
        {number}
    """,
    "stop_moment": """
        when i (stop|walk|rest|sit|lean|slow|stand), when (he|she) (stops|walks|rests|sits), if i
        (stop|walk|stand), once i (stop|walk|slow|stand), as soon as i (stop|walk), after i
        (stop|sit), stand still, within a minute of, of walking, by walking, when i lean, in two
        minutes
    """,
    "easing": """
        goes, gone, eases, lifts, stops, settles, off, disappears, loosens, departs, lets go, eased
    """,
    "eases_when_stopping": """
        {eases_on_stop}, {easing} ___ {stop_moment}, {stop_moment} ___ {easing}, its off in, had to
        (stop|walk|sit), it lifts, eases off, off again within, gone when i
    """,
    "comes_back": """
        {keeps}, every time, again, back on (both|every|each), been back, its back, third
        (time|week), last {from_2} runs, every (hill|rep|climb|lap|mile|session|run|training),
        lately, each time, on hills, only on climbs, only comes, comes on, this week, for weeks,
        fortnight, when i push, only when, (cant|cannot|not|never|wont) ___ ___ without
    """,
    "chest_pain_on_effort": "{chest_pain} ___ {effort_moment}, {effort_moment} ___ {chest_pain}",
    "angina_place": """
        jaw, jaws, teeth, gums, left arm, both arms, collar bone, collarbone, collar button,
        both elbows
    """,
    "ache_elsewhere": """
        {angina_place} __
        (ache|aches|aching|ached|heavy|weighs|weighed|tightens|tightening|lead|leaden|squeezed|like
        lead), (ache|aches|aching|ached|heavy|heaviness|weight|squeeze|band)
        (in|on|along|through|under) {whose} (lower|) {angina_place}
    """,
    "only_on_effort": """
        (only|just|always) ___
        (uphill|hills|hill|bank|climb|climbs|climbing|tempos|tempo|reps|slope|brae), on
        (the|) (hills|climbs|bank|climb|tempos|brae), (with|on)
        (anything|any|every|each) (uphill|climb|hill|incline|slope|brae), up the
        (bank|hill|hills|climb|brae|stairs), every time i (run|climb|jog|push), whenever i
        (run|climb|jog|push)
    """,
    "gone_when_stopped": """
        {eases_when_stopping}, (normal|fine|ok|nothing|gone) on (the|) flat,
        (walk|stop|stand|rest) ___ (its gone|gone|zero|nothing|its fine|vanishes), gone
        (in|within|after) (a|one|two|{number}) (minute|minutes|mins|min)
    """,
    "recurs": """
        been back, its back, back on both, back on every, keeps coming back, every time, every run,
        every hill, each time, last {from_2} runs, every rep, every lap, third (time|week), set off
        again and its back, again today
    """,
    "weekday": """
        monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays,
        wednesdays, thursdays, fridays, saturdays, sundays, tues, weds, thurs
    """,
    "chest_current": """
        every run, each run, every hill, every time, every rep, right now, this morning, today,
        tonight, this afternoon, this evening, still, keeps, as i type, just now, currently, at the
        moment, an hour ago, minutes ago
    """,
    "chest_pain_today": """
        ({chest_pain}|{chest_pressure}|{chest_hurts}) ___ {chest_current}, {chest_current} ___
        ({chest_pain}|{chest_pressure}|{chest_hurts}), {chest} is still ({pain}|{pressure})
    """,
    "chest_settled": """
        never since, not since, nothing since, zero since, nowt since, none since, hasnt been back,
        has not been back, hasnt come back, didnt come back, did not come again, not come again, not
        felt it since, not a peep, not paid a visit, days ago, days back, a week ago, weeks ago,
        fortnight ago, last (thursday|friday|saturday|sunday|monday|tuesday|wednesday|week), the one
        time, just the once, the once, just once, once only, never had it again, ok since, month
        ago, trained normally since, before last, times since, gone {number} days, days gone,
        sundays ago, weeks yesterday, felt it since, one time thing, zero bother, until now, away
        until, weeks back, sundays run, mondays run, saturdays run, the other day, last month, last
        weekend, mondays tempo, last (tues|weds|wed|thurs|fri|sat|sun|mon), only time, {chest_pain}
        ___ on {weekday}, on {weekday} ___ {chest_pain}, (had|got|felt|came) ___ on {weekday}, on
        {weekday} ___ (tempo|run|jog|hill|downhill), on the downhill on {weekday}, {weekday} tempo
        felt, never been back, no repeat, a one off, just that once, it was the one time, not one
        mention, never come back
    """,
    "chest_strain": """
        press ups, pressups, push ups, (yesterdays|heavy|gym) bench, bench press, bench pressed,
        chest press, tight pecs, sore pecs, pecs are, pecs sore, when i press, when i poke,
        (sore|tender|hurts|hurt|painful) (to|when i) (press|touch|poke), poke it, cough, coughing,
        coughs, bruised, (landed|fell) on (it|my (chest|side|ribs|back)|a|the), elbow to, elbowed,
        benching, dumbbell, dumbbells, chafing, chafe, (strap|vest|pack)
        (rubs|rubbing|rubbed|chafes|chafed|digs|digging|too tight|was too tight),
        (undo|undid|loosen|loosened|unclip|unclipped) (the|my) __ (strap|vest|bra), its the strap,
        the vest, race vest i, sports bra rubs, (just|only|probably) a stitch, sneeze,
        (from|after|been|weight) lifting, pull ups, (doing|did|from|after) dips,
        (sore|raw|chafed|bleeding) (nipple|nipples), (nipple|nipples) (is|are|feel|were|rubbed)
        (sore|raw|chafed|bleeding), turn over, push a door, heavy door, poke the, poke them, when
        pressed, only when i press, bar sat, pump class, my ribs hurt, sore to touch, moving my arm,
        to the touch, got a cold, have a cold
    """,
    "tooth_reason": """
        cold air, sensitive, wisdom, abscess, clench, clenching, clenched, grinding, brace, braces
    """,
}
