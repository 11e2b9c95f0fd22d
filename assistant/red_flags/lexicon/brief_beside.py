"""What stands beside a brief finding and tells how it is meant; none of it is a finding itself."""

CONCEPTS = {
    "asked_in_general": """
        what is, what are, whats, why do, why does, how do doctors, how do you tell,
        does a, does an, who gets, tell me about, how common, common in, what about, what gets, is
        that usual, as bad as, how do races, how to tell,
        question on, question about, if an athlete, studying,
        seven letters, podcast
    """,
    # "What is the cause of my hot calf": asked about, it is one's own.
    "said_as_own": """
        my, mine (is|are|does|has), i get, i got, ive got, ive had, like mine
    """,
    "explains_itself": """
        panic over, scrap that, only (when|if) i (poke|press|push|prod), through my
        nose, pasted wrong, wrong note, (loosened|undid) (it|them|two clips), was
        sitting on it, (totally|all|completely|straight|came) back (to normal|straight), its the
        muscles, its both pecs, only bruised
    """,
    # In a message of its own: "I can't pee, is it just nerves?" explains nothing.
    "explained_later": "measured both, just nerves",
    # Brief and no more: with "and has been sick twice", it is the butting head that is meant.
    "limb_butted": """
        (headbutted|head butted|headbutts|headbutting) (my|his|her|the)
        ({limb}|{knee}|ribs|belly|stomach|bag|sofa|ball)
    """,
    "told_of_self": """
        my, i, ive, went, mine
    """,
    "heard_or_felt": """
        heard, felt, hear, loud
    """,
    "as_if": """
        felt, like, as if, as though
    """,
    # "Years ago, all normal now": told with "now", it is over all the same.
    "long_over": """
        years ago, year ago, yrs ago, decades ago, (two|three|few|couple of) (summers|winters|years)
        ago, years back, in {past_year}, like {past_year}, back in {past_year}, since {past_year},
        school {past_year}, as a (kid|child|teenager), when i was (a|little|young|at), fully
        recovered, fully healed, long healed, symptom free, years clear
    """,
    "toilet_circumstance": """
        queue, portaloo, portaloos, (pee|wee|go) in public, in front of, on demand, before a race,
        before races, without running the tap, in a bottle, in the woods, in this kit, in a onesie,
        in a tri suit, in a wetsuit, laughing, laughed, on demand, doping, in a cup, mascot
    """,
    "burning_figure": """
        the track, the course, calories, calls, kcal, laptop, watch, engine, car,
        race form, fever free
    """,
    "chest_worked": """
        bench press, press ups, push ups, pushups, pressups, bench day, sore pecs,
        (from|after|doing) dips, pec deck, (yesterdays|heavy|gym|mondays|tuesdays|big) bench,
        benching, bench pr, chest flys, chest flyes, (massage|massaging|massaged|release|releasing)
        (the|my|your|) pecs, pec (massage|release)
    """,
    # "Legs are sore and my chest is fine": what is sore are the legs.
    "chest_well": """
        {lower_limb} (are|is|feel|feels|hurt|ache|still|all|so|just|a|) (_|) ({pain}|stiff|heavy|
        tired|tight|lead|trashed) (and|but|) (my|the|) chest (is|feels|felt|s|) (totally|absolutely|
        perfectly|all|just|) (fine|ok|okay|good|clear|great|normal), {lower_limb} (hurt|ache|hurts|
        aches) (and|but|) (my|the|) chest (is|feels|felt|s|)
        (totally|absolutely|perfectly|all|just|) (fine|ok|okay|good|clear|great|normal),
        ({pain}|stiff|heavy|tired|tight) {lower_limb} (and| but|) (my|the|) chest (is|feels|felt|s|)
        (totally|absolutely|perfectly|all|just|) (fine|ok| okay|good|clear|great|normal)
    """,
    "chest_well_until": """
        chest (is|feels|felt|s|) (totally|absolutely|perfectly|all|just|) (fine|ok|okay|good|clear|
        great|normal) (until|till|unless|except|apart|before|at first|at rest|when|if|only|again|
        now but|but)
    """,
    "chest_long_settled": """
        (fine|nothing|none|nowt|okay|ok|well) since, gone {number} days, {days_back} ___ {went_off},
        {went_off} ___ {days_back}, {days_back} ___ fine after
    """,
    "faint_figure": """
        {thing_keels},
        (on|onto|into) (the|) (sofa|couch|settee), the standings, in the
        (first|second|third|early|next|final|semi) (round|rounds), out of the cup, race form, form
        asks, fainting goats, blood test, giving blood, (laptop|phone|screen)
        (blacked|passed|fainted|went|is), form collapsed, my arch, arches, into (a|my|the|his|her)
        (chair|bed|armchair), fell asleep, knocked out of, knocked out (a|some)
        (pb|mile|miles|rep|reps), same meaning, {long_over}, league table, rankings, leaderboard
    """,
    "stitch_named": """
        side stitch, a stitch, stitches, bruised rib, bruised ribs, broken rib, cracked rib
    """,
    "muddled_by": """
        (confused|confusion|muddled|bewildered) (by|about|with|over|between|as|what|which|how|
        whether|if|on)
    """,
    "cupping": "cupping, cups, cupped",
    "relative_word": """
        (my|an|the|his|her) (aunt|auntie|uncle|gran|granny|nan|grandad|grandma|neighbour|cousin)
    """,
    "only_nearly": """
        (nearly|almost) (fainted|collapsed|blacked out|passed out|keeled over)
    """,
    "thing_quiet": """
        (garmin|app|phone|laptop|headlamp|headtorch|strava|website|treadmill|footpod|tracker)
        (isnt|wont|doesnt|not|connect|has|keeps|screen|is not), on the logo, to my
        (texts|text|messages|message|emails|email|dms), it doesnt move, they dont move, when i
        (push|press) it, lump, for parkrun, no breathing
        (problem|problems|trouble|issue|issues)
    """,
    "breath_figure": """
        gasping for (a|my|some) (brew|pint|coffee|tea|drink|beer|water|cuppa), for the beauty, takes
        my breath, took my breath, for joy, at the view, the view, the prices, the price, laughing,
        so proud, for pride
    """,
    "breath_effort": """
        intervals, sprint, sprints, sprinting, reps, hill reps, the hills, hard session, race pace,
        new to running, couch to, better every, settles, at the end of, flat out, parkrun, the dog
    """,
    "heart_reason": """
        when i (run|kick|sprint|push|race|climb|proposed), when he proposed,
        (after|from|with|the|much) (_|) (coffee|caffeine|espresso), intervals, tempo, hills, on
        (every|my|a|hard|easy) (run|runs), during (a|my|) (race|run|runs|sprints), start line,
        before a race, nerves, nervous, ballot, exam, excited, then it settled, run hard, max, zone,
        old book
    """,
    "gear_word": """
        shoe, shoes, trainers, phone, pocket, sock, socks, tights, waistband, roller, race belt,
        in the wash, after a wash, insole, insoles
    """,
    "nerve_figure": """
        brain, mind, bum on the sofa, film, movie, line in, favourite line, (have|has|had) never
        (gone|been|felt), with cold, with joy
    """,
    "sleeps_well": """
        nothing wakes, zilch, nope, none, doesnt wake, never wakes, snoring, the dog, the baby,
        neighbour, neighbours, foxes, toddler, seagulls, bin lorry,
        baby up, teething, newborn, night feeds, kids up, dog up
    """,
    "ruled_out": """
        (doctor|doctors|gp|hospital|scan|medics|consultant|they|physio) (have|has|had|) ruled out,
        excluded (by|on|with|at) (a|the|) (uss|ultrasound|doppler|scan|ct|mri|x ray|hospital)
    """,
    "warmed_outside": """
        sunbathed, sunbathing, hot water bottle, heat pad, heat pack, sauna, hot tub, deep heat,
        tiger balm, heat rub, by the (fire|radiator)
    """,
    "weight_on_purpose": "eat loads, eat plenty, calories, appetite, skinny, gain, bulk, bulking",
    "bedding": "duvet, tog, heating, heatwave, radiator, electric blanket",
    "waved_or_lain_on": """
        waving, waved, clapping, handshake, carrying, carried, {cause_slept_on}, press ups, pull ups
    """,
    "on_film": """
        on video, on film, in slow mo, footage, quieter, heel striker, heavy runner, run heavy
    """,
    "other_inhaler": """
        brown, preventer, nasal, nose, spray, steroid, hay fever, hayfever, cough, counter, empty,
        technique, last (year|month|week|winter), pb, faster, speed
    """,
}
