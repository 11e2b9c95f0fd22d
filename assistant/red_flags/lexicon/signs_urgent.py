"""Signs of the urgent conditions: phrases made of the other lexicons' concepts."""

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
    "ruled_ok": """
        both (the|) same, same (size|both|as the other|on both), matching pair, exact same, the
        usual, as usual, same as (always|it always|ever|last year)
    """,
    # Clot in a limb.
    "one_calf": """
        calf, calf muscle, lower leg, shank, back of my leg, back of the leg, below the knee, back
        of my knee, behind the knee, behind my knee, calf area, lower limb
    """,
    "one_limb": """
        {one_calf}, leg, thigh, limb, left sock, right sock, one ankle, ankle and calf, calf and
        ankle
    """,
    "dvt_vein": """
        ropey line, (hard|hot|sore|painful) (hard|hot|sore|painful|tender|) (vein|line|cord), veins
        ___ (standing|sticking) out, vein ___ (hard|hot|like a cord)
    """,
    "dvt_dent": """
        sock ___ (leaves|left) ___ (dent|ring|mark), (dent|thumb|print) stays, leaves ___ dent,
        (jeans|sock|boot|leggings) ___ only (go|goes|fit) ___ one, measured ___
        (bigger|more|{number}), {number} v {number}
    """,
    "calf_ache": """
        {one_calf} ___ {pain}, {pain} ___ {one_calf}, {one_calf} ___
        (tight|heavy|cramping|grumbling|throbbing), (dragging soreness|dull toothache|nagging
        cramp|deep ache) ___ {one_calf}, tight ___ {one_calf}, calf ___ (grumbling|cramped|dead),
        charley, charley horse for, cramping ___ leg, leg ___ cramping, (toothache|ache|soreness)
        ___ (deep|back) ___ {one_calf}, calf ___ warm, calf hotter than, {one_calf} on my
        (left|right) ___ {pain}
    """,
    "limb_grown": """
        {one_limb} ___ {grown}, {grown} ___ {one_limb}, {one_limb} ___ {dvt_dent}, {dvt_dent},
        {one_limb} ___ (inch|inches|cm) ___ (bigger|fatter|thicker|rounder|more), {number} ___
        (cm|inches) ___ more than the left, (noticeably|visibly) (thicker|fatter|bigger) than the
        other, (full|stuffed|stuffed and heavy) ___ {one_limb}, {one_limb} ___ (sort
        of|feeling|feels|is|so) (full|stuffed|heavy)
    """,
    "calf_grown": "{one_calf} ___ {grown}, {grown} ___ {one_calf}",
    "limb_warm": """
        {one_limb} ___ {warmed}, {one_limb} ___ {reddened}, {warmed} ___ {one_limb}, {reddened} ___
        {one_limb}
    """,
    "calf_warm": """
        {one_calf} (is|feels|was|looks|gone|also|and|on my left|) (so|really|very|quite|a
        bit|bit|touch|is|) {warmed}, {warmed} {one_calf}, {one_calf} ___ hotter than
    """,
    "limb_throb": """
        throbbing, throbs, throb, pounds, pounding, cramping for, {one_limb} ___ {pain}, {pain} ___
        {one_limb}, {calf_ache}
    """,
    "side_told": """
        {one_side}, left (calf|leg|thigh|lower|arm|side|one), right
        (calf|leg|thigh|lower|arm|side|one), my (left|right), the (left|right), one
        (leg|calf|thigh|lower|side|ankle), just one, that (calf|leg|side), than (its|the)
        (other|twin|pair|left|right), same leg, other leg, one of (my|his|her), one hot, other one,
        (just|only) (the|my|) (left|right), just the one, (calf|leg) on my (left|right), one fat, on
        that side, that side, the one, its twin, its pair, on the left, right one, (my|his|her) calf
        (has been|has|is|was|feels|hurts|aches|throbs|keeps) ___ {pain}, (my|his|her) calf
        (hurts|aches|throbs|is killing)
    """,
    "clot_risk": """
        {long_travel}, {surgery}, {immobile}, {pregnant}, {postnatal}, {pill}, {cancer}, patches,
        hormone patches, {number} hour flight, the plane home, (flight|bus|coach|plane) home,
        {number} hour bus, sleeper bus, sleeper (coach|train), the coach from, off the coach,
        {number} hours (with traffic|door to door|in a|drive), drove back from, (landed|home|back)
        ___ (from|via) (doha|bali|tokyo|tenerife|boston|sydney|dubai), out of hospital, new knee,
        new hip, delivered our baby, gave birth, long journey, boot (came|off), cast off, out of a
        (boot|walking boot|cast), chemo, combined pill, (had|have had|previous|past|history of|mum
        had|mums had|dad had|nan had|had had) __ {clot}, {clot} ___ (in
        (my|his|her|the)|behind|ago|years|in {number}|twice), clots in (her|his|my|the) legs,
        (bus|coach|drive) from, sat {number} hours, {number} hours ___
        (plane|car|coach|bus|traffic), since (sydney|doha|bali|tokyo) to, since
        (tokyo|bali|dubai|doha|sydney), drove ___ hours, {number} hours (drive|flight|train|by),
        back from (tenerife|ibiza|cancun|the states|holiday), on the plane, just flew, got off a
        plane, flew (back|home|in), long haul, in a cast, in plaster, had my (knee|hip) replaced, on
        the combined pill, on hrt, factor v, post op, breast cancer, broke my (ankle|leg), {number}
        weeks after (my|the) (section|surgery|op), discharged from hospital, days in hospital, been
        in hospital
    """,
    "clot_named": """
        (think|thought|sure|wondering|wonder|worried|maybe|could|might|possible|possibly|suspect|
        looks
        like|what if) ___ {clot}, {clot} ___ (maybe|possibly|perhaps|or something), is (it|this)
        (a|) {clot}, signs of a clot in my
    """,
    "arm_clot": """
        {arm} ___ (heavy|{grown}) ___ (purplish|purple|veins|blue), arm ___ {grown} ___ veins, arm
        ___ (heavy|sandbag|come up), arm ___ swollen ___ purplish, (arm|watch strap) ___ veins
        standing out
    """,
    "strain_moment": """
        felt it (go|ping|pop|tweak|pull), {fall}, {twist}, {crash}, popped, felt a pop, heard a pop,
        went pop, kicked, tackled, knocked it, ping, snap, pulled it, strained
    """,
    # Hot joint.
    "septic_place": """
        knee, knees, ankle, hip, elbow, wrist, shoulder, big toe, toe joint, {joint}, kneecap, base
        of (big|my big) toe, knuckle, my toe, wrists, elbows, hips, it the joint, patella, toe
    """,
    "joint_frozen": """
        {firmly_cannot} (move|bend|budge|fold|straighten|bear|shift|turn|get it|lift) __
        (it|the|my|that|past|an inch|at all|leg|knee|bent|over|to), {firmly_cannot}
        (move|bend|budge|fold|lift|shift|straighten), (bending|moving) ___ not ___ possible, held at
        half bend, passive range is nil, wont let (anyone|me|us|them) (move|shift|touch|bend), moved
        it once ___ cried, moving it ___ (tiny|agony|swearing|unbearable), agony to
        (move|turn|bend), {firmly_cannot} (bear|stand) ___ (sheet|bedsheet|duvet|it),
        (sheet|duvet|sock|bedsheet) ___ (hurts|agony|brushed|unbearable), moving it in any
        direction, turned even a bit, without a yelp, to turn a tap, cant stand it touched, too sore
        to (lift|move|bend|touch), wont let it move, i wont let it, {firmly_cannot} kneel on, agony
        and, {firmly_cannot} get comfortable, {firmly_cannot} do the stairs, nil from pain, sheet on
        it, {firmly_cannot} (bear|stand) (me|anyone|anything|you) (touching|touch), too painful to
        (move|bend|touch), {firmly_cannot} (bend|move) (my|the|his|her)
        (knee|ankle|elbow|wrist|hip|toe)
    """,
    "joint_sudden": """
        overnight, by (breakfast|morning|bedtime), came (on|up) (out of
        nowhere|yesterday|overnight|over), suddenly, woke (up|) ___ (with|to|it), between midnight
        and, since (last night|yesterday), (blew|came|went) up overnight, from last night, fine at
        bedtime, over about (a day|ten hours), worse by the hour, first time ever, never had
        (this|it) before, between midnight, came on over, out of nowhere, since yesterday evening,
        it was normal, by last night, over the last day, woke up and, woke and, this morning, by
        this morning
    """,
    "joint_entry": """
        cortisone, {injection}, {steroid_jab}, dry needling, dry needled, {needling}, (knee|hip)
        replaced, (knee|hip) replacement, new (hip|knee), thorn, {wound}, scraped, skinned,
        {steroid}, methotrexate, {diabetic}, immune, they shot my
    """,
    "gout_known": """
        same gout as, my usual gout, usual flare, gout flare, colchicine, known gout, gout again
    """,
    # Skin infection.
    "skin_break": """
        {wound}, tattoo, tick bite, insect bite, mosquito bite, chafe, chafing, nail, toenail,
        nicked it, scraped, skinned, barbed wire, coral, sliced, scab, {sting}, hole, splinter, heel
        rub, bitten, rub, toe skin, raspberry coloured area, lymph nodes, stile, grit, cut my,
        thorn, bite
    """,
    "red_spread": """
        {reddened} ___ {skin_creeps}, {skin_creeps} ___ {reddened}, redness ___
        (spread|spreading|growing|gone|climbing), (red|pink) (bit|patch|blotch|area|ring|halo|edge)
        ___ {skin_creeps}, {past_line}, (hot|red|pink) bit ___ (heading|moving|creeping|wider),
        edges further out, was {number}p size ___ now, (gone|went) (red|bright red) ___
        (across|past|whole), red going past, red gets wider, spreading since, red and hot ___
        spreading, dark red ___ (palm|hand|wider|bigger)
    """,
    "skin_creeps": """
        spreading, spread, spreads, growing, grows, grown, wider, wide, doubled, creeping, crept,
        climbing, heading (for|up), marched, moving up, tracking, twice what, bigger, past the, up
        to (my|the), halfway (up|down), to the (wrist|midfoot|ankle|knee|laces), goes
        (to|halfway|past), up my (leg|foot|shin|arm|calf), gets (bigger|wider), nearly to, over the
        top of, across the whole, further out, (wider|bigger) than it was, like a palm, getting
        wider, size of (my|a) (palm|hand|saucer|side plate), up to my ankle bone
    """,
    "past_line": """
        past (the|that|it) (line|pen|biro|pen line|biro line|mark), past the line, (drew|draw) ___
        (round|around) ___ (pen|biro|marker), fingers past
    """,
    "red_streak": """
        (red|pink|thin red|purple|dark) (line|streak|stripe|track|lines|streaks) ___
        (up|down|from|creeping|running|heading|going|toward|towards|to|coming), (line|streak|stripe)
        (up|going up|creeping up|running up|heading up) (my|the|his|her)
        (leg|shin|arm|foot|calf|thigh), red line coming, streaks running up
    """,
    "gunk": """
        {pus}, oozing, gunk, gunge, greeny, green, gooey, yellow stuff, yellowy, weeping, honks,
        whiffs, gone yellow, manky
    """,
    "bitten_skin": """
        {bite_animal} __ {animal_bit} __ {limb}, {bite_animal} __ {animal_bit} me, (dog|cat|animal)
        bite, bitten by a (dog|cat|stray|fox), {bite_animal} ___ (bit|nipped|bitten|biting),
        {bite_animal} got me, {bite_animal} bit (me|my|him|her)
    """,
    "bite_animal": """
        dog, dogs, cat, fox, pup, collie, terrier, labrador, lab, alsatian, jack russell, spaniel,
        mutt
    """,
    "animal_bit": "bit, bite, bitten, nipped, had, got, biting, bites, sank",
    "bite_broke": """
        (two|few|tooth|teeth|puncture|couple of) (holes|marks|mark|tooth marks|punctures|little
        holes), bled, broke (the|) skin, broken skin, blood, went through the, holes, puncture,
        deep, drew blood, bleeding, two holes, holes in, through my glove, tooth holes, broke the
        skin, punctured, teeth went in, tooth went in, teeth marks, bite marks
    """,
    "bite_harmless": "mouthful of, only got",
    # Weight on the leg, bones, tendons, muscles.
    "no_weight": """
        {firmly_cannot} {put_word} __ (down|weight|floor|ground|flat|under me), {firmly_cannot}
        {put_word} ___ (on the floor|on the ground|to the floor), {firmly_cannot} (put|keep) (any|)
        weight (on|through), {firmly_cannot} (take|get|manage|do) (more than|even|one|) ___
        (step|steps), {firmly_cannot} ___ (put|set) ___ foot (down|on), {firmly_cannot}
        (hold|take|support) (my|his|her|any|me|weight), {firmly_cannot} stand (on|without),
        (two|one) steps also not, no weight on it, {firmly_cannot} put (it|that|this) (down|under
        me|flat), foot ___ refuses the floor, (foot|leg|ankle) wont take (me|my|weight|it|his|her),
        {firmly_cannot} bear weight, {firmly_cannot} touch the foot down, no way im standing, wont
        (load|bear), refuses to (stand|walk|put), {firmly_cannot} __ put it down,
        (couldnt|cannot|cant|not can|cannot) stand on (my|left|right|his|her|that|the|it),
        {firmly_cannot} put (the|my|his|her) (left|right|) (foot|leg) under (me|him|her),
        (foot|leg|ankle|side) wont take me, havent walked since, {firmly_cannot} get one step,
        {firmly_cannot} touch ___ down, wont load ___ (side|leg|foot), {firmly_cannot} walk on
        (my|his|her|it|the|that|left|right), {firmly_cannot} rest ___ (toes|foot) ___ down,
        {firmly_cannot} walk at all, {firmly_cannot} (weight bear|weightbear|weight bare|bear
        weight|bear any weight|stand on|stand up on|step on|load), {firmly_cannot} walk,
        {firmly_cannot} (get|take|keep) (my|his|her|the|that|it|any) (foot|leg|weight|heel|ankle|)
        (down|on it|on the floor), {firmly_cannot} weight it, {firmly_cannot} stand on one leg,
        unable to (walk|stand|weight bear)
    """,
    "put_word": "put, place, rest, touch, lay, bear",
    "carried": """
        army crawling, crab walking, hands and knees, on my mates crutches,
        (borrowed|neighbours|nans) crutches, crutches (from|borrowed|i borrowed), as a crutch,
        (walking stick|desk chair|office chair|stretcher|sweeping brush) ___ (foot|down|down
        after|round|crutch|scooter|me), (piggyback|piggybacks|stretchered|carried|lifted)
        (me|him|her|in|off|into|to|by|down|home), had to be (carried|lifted|helped),
        (carried|helped) off, holding (on to|onto|) the (furniture|wall|worktop|banister|counter),
        grab (the|) (wall|worktop), grabs the (wall|worktop), (arms|arm) round two, can only hop,
        only hop, (hopping|shuffling|crawling|scooting|crabbing|crab walking)
        (around|round|about|everywhere|up the stairs|up stairs|upstairs|to bed),
        (hop|hops|hopped|hopping|crawl|crawls|crawling|army crawling) (to|into) the
        (loo|toilet|bathroom|kitchen|fridge|bedroom|car|sofa|shower), on the office chair, on my
        desk chair, about on the (office|desk) chair, wheeling (myself|himself|herself),
        (piggyback|piggybacks) to, hopped ___ on the other leg,
        (bringing|brings|brought|carry|carrying) me to the (toilet|loo|bathroom|car), on (one|the)
        other foot only, (grab|grabbing|grabs) the (wall|worktop|counter|banister), holding (the
        wall|onto things), as a scooter, my walking stick and, (mates|friends|two blokes|two
        mates|team mates|teammates) ___ (carried|carry|lifted) (me|him|her), folds every time,
        (up|round|around|about|stairs|flat|house) on (my|his|her) (bum|backside|bottom)
    """,
    "hurt_moment": """
        {fall}, {twist}, {crash}, turned (my|his|her|the|it|on|ankle), went over (on|a), rolled
        (it|my|off), rolling it, landed, landing, jumped (a|off), stepped (off|in|into|on|onto),
        jumping (the|a|off), pothole, sprained, tackle, hurt (his|her|my) (foot|ankle|leg|knee), did
        (something|my|me|his|her) (to|knee|ankle|foot), gopher hole, rabbit hole, kerb,
        (ankle|foot|knee) (went|turned) (over|sideways), descent, off a wall, off a log, on a curb,
        off the (hill|kerb|curb|gutter|step|trail|bus|wall), mile {number}, after the race, the race
        yesterday, marathon yesterday, {exertion} yesterday, the training, slipped, small slip,
        pulled friday, the descent, hit the (gravel|ground|deck|pavement), put my hand out, stub,
        stubbed, heel of my hand, on the (gutter|kerb), off the gutter, tripped, stepped in, dropped
        a, at five a side, after (yesterdays|todays|sundays|saturdays|the)
        (run|race|10k|half|marathon|parkrun), falling, tripping, twisting, rolling (my|the),
        slipping, stumbled
    """,
    "both_doms": """
        doms, both legs, both quads, both calves, both the same, same both sides, quads wrecked,
        like a human, legs are wrecked, backwards downstairs
    """,
    "moves_fine": """
        just sprinted, sprinted to, walked to (school|youth club|the shops), walks fine, walking
        fine, walking normally, hopping no bother, taking weight fine now, in 2016, in 2017, in
        2018, in 2019, in 2015, in 2014, in 2013, in 2020, in 2021, in 2022, in 2023, in 2024,
        healed and discharged
    """,
    "bone_place": """
        ankle, foot, shin, wrist, collarbone, collar bone, hip, {toe}, elbow, metatarsal, hand,
        forearm, arm, leg, fibula, tibia, finger, thumb, rib, ribs, heel
    """,
    "bone_crack": """
        (heard|felt|hear|feel) (it|a|the|something|my|that) ___
        (crack|cracked|snap|snapped|crunch|crunched|go|give|crunching),
        (crack|snap|crunch|crunchy|twig|krak|popping|tak) (noise|sound), (crack|snap|crunch)
        (in|from|of) (my|the|his|her|outside), made krak, it crunched, little crunch, sound of tak,
        snapped pencil, snapping celery, dry twig, twig noise, heard it go, it went snap, pop size,
        crunched, snapped like, like a snapped, went like a, heard something give, proper twig
        noise, crunch noise, audible crack, loud crack, cracking sound, krak, went like a ___
        (twig|pencil|stick|branch|celery|cracker), (dropped|drop) a ___ (on|across) ___
        (foot|toe|it|hand), dropped ___ (plate|kettlebell|weight|dumbbell), rolled ___ pop,
        (it|foot|ankle|shin|bone|wrist|metatarsal|toe|something) (went|just|)
        (snapped|cracked|crunched), (it|foot|ankle|shin|bone|wrist|metatarsal|toe|something)
        (went|go) (snap|crack|crunch)
    """,
    "bone_broken": """
        (think|thought|reckon|sure|definitely|probably|might|maybe|must|could) ___
        (broken|broke|broken my|fractured|cracked) (my|a|the|it|his|her|something), (ive|i|hes|shes)
        (definitely|probably|) (broke|broken|fractured) (my|a|the|his|her) {bone_place},
        {bone_place} is (definitely|probably|) (broken|fractured)
    """,
    "bone_tender": """
        (bone|bones|bony|knob|knobbly) ___
        ({pain}|hurts|sore|tender|screams|horrid|screaming|kills|{from_8}|cry|yelp),
        (sore|tender|hurts|horrid|pressing|poking|tapping|press|super sore|very sore|tender bit) ___
        (bone|bones|bony bit|knob|knobbly bit|thumb side|base of my thumb|thumb base),
        (screams|screaming|yelp|cry) (if|when|as) (i|you|one|) (touch|press|tap), hurts right on the
        bone, (cannot|cant) touch it, bone really hurts, tender (bit|spot) ___
        (bone|collarbone|thumb), tender (spot|bit|point), bony bit ___ hurts, super sore spot,
        (bones|bone) there is horrid, bone screams, pressing ___ makes me (yelp|cry|want), knobbly
        bit, sore on the bone, right on the bone, bones are sore, {from_8} out of 10
    """,
    "pull_up_bone": """
        had to pull up, pull up, got a lift home, feels all wrong, hobble, hobbling, limp, limping,
        on tiptoe, on my heel, {firmly_cannot} walk, (can|could) (hardly|barely) walk,
        (hard|painful|difficult) to walk, hurts to walk
    """,
    "hand_useless": """
        {firmly_cannot} (grip|turn|hold|lift|raise|move|twist|use|do up|open|bend) ___
        (key|doorknob|teapot|pot|bra|arm|it|elbow|wrist|hand|hair|door|handle|ignition|grip|that|
        my),
        {firmly_cannot} grip, {firmly_cannot} raise my arm, cant (do|hold|turn|grip|lift|open)
        ___ (bra|teapot|key|doorknob|pot|that side|door)
    """,
    "older_fall": """
        {older}, im {older_age}, {older_age}, {osteoporosis}, bones like, long term pred, {steroid},
        bones like wafers, seventy, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76
    """,
    "hip_after_fall": """
        hip ___ (hurts|kills|awful|agony|sore|{pain}|gives me), upper arm ___ ({pain}|bruised)
    """,
    "tendon_place": """
        {achilles}, achilles tendon, calf, heel, ankle, behind (my|the|his|her) (ankle|heel|foot),
        back of (my|the|his|her) (leg|foot|ankle|heel|calf), lower leg, ankle backside, heel cord,
        back of foot, lower calf
    """,
    "tendon_bang": """
        pop, popped, popping, snap, snapped, bang, twang, ping, pinged, crack, rip, clap, whip
        crack, gunshot, went bang, go like an elastic, something
        (let|gave|went|go|pinged|popped|snapped), snappy feeling, like an elastic, like a guitar
        string, tore, ruptured, rupture, champagne cork, racket hit, fierce clap, massive rip, loud
        crack, whip, slap
    """,
    "struck_from_behind": """
        {striker} __ {struck} __ {struck_place}, {struck} ___ {struck_place}, threw something,
        thrown something, thrown a stone, shot stone, (been|was|were|got) (kicked|shot|hit|booted)
        in the (calf|leg|heel|achilles|ankle|back), like (being|id been|i was|i had been)
        (kicked|shot|hit|booted), kicked in the back of, (kicked|shot|hit|whacked) me in the
        (calf|leg|heel|ankle|achilles), shot ___ stone, threw a rock, paintball hit, slap behind my
        ankle, felt a slap behind, (booted|kicked|hit|whacked|shot|stamped) ___ (in the|on the|me
        in|me with), someone kicks me, somebody kicks me, (racket|ball|stone|rock) hit
        (it|me|my|mine), run into his leg, kicks me behind, whacked me with, kicked me from behind,
        {struck} me ___ (leg|calf|heel|ankle), felt like (i|id|i had|i was|being) __
        (kicked|shot|hit), thought (i|id|i had) __ (kicked|shot|hit)
    """,
    "striker": """
        someone, somebody, something, mate, opponent, dog, racket, ball, stone, rock, they, who
    """,
    "struck": """
        kicked, kicks, booted, hit, whacked, thrown, threw, shot, run into, struck, stone, stamped
    """,
    "struck_place": "leg, calf, heel, ankle, achilles, foot, behind",
    "nobody_there": """
        nobody there, no one there, nobody was there, there was nobody, there was no one, no one
        near, nobody near, no one behind, nobody behind, was not there, there was no
        (rock|dog|ball), no dog, the other side of the court, at the front wall, looked for who,
        turned round and there, nobody about, no one about, he was the other side, noone there, no
        one was there, there was nothing there, nobody had
    """,
    "no_push_off": """
        {cannot_tiptoe}, {firmly_cannot} (tiptoe|tip toe|relevé|releve|push off|push the clutch),
        {firmly_cannot} (go|get|stand|rise|come|stand up|get up|lift) (up|on|onto|me|) ___
        (toes|tiptoe|tiptoes|tip toes|toe|ball of), {firmly_cannot} (do|manage|lift) ___ (heel
        raise|calf raise|leg raise|heel raises|that heel|single leg|single one), no (push
        off|pushoff|spring), no power going up, no (force|power|strength) ___ (toes|push|tiptoe), no
        spring at all, wont (spring|push|rise), (heel|it) (just|) (wouldnt|wont|stays) (come
        up|down|rise), (walk|walking|walks) (flat|but flat|like a duck|like a penguin|like im in a
        flipper|like ive got), (flat|flat footed|flatfooted) (walk|foot|since|when), walk flat
        footed, (foot|leg) (just|) (slaps|flops|flopping|slapping|slappy), foot flops, foot slaps,
        foots gone slappy, foot is not lifting me, not lifting me, (heel|bad heel) goes down like,
        useless on stairs, cannot stand on toes, {firmly_cannot} press the accelerator,
        {firmly_cannot} stand on my toes, thompson, hangs straight down, cant stand on my toes, wont
        push (me|him|her) (forward|off), {firmly_cannot} (lift|raise) (that|the|my) heel,
        (cannot|cant|not can) go up on toes, heel just stays, foot flops down, {firmly_cannot} push
        the clutch, walk like a (penguin|duck), {firmly_cannot} get up on my tiptoes, no power
        (in|going|to) ___ (toes|push|tiptoe), {firmly_cannot} (do|manage) (a|one|any|single|even
        one) ___ (calf raise|calf raises|heel raise|heel raises), {firmly_cannot}
        (go|get|stand|come) up on (my|his|her) (toes|tiptoes), no push off, weak push off
    """,
    "tendon_gap": """
        (gap|dip|step|hollow|valley|dent) ___ (achilles|heel|above|tendon|ankle), palpable
        (step|gap), gap in my achilles, dent in my achilles
    """,
    "muscle_place": """
        {hamstring}, hammer, quad, quads, thigh, {groin}, inner thigh, calf, bicep, biceps, upper
        arm, bum cheek, butt cheek, under my bum, sit bone, sitting bone, back of (my|the|his|her)
        (leg|thigh), where you sit, bum meets leg, buttock, glute, above the knee, above the
        patella, over the kneecap, kneecap, patella, muscle, thigh back muscle, seat of my trousers,
        elbow crook
    """,
    "muscle_tear": """
        {pop}, popped, ripped, rip, tore, tear, torn, something
        (went|gave|tore|popped|ripped|peel|peeled), went (like a|bang|pop|snap|on me|ping), let go,
        burst, whip crack, clunk, felt a pull, made sound, snap, peeled, came apart, velcro, felt a
        tear, went on me, (thigh|groin|hamstring|calf|quad|hammy) went, something tore, peel like
        velcro, went like a (zip|whip|cracker|gunshot|bang), made a noise
    """,
    "big_bruise": """
        (massive|huge|giant|big|large|heavy) (bruise|bruising), bruise ___
        (bigger|spreading|from|knee|calf|hand|map|down|big|everywhere|bum|ankle|toes|purple|inside),
        bruising ___ (down|right down|to|everywhere|from|buttock),
        (black|purple|blue|green|aubergine|black and blue|dark purple|dark blue) ___
        (knee|calf|down|thigh|leg|bum|seat|heel|toes|front|bedtime), gone (black|purple|aubergine),
        went black, (bruised|purple|black|blue) (to|from|down) (the|my|bum|groin|buttock|knee|toes),
        its purple from, all black, black and blue all, thigh is dark blue, bruises everywhere,
        bruise from, dark purple from, gone aubergine, black by, bruisings gone, bruise ___
        (bum|knee|calf|thigh), green right down, (bruised|bruising) all (down|the way|over), bruise
        ___ (size of|bigger than) (my|a) (hand|plate|palm), whole (thigh|leg|calf|hamstring) (is|has
        gone|went) (black|purple|blue), (thigh|calf|leg|hamstring|arm) ___ (black and blue|turned
        purple|gone purple|gone black), (back|front|inside) of (the|my|his|her) (leg|thigh) ___
        (purple|black|blue|bruised)
    """,
    "muscle_dent": """
        (dent|gap|hollow|hole|scoop|crater|missing|dip|chunk) ___ ({muscle_place}|thumb|tense|size
        of|park), {muscle_place} ___ (dent|gap|hollow|hole in|scoop|crater|lump|ball),
        (muscle|lump|ball|hamstring) ___ (like a ball|rolled up|bunched|bunched up|fist|ball
        when|popeye|ball of meat), popeye bulge, knotted like a fist, (kneecap|patella) ___ (moved
        up|rode up|higher|sitting), theres a dent, a ball halfway up, bunched up halfway, lump ___
        (jumps|above|halfway|top), scoop missing, scoop out of it, hole in it, feel a hollow, a
        hollow, crater in my, hole i could
    """,
    "leg_wont_lift": """
        {firmly_cannot} (lift|raise|kick|straighten|get) (my|the|his|her|that|it|out|leg|a|my heel)
        ___ (straight|leg|out|bed|mattress|sofa|up|jeep), {firmly_cannot} kick, wont lift itself,
        does not obey, {firmly_cannot} sit, (sit|sitting|perch|perched) on (the|) one (cheek|side),
        wont sit on, {firmly_cannot} drive, {firmly_cannot} bend forward, straight leg raise, knee
        caves
    """,
    "needs_support": """
        {firmly_cannot} ___ without ___ (wall|help|holding|support), (holding|hold)
        (the|walls|onto|on) ___ (wall|walls|banister|furniture), (with|need) (my|a|)
        (friends|mates|mate|friend) (support|shoulder), on crutches, crutches, with a stick, short
        step, walking like a pirate, (carry|carried|carrying) me, wont take a step, little steps,
        limp holding, walks stiff legged, walk stiff legged, walking is possible only, holding
        walls, mates shoulder, awful short step, without the wall, crutches borrowed
    """,
    # Muscle breakdown.
    "urine": """
        pee, wee, urine, peeing, whizz, weeing, what im passing, my water, toilet water, toilet
        bowl, the toilet, the loo, the bowl, pee stream, in the toilet, peed, my water is, my water
        has, wee up, every time i go, pee like, the loo has been, when i went, the toilet looked,
        went again and it
    """,
    "cola_colour": """
        brownish, reddy brown, brownish red, reddish brown, red brown, dark reddish brown, {drink}
        coloured, {drink} colored, {drink} colour, {drink} color, mahogany, molasses, walnut, old
        penny, (like|of|as|looks like|look like|colour of|color of|colored)
        (a|strong|black|iced|dark|proper|actual|still|{drink}|) {drink}, dark brown, {drink} pee,
        like gravy, port wine, brown like cola, like bundy, dark rum, thums up colour, colour of
        {drink}, like strong {drink}, brown, rust coloured, rust colour, color of
        (coke|cola|tea|coffee), tea coloured, tea colored, coke coloured, cola colored, dark like
        (tea|cola|coke|coffee)
    """,
    "drink": """
        cola, coca cola, coke, tea, iced tea, tetley, coffee, iced coffee, root beer, stout,
        guinness, rum, bundy, gravy, dr pepper, thums up, black coffee, molasses, coca
    """,
    "dark_pee": """
        {urine} ___ {cola_colour}, {cola_colour} ___ {urine}, {urine} ___ looks __ {drink}, {urine}
        ___ like __ {drink}
    """,
    "dark_only": "{urine} ___ dark, dark {urine}, dark ___ {urine}, proper dark",
    "muscle_wrecked": """
        {muscle_group} ___ (swollen|puffed|fat|solid|hard|massive|balloons|like
        stone|inflated|puffy|huge|like sausages|swell|stuck|agony|fat my),
        (swollen|puffed|hard|solid|massive) ___ {muscle_group}, {firmly_cannot}
        (bend|straighten|lift|unbend|squat|touch|sit|get) ___ {muscle_group}, {firmly_cannot}
        (straighten|bend) (either|them|my|it|the|knees|arms), {firmly_cannot} (squat|sit on the
        loo|touch my own face|get off|wash my hair|wash her hair|do my hair), arms (wont|stuck)
        (unbend|straighten|bent|half), stuck (half|) bent, elbow is not straightening, dressing him
        ever since, worse than doms, way (worse|past|beyond) ___ (doms|sore|soreness|normal), beyond
        anything, past ordinary sore, not normal sore, elbow is not, (arms|legs|thighs|quads|calves)
        ___ stuck (half|) bent, legs like stone, {firmly_cannot} straighten either, {firmly_cannot}
        get a comb to my hair, upper arms are like balloons
    """,
    "muscle_group": """
        quads, quad, thighs, thigh, arms, arm, calves, shoulders, triceps, biceps, pecs, upper arms,
        forearms, chest muscles
    """,
    "hard_session": """
        pull ups, pullups, pull up, murph, spin class, squats, burpees, leg day, lunges, crossfit,
        push ups, press ups, sled, hyrox, rope climbing, first (spin|session|class), ultra, 50k, 50
        miler, kettlebell, conditioning test, eccentric, marathon, the box had me, for charity, for
        a dare, hill challenge, ramblers challenge, trail marathon
    """,
    "innocent_red": "beetroot, beets, beet, berries, b vitamin, vitamins, blackcurrant",
    # Knee that locks or fills.
    "knee_word": "knee, knees, my leg, the leg, that leg, leg flat, leg wont, kneecap, knee joint",
    "knee_stuck": """
        {firmly_cannot} (fully|quite|get|) ___ (straighten|straight|extend|unlock|flat on), wont
        (fully|) (straighten|extend|unlock|open|fold|go straight|go flat|budge|go further|go past|go
        the last), wont ___ (straight|flat), (locked|jammed|seized|stuck) ___
        (since|bent|half|still|today|yesterday|now|up|on me|hours),
        (stayed|staying|remains|remain|stays) (bent|at a right|in bending), permanently bent,
        (half|permanently) bent, not opening full, doesnt straighten, hasnt (straightened|budged),
        (hits|hit) (a|the) (block|stop), stops (dead|short|halfway), stopped halfway, hard stop,
        dead stop, (wedge|pebble|stone|doorstop) in (it|there|the), springs back, will not fold,
        {firmly_cannot} (bend|straighten) it, knee (is|has|) (locked|jammed|seized), unable to fully
        extend, has not let go, jammed on me, stuck (like|as in|at a right), staying at a right
        angle, unjam, wont open out, hits a block, stopping short of straight, stops ___ short of
        straight, it just stops, thing in the way, (caught|catches) ___ not ___ let go, poker
        straight, jammed half bent, wont go past, {firmly_cannot} get it past, something catches ___
        not fold, wont budge, still wont go straight, got stuck, a wedge in it, hasnt budged, stuck
        (bent|at|half), knee ___ stuck, locked up and, springs it back, springs back when i push,
        {firmly_cannot} (straighten|bend|extend|unlock) (my|the|his|her) knee, wont unlock, wont
        straighten, wont extend, knee wont (go|straighten|bend|extend), locked (at|in),
        (locked|jammed|seized|stuck) ___ (halfway|ago), {firmly_cannot} get it to
        (bend|straighten|unlock), {firmly_cannot} get (my|the) knee to (bend|straighten|unlock)
    """,
    "stuck_hours": """
        since, still, hours, days, now, all day, this morning, yesterday, today, breakfast, bedtime,
        teatime, two days, ages, hour ago, an hour, minutes
    """,
    "frees_itself": """
        frees if, then it was away, for three steps, not once since, loosens (off|up), eases
        (off|up|after), warms up, then fine, clicks back, frees itself, unlocks itself, when coach
        shouts, loosened off, after a minute, freed itself, unlocked itself, frees itself every
        time, always frees if, eases within
    """,
    "knee_filled": """
        {knee_ankle} ___ {grown}, (blew|swelled|filled|puffed|swole|went|came) (up|right
        up|out|right out|with fluid), airbag, very thick knee, {knee_ankle} ___
        (swelled|filled|ballooned|blew), puffed up (huge|massive), swelled
        (up|straight|before|within|to|off|fast), was up like, big as (a|) coconut, fat as, looks
        like a, visibly twice, twice the (other|size), filled up, went up like, went up on, (it|its)
        (huge|massive|enormous), it was (a|huge|massive|up), {knee_ankle} ___
        (huge|massive|enormous|grapefruit), (huge|massive|swollen|enormous|ballooned) knee, knee
        twice, knee filled, became big, balloon in, (blew|swelled|swole|puffed|filled) up, like a
        balloon
    """,
    "knee_ankle": "knee, knees, ankle, kneecap",
    "knee_noise": """
        pop, popped, clunk, crack, cracked, snap, gloop, cork, popping, twist, twisted, shifted,
        buckles, gives way, went walkabout, wobbly, wobbled, (gives|goes) (way|from under|away), cap
        had gone, feels like jelly, bent sideways, feels loose, slide off,
        (slid|slipped|popped|went|nipped) out, felt it shift, went sideways, landed stiff legged,
        bubble wrap, knee went one way
    """,
    "kneecap_out": """
        (kneecap|knee cap|patella) __ (slid|slipped|popped|went|came|nipped|gone) __
        (out|side|back|walkabout), kneecap dislocated, dislocated (my|his|her) (kneecap|knee
        cap|knee|patella)
    """,
    "bleeds_easily": """
        {thinner}, haemophilia, hemophilia, haemophiliac, {clot_disorder}, blood thinning
    """,
    "slow_swelling": """
        next day, next morning, same as always, after long runs, as it always, hilly ten
    """,
    # Nerve weakness.
    "foot_wont_lift": """
        (drop|dropped|dragging|floppy) foot, foot drop, footdrop, (toe|toes|chappal|slipper|shoe)
        ___ (scuffing|scuffs|drags|catches|catch|catching|keeps catching), catch them on the,
        (scuffing|scuffed|dragging|keep scuffing|catching) ___ (toe|toes|foot|front|kerb|shoe),
        {firmly_cannot} (lift|pull|pick|raise|get|tap|hook) __ {one_foot} __
        (up|lift|along|toward|come), {firmly_cannot} (lift|pull|raise) (the|my|his|her)
        (front|foot|toes|toe|front of), {one_foot} ___ (wont|dont|doesnt|will not|not|just
        wont|wouldnt) (lift|pull|come|go|going|rise|leave|hook), (tell|told) the foot to come up,
        {firmly_cannot} (heel walk|walk on my heels|walk on his heels|walk on her heels|lift it to
        walk), toes (wont|dont|dont come|will not) (up|lift|rise|pull), (heel|heels) ___
        (right|left) ___ (drops|falls down|stays glued), stays glued, tripping over (my|his|her|its)
        (own|) (foot|toe|toes|feet), tripped over (my|his|her) own, (foot|toes) not going up, foot
        goes clap, wont pull up, still cant lift it, (foot|feet) ___ slapping along, {firmly_cannot}
        lift it to walk on my heel, (toe|front) end wont lift, foot (slaps|slap|flops|drags|droops),
        my toe drags, {firmly_cannot} pull the foot up, that foot to come up, heel just drops, toes
        wont hook, it wont pull up, goes clap, walk on (his|her|my) heels ___ wont, scuffing the
        front, toes catch, {one_foot} __
        (slapping|slaps|flopping|flops|dragging|drags|droops|floppy|scuffing|scuffs|slappy|goes
        clap), drop foot, {firmly_cannot} (lift|raise|pull) (my|his|her|the) (toes|foot|toe)
        (up|off), foot (keeps|started|is) (slapping|dragging|flopping|catching), dragging
        (my|his|her) (foot|toes), {firmly_cannot} (lift|pull|raise) (the|my|his|her) big toe
    """,
    "one_foot": "foot, toe, toes, forefoot, trainer, toe end, front of the foot",
    "leg_weaker": """
        {one_leg_side} ___ (weaker|getting weaker|gone weak|going weak|useless|lost power|no
        power|weak), (weaker|getting weaker|gone weak|lost power) ___ {one_leg_side}, weaker ___
        each (day|morning), getting weaker (by|each|every|and), weaker each, (lift|lifted) it ___
        with my hands, {firmly_cannot} push up on the toes, {firmly_cannot} tiptoe on that side, leg
        ___ useless, calf doesnt answer, quad switched off, (sudden|new) weakness in (my|his|her)
        (leg|foot|ankle), knee (lets me down|folds|simply folds), (knee|leg) (gives|gives way|gave
        way|giving out|folds|buckles) ___ numb, legs been weaker, leg getting useless, leg ___
        weaker ___ (morning|day), knee lets me down
    """,
    "one_leg_side": "leg, calf, thigh, foot, ankle, quad, side",
    "nerve_story": """
        sciatica, {back}, disc, slipped disc, numb, tingling, pins and needles, crossing legs, cross
        legged, kneeling, squatting, cast
    """,
    "both_feet_slap": """
        both sides, both feet, both legs, barefoot, cadence, slapping sound, overstriding
    """,
    "new_weak": "since, yesterday, days, now, new, week, today, tonight, started, keeps",
    # Bone stress at the hip.
    "groin_deep": """
        {groin}, inner hip, inside (of|) (my|the|ma|her|his) hip, front of (my|the|her|his)
        (right|left|) hip, (hip|groin) ___ (deep|front|inside|crease), (deep|front|inside) ___
        (hip|groin), front hip, front of hip, hip at the front, inside the hip, pubic bone, deep ___
        in front of hip, deep hip, sits inside the hip, ma hip, hip crease, crease at the top of,
        top of (my|the|her|his) thigh, hip pain, hip hurts, deep in (my|the) hip, ache round my hip,
        inside ma hip, hip ache
    """,
    "hip_pain_word": """
        {pain}, stabs, stab, kills, crook, nags, barking, throbs, niggle, paining, burns, deep ache,
        hurts, sore, ache, proper bad, pain
    """,
    "bone_site": """
        shin bone, shinbone, shin, navicular, metatarsal, top of (my|the) foot, top middle of my
        foot, pinky toe bone, sacrum, dimple, base of (my|the) (fifth|5th), little bone
    """,
    "hop_fails": """
        {firmly_cannot} (hop|jump off|do a hop|dae a single hop|do a single hop), couldnt do a hop,
        {firmly_cannot} ___ hop, stabs when i (hop|land), (tried|little) ___ hop ___
        (cant|nope|gasp|pain|agony), (hop|hopping) ___
        (hurts|stabs|agony|scream|gasp|shout|swear|nope|gasped|kills|folds), hopping ___ hard no,
        (hop|hopping) ___ (makes|made) me (gasp|shout|swear|scream|yelp|cry), hop test ___
        (agony|kills|failed|impossible|scream), {firmly_cannot} do ___ single hop
    """,
    "walk_hurts": """
        limp, limping, limps, limped, (hurts|sore|pain|paining|hurting|painful|stabs) ___
        (walking|to walk|each step|every step|first step|with each|each foot strike|when i walk),
        (walking|walk|stairs) ___ (hurts|sore|pain|kills|too|rough|grim), (there|its there|now)
        (walking|on the stairs|on stairs|at first step), every step, each step, first (step|stride),
        each stride, (stairs|ladder) one at a time, catching the railing, lift that leg in, walking
        to (class|work|school|the tube|the bus|office), hurts landing, each foot strike, barely
        walk, unable to put my weight, kills walking, sore walking, (walking|walk) round (tesco|the
        shops|the office) ___, there walking, walking the dog, i limp, at first step, today at first
        step, hurts every step, with each step, paining with each
    """,
    "rest_hurts": """
        at night, in bed, lying (still|flat|down), in the night, wakes me, woke me, wakes (her|him),
        throbs, in sleep, once im in bed, turn over, lies awake, keeps me up, lying awake, up all
        night, (lying|walking and lying) still, wakes me up, woke me about, its on the sofa, once in
        bed, at rest now, throbs lying, in the night too, also in sleep, at rest, on the sofa as
        well, when i turned
    """,
    "load_jump": """
        upping, upped, up to {number}, doubled, mileage, plan, weeks into, marathon, marathon prep,
        mara, training for, building up, {number} to {number}, {no_period}, {underfuelling}, thin
        bones, skinny as, streak, first marathon, {exertion}, block, period is away, periods stopped
    """,
    "groin_strain": """
        slide tackle, squeeze a ball ___ (sore|tender|hurts), tender when i squeeze, loosened off,
        warms up, outer hip, lying on that side only, better every day, loosens
    """,
    # Testicles.
    "testicle_word": """
        {testicle}, nut, one nut, nad, nads, left nad, right nad, plums, left plum, right plum,
        nuts, crown jewels, the sack, my sack, the sac, one of the (boys|lads), (left|right) one of
        (them|my), lads below, one side down there, down below, private parts, bollocks, nutsack,
        (his|my) (left|right) one, in the bag, nut sack, side of my sack, left ball, testes, his
        ball, one of his balls, one of his bits, spuds, goolies, the actual nut, of my balls, left
        one inside, private parts one side, the sac on one side, balls
    """,
    "testicle_strict": """
        {testicle}, testicular, one nut, left nut, right nut, left nad, right nad, crown jewels,
        left plum, right plum, nutsack, the actual nut, the sac, in the plums, one of (his|my)
        balls, ball sack, one of his bits, one side down there, down below one side, (his|my) left
        one, testicles, scrotum, one ball, left ball, right ball, left testicle, right testicle, nut
        sack, left side of the sack, one side of my (sack|scrotum)
    """,
    "testicle_bad": "{testicle_word} ___ {testicle_pain}, {testicle_pain} ___ {testicle_word}",
    "testicle_pain": """
        pain, agony, hurts, hurting, hurt, killing, sore, swollen, ache, aching, achy, throbbing,
        burning, stabbing, sharp, twisted, twist, twisting, came on, fat, cant touch, killing me,
        swelled, bigger, very hurting, abrupt, excruciating, fatter, sharp pull, higher than, red
        and swollen, high, it hasnt eased, has got fat, twice the other
    """,
    "testicle_alarm": """
        agony, killing, sudden, suddenly, all at once, {nausea}, {vomiting}, puked, thrown up,
        {number} (hours|hrs), two hours, hours later, an hour, half an hour, half hour ago, hour and
        a half, {firmly_cannot} (stand|touch|walk|sit|bear), higher, high, woke, went white, white
        and, wont go, hasnt (let up|settled|eased), not settled, still going, still there, came on,
        came suddenly, came up, from nowhere, throbbing, excruciating, since (lunchtime|lunch|this
        morning|6am|training|the morning|last night|{number}am|{number} am), pain in, swollen,
        swelled, very hurting, one side, fat, twice the other, big, weird twist, twist thing, red
        and tight, out of nowhere, started hurting like mad, hurts like hell, constant, sudden ___
        (pain|ache|agony)
    """,
    "testicle_strong": """
        all at once, agony, killing, swollen, {nausea}, {vomiting}, puked, thrown up, {number}
        hours, two hours, hours later, cant touch, cant stand, {firmly_cannot}
        (stand|touch|bear|walk), went white, doubled up, hunched over, higher than, riding higher,
        twice the other, hard to touch, has got fat, still going, hasnt settled, hasnt eased, hurts
        like, started hurting like mad, proper agony, sudden (pain|sharp|ache|agony), sudden ___
        (pain|ache|agony|sharp|swelling), (came|come) (on|up) ___ sudden, came on suddenly, came
        suddenly, all of a sudden, one side sudden, sudden in (my|the), abrupt pain
    """,
    "ball_gear": """
        wet shorts, chafing, chafed, on the skin, rubbed raw, of the foot, massage ball, of my feet,
        of my foot, of the feet, of his feet, ten minutes
    """,
    # Spine.
    "back_word": """
        back, lower back, low back, spine, lumbar, mid back, middle of (my|the|his|her) back,
        backbone, bone in (the|my) (back|middle), small of (the|my) back, low spine, between my
        shoulder blades, backs
    """,
    "back_bad": """
        {back_word} ___ ({pain}|bad|murder|hell|done|wrecked|throbbing|constant|relentless),
        ({pain}|hell|pain|crunch|crack|snap|niggle|bore) ___ {back_word}, {back_word}
        (pain|ache|agony), spine agony, {back_word} ___ (giving me hell|wrecked|sore|shivery), low
        back agony, there ___ one bone back there, back pain
    """,
    "back_sudden": """
        something ___ (snap|gave|clunk|crunch|crack|went) ___ back, sneezed, coughed, missed (the|a)
        (bottom|) (stair|step), sat down hard, tiny slip, was shovelling, sudden crack, hot stab,
        tripped, slipped, fell, landed on my (bum|backside|back), bent (down|to|over) ___
        (crack|stab|crunch|pop|hot), a hot stab, jolt up the middle, {back_gave}, (after|since)
        (a|the|my) (small|minor|little|slight|tiny|silly|) fall, a minor fall
    """,
    "back_gave": """
        (my|his|her|the|lower|low|mid) back ___
        (crack|crunch|crumple|clunk|snap|bang|gave|crumpled|cracked), back (went|gave),
        (crack|crunch|snap|jolt|stab|bang|clunk|crumple) ___ back, spine went,
        (crack|crunch|snap|clunk) ___ spine, {back_word} ___ (clunk|crunch)
    """,
    "stooped": """
        {firmly_cannot} (stand|straighten|get) (up|tall|out|) __ (straight|tall|up|chair|for),
        {firmly_cannot} (stand tall|straighten up|stand up straight|stand straight), stooped, hurts
        ___ roll over, hurts to roll, shrunk, inches shorter, {firmly_cannot} lift, every move
        makes, agony, sleeping in the chair
    """,
    "fragile_bones": """
        {osteoporosis}, thin bones, brittle bones, bones like, bones of an, bones not great, im
        {older_age}, {older}, anorexia, long term steroids, steroid tablets, on
        (pred|prednisolone|prednisone), on steroid tablets, {steroid}, seventy four, brittle, im
        (seventy|sixty|eighty) ___, bones like wafers, im 71, {older_age}
        (with|osteoporosis|and|thin), {older_age} years, seventy one, seventy two, im seventy
    """,
    "back_constant": """
        day and night, night and day, there all night, there day and night, constant, relentless,
        never switches off, nothing (eases|touches) it, 24 7, at night, all night, lying down more,
        bone ___ touched, worse at rest, every night, without a break, wakes me every night, never
        eases, all day and all night, doesnt ease with rest, constantly
    """,
    "cancer_past": """
        {cancer}, prostate cancer, the breast out, breast out in, cancer sort, the prostate was
        done, mastectomy, kidney cancer
    """,
    # Children who limp.
    "child_word": """
        {child}, son, daughter, our lad, my lad, our girl, our boy, wee one, {child_age} year old,
        {child_age}yo, {child_age} years old, year old, toddler, under {child_age}, under twelves,
        under 12s, year 9, grandson, granddaughter, kiddo, our six year old, im 14, i am 14, he is
        {child_age}, hes {child_age}, shes {child_age}, she is {child_age}, aged {child_age},
        (boy|girl|lad) is {child_age}, u{number}s, middle school, six year old, hes eight, child,
        nippers, my nipper, nipper is, nippers {number}, kid {number}, a kid, my kids, our kid, year
        (7|8|9|5|6|4|3), year old boy, year old girl, juniors in, he is twelve, daughter
        {child_age}, son {child_age}, is {child_age} too young, is {child_age}, my {child_age} year
        old, {child_age} yr old, my toddler, hes thirteen, {child_age} year olds, year olds been
    """,
    "child_limp": """
        limp, limps, limping, hobbling, hobbles, hirpling, dot and carry, waddling, waddles, walks
        crooked, walking crooked, walking with a hitch, hopping, like a crab, upstairs sideways,
        tiptoe, walking on toes, limped, with a limp, hirples, hobbled
    """,
    "child_leg": """
        hip, groin, thigh, knee, leg, top of the leg, foot, heel, thigh side, calf, ankle
    """,
    "child_wont": """
        (wont|will not|cant|cannot|couldnt|refuses to|not|doesnt|hes not|shes not)
        (walk|stand|put|climb|bear) ___ (leg|foot|weight|down|flat|on|stairs|to|up|full), wont walk,
        asks to be carried, asked for a carry, stopped walking, stopped ___ and wont, refuses to
        (stand|walk|put), couldnt finish, helped to the bench, leaning on us, flatly refuses, wont
        stand, {no_weight}, cant walk, cant stand, he crawls, she crawls, carried to class,
        {firmly_cannot} stand up from, wont put it flat, {firmly_cannot} put it flat, not putting
        full weight, (leaning|leans) on (us|me|him|her) to walk, refusing to (walk|stand|put|move)
    """,
    "hip_turned": """
        foot ___ (turned|turns|points|pointing|lying) ___ (out|turned out|side), like charlie
        chaplin, (hip|leg|it) ___ (doesnt|wont|cant|not) turn in, {firmly_cannot} turn
        (his|her|the|it) (leg|hip) in, {child_cries} ___ {bends}, {bends} ___ {child_cries},
        {child_cries} ___ (hip|leg up), {firmly_cannot} sit cross legged, toeing out, his foot
        turns out, foot turns out, upstairs sideways, (foot|leg) ___
        (turned|turns|points|pointing|lying) (outwards|outward)
    """,
    "child_cries": """
        screams, screamed, yelps, yelped, hollered, cries, crying, hates, jumped, wont let, he yelps
    """,
    "bends": "bend, bent, bending, turn, turning, move, swing, swung, turned",
    "child_pop": "pop ___ (hip|groin), hip (goes|went) pop, hip popped, felt a pop, clunk",
    "child_night": """
        wakes ___ (crying|cries|hip|thigh|night), waking crying, wakes and cries, up in the night,
        woke at night, in night she wakes, cries for the hip, woke crying
    """,
    "limp_long": """
        {from_8} days, over a week, a fortnight, near a fortnight, {from_2} weeks, week now, couple
        of weeks, for a week, off {number} days, been going on ___ days, days no doc
    """,
    "runs_happily": """
        ran to the, tearing round, dancing, walking normally, party trick, walked to school, walked
        to youth club, plays normal
    """,
    # Diabetic foot.
    "sugar_person": """
        {diabetic}, sugar patient, the sugar since, sugars, sugar has been, on insulin, neuropathy,
        t1, t2, type one, type two, diabetes, my sugars
    """,
    "foot_part": """
        foot, feet, toe, toes, heel, sole, toenail, blister, ulcer, callus, big toe, ball of my
        foot, ball of the foot, midfoot, left one, right one, raw patch, trainer
    """,
    "foot_bad": "{foot_part} ___ {foot_sign}, {foot_sign} ___ {foot_part}, {redness_there}",
    "foot_sign": """
        {gunk}, smells, smelly, smelt, stinks, stink, whiffs, dusky, purple, redness, plum,
        {infection}, rosy, red halo, pink ring, pink halo, going black, gone black, gone green,
        green, {diab_grown}, whiff, bad smell, smell put, gone mushy, weeping, stuck to it, turned
        purple, wont heal and swelling, spreading, ulcer ___ smells, red, red hot, hotter than,
        warmer than, degrees warmer, radiates heat, went red, reddened, hot and, warm and, shiny,
        (gone|turned|went|going|is|goes|has|looks) black, black (toe|at|edge|patch|spot|tip|skin),
        blackened, turning black, black now, to smell, to ooze, ooze, infected
    """,
    "diab_grown": """
        {swollen}, puffy, puffed, blew it up, blown up, swelled, swollen up, chipolata, ballooned,
        wont fasten, feels tight and
    """,
    "diab_hot": """
        hot, hotter, warmer than, warm and, warm, red, redness, rosy, burning, radiates heat,
        degrees warmer, dusky, shiny, red hot, boiling, reddened, pinkish, gone red
    """,
    "redness_there": """
        redness (has|round|spread|is), red round it, pink halo, red halo, pink ring, stuff coming
        out, sock ___ (stuck|damp)
    """,
    "foot_clean": """
        dry dressing, normal by morning, matching pair, just the nail, clean not, its clean, pink
        inside of course, normal colour, same warmth, size of a lentil, clean, small and clean
    """,
    # Blood in the gut.
    "stool": """
        poo, poop, poos, stools, number twos, dump, turd, motion, motions, bowel movement, melena,
        pooped, poo like, what i (passed|left), in the bowl, coming out, the runs, runs, diarrhoea,
        on the loo, what comes out, it comes out, what im passing, commode, when i go, turds, it
        come out, number two, bowel movements, stools are, poops, poo is, my stool, loose stool, in
        the toilet, what i passed
    """,
    "tarry": """
        black, tarry, tar, like tar, treacle, sludge, asphalt, coal, bog, vegemite, sticky, road
        tar, jet black, coffee ground, road surface, dropping tar, like coal, black treacle
    """,
    "bloody": """
        bloody, blood, dark blood, dark red, maroon, red brown, dark maroon, blood mixed, blood
        through it
    """,
    "stool_black": """
        {stool} ___ {tarry}, {tarry} ___ {stool}, dropping tar, tarry, roofing tar, black treacle,
        liquid asphalt, like road tar, black sludge, melena, black and sticky, sticky black, black
        and shiny, gone like tar, like tar, like roofing tar, stools have been like tar, poo ___
        black, poo like, like road surface, black stool
        (since|after|today|this|twice|again|yesterday|and)
    """,
    "stool_bloody": """
        {stool} ___ {bloody}, {bloody} ___ {stool}, dark red ___ (toilet|loo|bowl|through
        it|swirled|all through), bloody diarrhoea, bloody and watery, maroon, red ___ in the toilet
    """,
    "iron_cause": """
        iron tablets, iron tablet, on iron for, iron supplements, beetroot curry, beetroot last,
        pepto bismol since, at my desk, backless, bar stool, better chair, for the kitchen
    """,
    # Heat, fluids.
    "hot_out": """
        {heat_weather}, {number} degrees, 30 degrees, 31 degrees, 29 degrees, 33, 34, 31, in the
        shade, sunny, hot one, sticky, in that sun, this sun, this sunshine, sunshine, the sun, ac
        room, roasting, boiling, hot half, hot race, hot ultra, hot 10k, {number} out, humid, heat
        dome, heat exhaustion, wet (towels|tshirt|flannel), in that heat, overheated, hot day,
        scorching, thirty one out, thirty out, thirty two, thirty five, bit of sunshine, hot run,
        desert, hot tri, hot session, heat of the day, at noon in
    """,
    "heat_sick": """
        {near_faint}, {nausea}, {vomiting}, vomited, giddy, pukey, puked, queasy, swimmy, spinning,
        wobbly, feel faint, light headed, vomiting sensation, want to be sick, wants to be sick,
        stomachs heaving, hurl, faint, woozy, thrown up, gone a bit weak, gone weak, feel sick,
        feeling sick, been sick
    """,
    "heat_ache": """
        {headache}, cramp, cramps, cramping, (head|heads|brain)
        (thumping|pounding|banging|drumming|splitting|throbbing), bit of a head,
        (thumping|banging|pounding|splitting|drumming) head, head is paining, knotting, quick pulse,
        heart (thudding|thumping|pounding|hammering|racing), goosebumps, goosebumpy, clammy, cold
        sweat, shaky, sweating cold, pale and sweaty, gone (pale|white|clammy|grey), shivery,
        tingly, wet towels, still giddy, {firmly_cannot} stand up
    """,
    "no_pee_long": """
        {cannot_pee}, (havent|hasnt|not|have not) ___ (peed|pee|weed|wee|passed any water|used the
        bathroom|gone to the bathroom|been to the loo|spent a penny), no (wee|pee) since, urine has
        not come, nothing comes when i, last spent a penny, only managed a few drops, not passed any
        water, a few drops of pee, no wee for, havent weed, havent peed, not weed, not peed, no
        urine since, (not|havent|hasnt) had a (wee|pee)
    """,
    "long_hours": """
        since the start, since the {number}, this morning, {from_8} hours, twelve hours, all day,
        since breakfast, its {number} pm, its now, at night, since noon, since the race, since
        {number}, since the marathon, since before, now {number}, and its, this evening, {number}
        pm, at dawn, in the evening, by evening, since
        (yesterdays|yesterday|todays|saturdays|sundays|last night|lunch|lunchtime)
    """,
    "keeps_nothing": """
        {firmly_cannot} hold anything, brought up everything, wont stay (down|), come straight
        back, comes back up, came back up, chucked up (each|every|everything), chucked
        everything, throwing up everything, ive chucked up, nothing will stay, wont stay, cant
        hold anything, cant just hold anything, came back within minutes, keeps coming back up,
        {firmly_cannot} (keep|hold) (anything|water|fluids|food|a thing|it|drinks|even) ___
        down, {firmly_cannot} (keep|hold) (anything|water|fluids|food|drinks|it) down, nothing
        (stays|will stay|stay|has stayed) down,
        (tea|water|everything|drink|drinks|coke|gatorade|food) (comes|came) back,
        (it|tea|water|everything|drink|drinks|coke|gatorade|food) (wont stay|wont stay
        down|comes straight back|came straight back|comes back up|came back up), {firmly_cannot}
        (keep|hold) any (water|fluids|food|drinks|liquid|liquids) down
    """,
    "pee_fine": """
        pale wee, went to the loo, weeing plenty, queue for, havent tried, pee normal, peed plenty
    """,
    # Knock to the head.
    "head_bump": """
        {head_knock},
        (hit|bumped|banged|bashed|smacked|knocked|whacked|clonked|cracked|dinged|clipped|
        headbutted|thumped|bump|bang|caught|bonk)
        ___ (head|forehead|temple|noggin|skull|top of my skull|face),
        (branch|lamppost|lampost|goalpost|beam|bough|cupboard|cupboard
        door|hatch|bunk|ball|elbow|knee|rock|squat rack|low branch|low beam) ___
        (head|forehead|face|skull|temple), (head|forehead|temple|noggin) ___
        (branch|lamppost|beam|hatch|kerb|cupboard|pavement|footpath|ice|wall|took a|vs|met),
        (ran|run|walked|running) (smack|straight|) into (a|the) ___
        (lamppost|lampost|goalpost|branch|post|tree|door|pole), headbutted, clashed heads,
        bumped heads, knee to the head, elbow to the head, (forehead|cheek|temple|head) ___ took
        (it|a), face planted, faceplanted, concussion, cracked it on a, hit the side of his
        head, banged the side of it, mondays fall, fell ___ (head|forehead|temple|cheek), top of
        my skull, (ball|soccer ball|football) to the ___ (face|head), bumped the forehead, stood
        up under ___ (cupboard|beam|shelf|cupboard), bumped my head, caught ___ with my head,
        hit my head, banged my head, smacked my head, knock to the head, whacked my head, ball
        to the head, kick in the head, kick to the head, fell ___ hit my head
    """,
    "head_symptom": """
        {headache}, {nausea}, {near_faint}, foggy, fuzzy, dull headed, dull ache in the head,
        ringing, ears ringing, lights (bother|hurt|annoying|too bright|buzz|feel), light hurts,
        bright sun, light (bothers|annoys), screens (make|hurt), cant (concentrate|focus), hard to
        concentrate, {firmly_cannot} (concentrate|focus), not (right|myself|herself|himself), feels
        not, spaced, spaced out, spacey, sicky, queasy, head sore, heads sore, head (is|) sore,
        heads at him, dull head, floaty, irritable, everything annoys, very quiet, feels yucky, feel
        sick, bit sick, head achy, off colour, porridge, temper short, tempers short, feel weird,
        dizzy and weird, makes me squint, squints in, bit quiet, noise and screens, fuzzy sort of
        head, slow and irritable, cant focus, screens make her feel sick, brain fog, foggy headed,
        sensitive to light, light sensitive, ears are ringing, nauseated, groggy, out of sorts, head
        hurts
    """,
    "head_no_knock": "brick wall, quit coffee, three weeks ago, never so much as",
    "pregnancy_sure": """
        pregnant, pregnancy, midwife, trimester, prenatal, baby bump, (weeks|wks)
        (gone|pregnant|along|on the test), bump belt, expecting, kegels, braxton, braxtons, gone and
        still jogging, pregnancy test, months pregnant, week {number} with my, after the birth,
        since the birth, my section, my c section, since my section, nursing, {postnatal}, baby
        girl, baby boy, delivered our baby, im {number} (weeks|wks) (gone|and|with|in), {number}
        weeks postpartum, im {number} (weeks|wks), {number}wks, {number} wks, weeks on the test, one
        of my ladies is {number} weeks, my wife is {number} weeks
    """,
    "pregnancy_maybe": """
        {pregnancy_sure}, (at|im|is|from|now) {number} weeks, {number} weeks, {number} wks, {number}
        plus {number}, third baby, second baby, baby, bump, thirty {number} weeks, week {number}
    """,
    "preg_bleed": """
        bleeding, bleed, spotting, spots of blood, speckle of blood, pink ___ (wipe|paper), pink
        when, brown when i wipe, fresh red, bit of brown, pink (on|when), bright red ___
        (liner|pad|bleed), blood, bleeding ___ (come back|again|after)
    """,
    "spotting": """
        spotting, pink (when|on) ___ (wipe|paper), (bit|bits|spots|speckle) of
        (bleeding|blood|brown), bleeding after, light bleed, fresh red, bled a bit after
    """,
    "preg_leak": """
        (leaking|leak|trickling|trickle|gush|watery|fluid|wet) ___
        (clear|water|waters|wee|urine|stuff|underwear|undies|gush|pad|isnt), waters
        (leaking|broke|gone|breaking), leggings soaked, watery stuff, clear ___ not ___ (wee|urine),
        soaked {number}, keeps on trickling, underwear is wet, leaking clear, bit of a gush, soaked
        ___ undies, wearing a pad, weeing myself ___ gush, fluid leaking, trickling, waters (have|)
        (broken|gone|leaking), leaking (fluid|waters|water)
    """,
    "preg_tight": """
        tightening, tightenings, contractions, (stomach|belly|tummy|bump) ___
        (hard|tightening|tight) ___ (minutes|stone|every), every (few|{number}) (or {number}|)
        minutes, crampy like a period
    """,
    "preg_cramp": """
        crampy, cramps, cramping, shoulder tip, point of my shoulder, pinch low on the, pain low
        (down|on), one sided pain, (belly|tummy|stomach) (pain|pains|ache)
    """,
    "shoulder_tip": """
        shoulder tip, point of my shoulder, tip of my shoulder, point of the shoulder
    """,
    "preg_quiet": """
        (baby|babys|babies|bump) ___ (quiet|quieter|barely|hardly|less), (hardly|barely|not) ___
        (moved|stirred|moving|kicked|kicky), (less|fewer) (kicky|kicks|movement|movements), hardly
        moved, baby quiet, barely stirred, less kicky, not been as kicky, moving less, fewer kicks,
        really quiet, reduced movements, baby ___ less, a lot less kicky, not felt ___
        (baby|move|kick), havent felt ___ (baby|kick|move), baby ___ moving less, hasnt
        (moved|kicked) ___ (today|since|much)
    """,
    "preg_head": """
        seeing spots, stars in front of, flashing lights, flashes, small stars, face is puffy, hands
        and face, spots and (her|my), puffy ___ headache, headache ___
        (spots|stars|flashing|lights|puffy)
    """,
    "preg_faint": """
        {near_faint}, woozy, nearly fainted, hold the bars, gone swimmy, came over faint
    """,
    "preg_calf": """
        (calf|leg|thigh|legs) ___ {grown}, {grown} ___ (calf|leg), left is bigger, right is bigger
    """,
    "preg_fine": """
        kicking away, bottle lid, dry since, orange squash, beaming, both just tired, midwifes
        aware, bottle wasnt shut, bleeding is ___ done, bleeding has stopped, bleeding stopped weeks
    """,
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
        irregularly, erratic, erratically, out of rhythm
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
    # Chest pain that went.
    "chest_felt": """
        {chest_part} ___ {chest_sense}, {chest_sense} ___ {chest_part}, squeeze at the front, chest
        thing, heavy chest, funny chest, band round the front, ache across the front, hand pressing
        on, centre of my chest, ache under it, palm flat on, weight on my breastbone, chest
        (pain|pains|tightness|ache), pain in (my|the|his|her) chest, across his front, across my
        front
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
        bother|marvellous|zero|nowt|nil|nothing|not a squeak|not a peep|never|not felt|havent
        felt|not paid) (it|ever|a|) (since|after|again|now|visit), went off, passed off, went away,
        (it|was|were|had|then) (gone|vanished|eased|lifted|melted|disappeared), eased, not felt it
        since, havent felt it since, (once|only time|one time|one off|just that once|only the
        once|just that one time|just the one time|one time thing|never again|never had it
        again|afterwards totally nil|ok now|fine now|gone now|gone within), away until now, did not
        come again, and gone, fine ever since, stopped by itself, fine after, gone 5 days, gone
        {number} days, nothing after, isnt there now, not happened on any, it was gone, never
        (felt|had) it again, it was away, not (once|one) since, vanished, eased never again, no
        bother since, (felt|been|right) (great|grand|fine|good|marvellous) (since|ever since),
        afterwards totally nil, nil since, nowt since, gone inside a minute, gone within a minute,
        (fine|ok|okay|nothing|none) since, hasnt come back, never came back, went away on its own,
        cleared in {number} minutes
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
    "chest_wall": """
        press ups reproduced, sore when i press, hurts when i press, tender to press, bench press
    """,
    "ache_everywhere": """
        aching all over, ache all over, aches all over, achy all over, every muscle, all my muscles,
        whole body aches, everything aches, sore throat, runny nose, streaming cold, whole body is
        sore
    """,
    "creeps_surely": """
        spreading, spreads, getting bigger, getting wider, wider than, doubled, growing, creeping
        up, moving up, spread up, has spread, tracking up
    """,
    "piles": """
        piles, pile, haemorrhoid, haemorrhoids, hemorrhoids, fissure
    """,
    "stool_seat": """
        kitchen, bar stool, bar stools, sit on, sitting on, stool at
    """,
}
