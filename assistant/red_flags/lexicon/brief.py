"""What only a brief message is taken at its word for: names of conditions, and what was heard."""

CONCEPTS = {
    "heatstroke_named": """
        heatstroke, heat stroke, sunstroke, heat stoke
    """,
    "heat_exhaustion_named": """
        heat exhaustion, heat exhausted, severely dehydrated, badly dehydrated
    """,
    "clot_feared": """
        dvt, deep vein thrombosis, blood clot, clot in my {leg}, clot in my {calf}
    """,
    "concussed": """
        concussion, concussed, concused, concusion
    """,
    "muscle_breakdown_named": """
        rhabdo, rhabdomyolysis, rabdo
    """,
    "stroke_named": """
        mini stroke, ministroke, (had|having|have|a|think its|think im having) a stroke
    """,
    "bone_told": """
        bone, {bone_place}
    """,
    "weakness_told": """
        leg weakness, weakness in (my|his|her|the|one|both|) {limb_part}, weak leg,
        {limb_part} weakness
    """,
    "told_of_self": """
        my, i, ive, went, mine
    """,
    "fever_told": """
        fever, feverish, high temp, a temp, temperature of, chills, shivery, shivering, shivers
    """,
    "testicle_named": """
        testicle, testicles, testis
    """,
    "skin_infected": """
        cellulitis, infected (wound|cut|blister|graze|toe|toenail|leg|foot|shin|ankle),
        (wound|cut|blister|graze|toe|toenail|leg|foot|shin|ankle) (is|looks|has gone|gone) infected
    """,
    "asked_in_general": """
        what is, what are, whats, why do, why does, how do doctors, how do you tell, how serious,
        does a, does an, do you need, who gets, tell me about, how common, common in, what about,
        what gets, is that usual, as bad as, how do races, how to tell,
        question on, question about, if an athlete, studying, vet nurse, im a nurse,
        seven letters, podcast
    """,
    "explains_itself": """
        should (have|of|ve) said, i mean, i meant, meant to say, panic over, ok update, turns out,
        ok checked, scrap that, ignore me, only (when|if) i (poke|press|push|prod),
        measured both, through my nose,
        just nerves, pasted wrong, wrong note, (loosened|undid) (it|them|two clips),
        was sitting on it, (totally|all|completely|straight|came) back (to normal|straight),
        its the muscles,
        its both pecs, only bruised
    """,
    "heard_or_felt": """
        heard, felt, hear, loud
    """,
    "bleeding_heavily": """
        blood everywhere, (lots|loads|so much) of blood, so much blood,
        bleeding (badly|heavily|a lot),
        gushing (blood|), spurting (blood|)
    """,
    "cannot_move_limb": """
        {cannot} move (my|his|her|their|the) (leg|legs|arm|arms), paralysed from, paralyzed from
    """,
    "night_pain_told": """
        (wakes|waking|woke|woken|keeps|keeping) (me|him|her) (up|awake) (at night|in the night),
        {pain} (wakes|waking|keeps|keeping) (me|him|her) (up|awake|), {pain} at night,
        hurts at rest, {pain} at rest, hurts in bed, {pain} even at rest, hurts even at rest
    """,
    "numb_told": """
        (is|are|feels|feel|gone|went|going|goes) (all|a bit|totally|completely|really|) numb,
        numb (foot|feet|leg|legs|toe|toes|calf|shin|thigh), {cannot} feel (my|his|her|the)
        (foot|feet|leg|legs|toe|toes|calf|shin|thigh), numbness in (my|his|her|the|both)
        {limb_part}, no feeling in (my|his|her|the) {limb_part}
    """,
    # "Years ago, all normal now": told with "now", it is over all the same.
    "long_over": """
        years ago, year ago, yrs ago, decades ago, (two|three|few|couple of) (summers|winters|years)
        ago, years back, in {past_year}, like {past_year}, back in {past_year}, since {past_year},
        at school, in school, at uni, as a (kid|child|teenager), when i was (a|little|young|at),
        fully recovered, fully healed, long healed, symptom free, history of, years clear
    """,
    "another_one": """
        another, again, come back, came back, is back, new one, another one, a second one
    """,
    "tendon_gone": """
        (torn|ruptured|snapped) achilles,
        achilles (rupture|ruptured|snapped|torn|has gone|has snapped|has ruptured|tear|popped),
        (ruptured|snapped|torn|tore) (my|his|her|the|an) achilles, achilles tendon
        (rupture|ruptured|snapped|torn), quad tendon (snapped|ruptured|torn), patellar tendon
        (snapped|ruptured|torn)
    """,
    "toes_blue": """
        (toe|toes) (is|are|have|has|went|look|looks|gone|going|turned|turning|) (gone|turned|all|)
        (blue|white|grey), (blue|white|grey) toes
    """,
    "unable_to_pee": """
        {cannot} (pee|wee|urinate|pass water|pass urine|empty my bladder|start a wee|get a wee out),
        not able to (pee|wee|urinate|pass water|pass urine), unable to
        (pee|wee|urinate|pass water|pass urine)
    """,
    "toilet_circumstance": """
        queue, portaloo, portaloos, in public, in front of, on demand, before a race, before races,
        without running the tap, in a bottle, in the woods, standing up, in this kit, in a onesie,
        in a tri suit, in a wetsuit
    """,
    "both_legs_failing": """
        both (my|his|her|) legs (are|have|feel|going|gone|went|keep|keeps|) (suddenly|all|really|
        so|totally|completely|going|gone|) (numb|weak|dead|tingly|tingling|giving way),
        (numb|weak|numbness|weakness|tingling|pins and needles|sciatica|shooting pain|shooting
        pains) (in|down) both (my|his|her|) legs
    """,
    "froth_coughed": """
        pink froth, pinkish froth, pink frothy, frothy (spit|phlegm|sputum|blood), (bubbly|foamy)
        spit, coughing (up|) froth, bringing up froth, froth from (my|his|her) mouth
    """,
    "body_burning": """
        (hes|shes|he is|she is|im|i am|hubby is|wife is|friend is) __ (burning up|boiling
        hot|overheated|boiling to touch|red hot), stopped sweating, boiling to touch, hot to touch
        all over, skin (is|) (burning|boiling|baking|red hot), overheated, temp of
        {hot_core_number}, {hot_core_number} on (the|a) thermometer, skin like a (radiator|stove)
    """,
    "burning_figure": """
        the track, the course, the road, calories, calls, kcal, laptop, phone, watch, engine, car,
        race form, fever free
    """,
    "muddled_by": """
        (confused|confusion|muddled|bewildered) (by|about|with|over|between|as|what|which|how|
        whether|if|on), so confused by, makes no sense to me, plan makes no sense
    """,
    "dark_plain": """
        wont be around (much longer|for much longer|tomorrow|any more|anymore|after), not be around
        (much longer|tomorrow|any more|anymore), want it to be over, going to jump, gonna jump,
        wont be here (next|much longer|by|tomorrow), (written|wrote) (a|my) note, ending it, have a
        plan to, cant do (it|this) (anymore|any more), shouldnt be here, should (just|) not be here,
        (going to|gonna|want to|wanna) kms, id not need it, decided i wont be, sorted who gets,
        given away (his|her)
    """,
    "dark_innocent": """
        club run, parkrun, passport, box jump, box jumps, jump
        (in|into|up|ship|rope), long jump, high jump, plan to (run|race|train|rest)
    """,
    "chest_worked": """
        bench press, press ups, push ups, pushups, pressups, chest day, bench day, dips, pec
        deck, pecs, doms
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
        knocked out of, knocked out (a|some) (pb|mile|miles|rep|reps), same meaning, {long_over}
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
        my breath, took my breath, for joy, at the view, the view, the prices, the price, laughing
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
    "fibrillation_told": """
        (watch|garmin|apple watch|fitbit|kardia|ecg|phone|monitor)
        (says|said|shows|flagged|flags|reckons|thinks|warned|picked up|detected|found)
        (its|i have|im in|ive got|a|possible|) (afib|af|a fib|atrial fibrillation), afib
        (alert|warning|notification), in (afib|atrial fibrillation), gone into (af|afib),
        (think|got|having) (its|i have|im in|ive got|) (afib|a fib|atrial fibrillation)
    """,
    "foot_sore_bad": """
        (foot|toe|heel) ulcer (smells|stinks|is smelly|smelly|leaking|oozing|infected|is infected|is
        leaking|is oozing), (smelly|infected|stinking|oozing|weeping) (foot|toe|heel) ulcer, ulcer
        on (my|his|her) (foot|toe|heel) (smells|stinks|is smelly|is infected|is oozing)
    """,
    "as_if": """
        felt, like, as if, as though
    """,
    "ice_word": "ice, cryo, snow, freezer, sock dye, nail varnish, nail polish, painted",
    "hop_hurts": """
        (hurts|hurt|kills|agony|stabs|painful) (when|if|as) (i|he|she) (hop|hops), hurts to hop
    """,
    "broken_thing": """
        (my|the|a|his|her|our) (record|pb|promise|phone|watch|heart|routine|streak|best|news|fast)
    """,
    "ruled_out": """
        (doctor|doctors|gp|hospital|scan|medics|consultant|they|physio) (have|has|had|) ruled out
    """,
    "gear_word": """
        shoe, shoes, trainers, phone, pocket, sock, socks, tights, waistband, roller, race belt,
        in the wash, after a wash, insole, insoles
    """,
    "cupping": """
        cupping, cups, cupped, massage, massaged, round purple, knocked, kicked
    """,
    "head_well": """
        head never, no (headache|blood thinners|sickness|vomiting|confusion|symptoms), not my head,
        like a cartoon
    """,
    "nerve_figure": """
        brain, mind, bum on the sofa, film, movie, line in, favourite line, (have|has|had) never
        (gone|been|felt), with cold, with joy
    """,
    "sleeps_well": """
        nothing wakes, zilch, nope, none, doesnt wake, never wakes, snoring, the dog, the baby
    """,
    "relative_word": """
        (my|an|the|his|her) (aunt|auntie|uncle|gran|granny|nan|grandad|grandma|neighbour|cousin|
        coach|friend|mate|boss)
    """,
    "two_of_them": "calves, both sides, both of them",
    "vein_word": "vein, veins, pen, sharpie, sunburn, sunburnt",
    "animal_word": "dog, dogs, bulldog, bulldogs, horse, horses, cat, puppy",
    "operated": "fasciotomy, had surgery, operated on, released",
}
