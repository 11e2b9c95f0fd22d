"""What stands beside a brief finding and tells how it is meant; none of it is a finding itself."""

CONCEPTS = {
    "asked_in_general": """
        what is, what are, whats, why do, why does, how do doctors, how do you tell, how serious,
        does a, does an, do you need, who gets, tell me about, how common, common in, what about,
        what gets, is that usual, as bad as, how do races, how to tell,
        question on, question about, if an athlete, studying, vet nurse, im a nurse,
        seven letters, podcast
    """,
    # "What is the cause of my hot calf": asked about, it is one's own.
    "said_as_own": """
        my, mine (is|are|does|has), i get, i got, ive got, ive had, like mine
    """,
    "explains_itself": """
        panic over, scrap that, only (when|if) i (poke|press|push|prod), measured both, through my
        nose, just nerves, pasted wrong, wrong note, (loosened|undid) (it|them|two clips), was
        sitting on it, (totally|all|completely|straight|came) back (to normal|straight), its the
        muscles, its both pecs, only bruised
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
        at school, in school, at uni, as a (kid|child|teenager), when i was (a|little|young|at),
        fully recovered, fully healed, long healed, symptom free, history of, years clear
    """,
    "toilet_circumstance": """
        queue, portaloo, portaloos, in public, in front of, on demand, before a race, before races,
        without running the tap, in a bottle, in the woods, standing up, in this kit, in a onesie,
        in a tri suit, in a wetsuit,
        laughing, laughed, on demand, doping, in a cup, mascot
    """,
    "burning_figure": """
        the track, the course, the road, calories, calls, kcal, laptop, phone, watch, engine, car,
        race form, fever free
    """,
    "muddled_by": """
        (confused|confusion|muddled|bewildered) (by|about|with|over|between|as|what|which|how|
        whether|if|on), so confused by, makes no sense to me, plan makes no sense
    """,
    "dark_innocent": """
        club run, parkrun, passport, box jump, box jumps, jump
        (in|into|up|ship|rope), long jump, high jump, plan to (run|race|train|rest),
        streak, the season
    """,
    "chest_worked": """
        bench press, press ups, push ups, pushups, pressups, chest day, bench day, dips, pec
        deck, pecs, doms, (yesterdays|heavy|gym|mondays|tuesdays|big) bench, benching, bench
        pr, chest flys, chest flyes
    """,
    "chest_long_settled": """
        (fine|nothing|none|nowt|okay|ok|well) since, gone {number} days, {days_back} ___ {went_off},
        {went_off} ___ {days_back}, {days_back} ___ fine after
    """,
    "faint_figure": """
        (on|onto|into) the (sofa|couch|settee), the standings, in the
        (first|second|third|early|next|final|semi) (round|rounds),
        out of the cup, relays, race form, form asks, fainting goats, blood test, giving blood,
        needle,
        needles, (laptop|phone|screen) (blacked|passed|fainted|went|is), form collapsed, my arch,
        arches, gazebo, tent, into (a|my|the|his|her) (chair|bed|armchair), into bed, fell asleep,
        knocked out of, knocked out (a|some) (pb|mile|miles|rep|reps), same meaning, {long_over},
        league table, rankings, leaderboard
    """,
    "only_nearly": """
        (nearly|almost) (fainted|collapsed|blacked out|passed out|keeled over)
    """,
    "thing_quiet": """
        (garmin|app|phone|laptop|headlamp|headtorch|strava|website|treadmill|footpod|tracker)
        (is|isnt|wont|doesnt|not|connect|has|keeps|screen), on the logo, gel, gels, to my
        (texts|text|messages|message|emails|email|dms), it doesnt move, they dont move, when i
        (push|press) it, lump, for parkrun, for (his|her) run, no breathing
        (problem|problems|trouble|issue|issues), no reaction to
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
        when i (run|kick|sprint|push|race|climb|proposed), when he proposed, coffee, caffeine,
        espresso, intervals, tempo, hills, on (every|my|a|hard|easy) (run|runs), during (a|my|)
        (race|run|runs|sprints), start line, before a race, nerves, nervous, ballot, exam, film,
        watching, excited, then it settled, run hard, max, zone, old book
    """,
    "gear_word": """
        shoe, shoes, trainers, phone, pocket, sock, socks, tights, waistband, roller, race belt,
        in the wash, after a wash, insole, insoles
    """,
    "cupping": """
        cupping, cups, cupped, massage, massaged, round purple, knocked, kicked
    """,
    "head_well": """
        head never, no (headache|blood thinners|sickness|vomiting|confusion|symptoms), not my
        head, like a cartoon, pine cone, acorn, leaf, leaves, feather, snowball, foam, balloon,
        sponge, paper plane, conker
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
    "relative_word": """
        (my|an|the|his|her) (aunt|auntie|uncle|gran|granny|nan|grandad|grandma|neighbour|cousin|
        coach|friend|mate|boss)
    """,
    "two_of_them": "calves (are|feel|both)",
    "vein_word": "vein, veins, pen, sharpie, sunburn, sunburnt",
    "animal_word": "dog, dogs, bulldog, bulldogs, horse, horses, cat, puppy",
    "operated": "fasciotomy, had surgery, operated on, released",
    "ice_word": "ice, cryo, snow, freezer, sock dye, socks dye, nail varnish, nail polish, painted",
    "broken_thing": """
        (my|the|a|his|her|our) (record|pb|promise|phone|watch|heart|routine|streak|best|news|fast)
    """,
    "ruled_out": """
        (doctor|doctors|gp|hospital|scan|medics|consultant|they|physio) (have|has|had|) ruled out,
        excluded (by|on|with|at) (a|the|) (uss|ultrasound|doppler|scan|ct|mri|x ray|hospital)
    """,
    "farm_word": "baby cow, cow, cows, milking, heifer, herd, farm",
    "warmed_outside": """
        sunbathed, sunbathing, hot water bottle, heat pad, heat pack, sauna, hot tub, deep heat,
        tiger balm, heat rub, by the (fire|radiator)
    """,
    "weight_on_purpose": "eat, eating, calories, appetite, skinny, gain, bulk, bulking",
    "bedding": "duvet, tog, heating, heatwave, radiator, electric blanket",
    "distance_word": """
        run, runs, ran, running, week, weekly, race, races, mile, miles, long, far, pace, per, easy,
        session, hill, hills, plan, training, many, road, trail, marathon, half, bike, swim, jog,
        garmin, strava, watch, convert, more, fewer, done, left, to go, legs, shoes
    """,
    "heart_attack_figure": """
        heart attack (when|at) (i|the|my) (saw|opened|read|heard|got|price|cost|bill), on a plate,
        breakfast, fry up, (from|of) (laughing|fright|the price|the bill|shock), gave me a heart
        attack, give me a heart attack, entry fee, price
    """,
    "waved_or_lain_on": """
        waving, waved, clapping, handshake, carrying, carried, {cause_slept_on}, press ups, pull ups
    """,
    "getting_better": """
        improving, (getting|gets|much|lots|loads|bit|far|so much) better, better (now|each|every),
        hardly, barely, nearly gone, almost gone, on the mend, a bit
    """,
    "on_film": """
        on video, on film, in slow mo, footage, quieter, heel striker, heavy runner, run heavy
    """,
    "not_spoken": "typing, typed, autocorrect, dyslexia, dyslexic, song, lyrics, radio, tannoy",
    "fit_of_temper": """
        {cause_temper}, (about|over) (the|a|my), kit fit, bra fit, shoe fit, good fit, lovely fit
    """,
    "both_sore_after": "doms, leg day, squats, yesterdays, new shoes, stretching helps",
}
