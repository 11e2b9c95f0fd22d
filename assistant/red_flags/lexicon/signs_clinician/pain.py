"""Signs of level clinician. Pain that should be looked at."""

CONCEPTS: dict[str, str] = {
    # Pain that should be looked at
    "one_small_spot": """
        (one| a| an| single| the| exact| same| little| this| precise| tiny| small| just the one|
        just one| specific| particular) (exact| small| tiny| little| single| sore| tender|
        precise| particular| sharp| thumb sized| coin sized| hot| wee| very| specific| one| bony)
        (spot|place|point|dot|patch|bit), (one|exact|single|same) (spot|place|point|dot),
        pinpoint, pin point, pinpointed, point tender, point tenderness,
        (one|a|my|under|with|under a|under one) (finger|fingertip|thumb|finger tip|pinky) ___
        (on|over|spot|it), fingertip (size|sized|of), size of a (coin| penny| pea| 5p| 10p| 20p|
        2p| 50p| quarter| dime| nickel| fingertip| cent| button| thumb| thumbnail| marble| rupee),
        (no bigger than|smaller than|about) a (coin| penny| pea| 5p| 10p| 20p| 2p| quarter| dime|
        nickel| fingertip| button| thumbnail),
        (thumb|coin|fingertip|penny|dime|pea|finger|thumbprint) (sized|size),
        (coin|dime|quarter|penny|fingertip|nickel) of (sore|pain|bone), cover (it|by|with) ___
        (thumb|finger|fingertip|coin), one point, a spot like, spot like a, spot (on|at) the
        (inside|inner|front|outside|outer|top), under one (finger|thumb), put (one|a|my)
        (finger|thumb|pinky) (right|) on, in one place, one place only, one thumb, one dot,
        thumbnail size, penny size, penny sized, size of a thumbnail, with one finger, one finger
        in the dark, drawing pin, single point, wing of my, one notch, one bit of, on one bit, one
        bone, one toe bone, a single point, sore dot, dot on, this one place, sore place, with my
        pinky, my pinky right on, one point is, one sore spot, shin spot, the spots still,
        (one|single|this one|super sore) (place|dot|bit|bone|notch|point|spot|toe bone), a bit on
        my
    """,
    "press_sore": """
        sore to press, sore to touch, sore to tap, sore if i press, hurts to press, hurts to
        touch, hurts to tap, hurts if i press, hurts when i press, hurt when i press, press
        on it, press it, pressing it, prod it, poke it, tap it, tap on it, tapping, when i
        tap, when i press, if i press, if i tap, if i touch, if i push on, touch with, yelp,
        flinch, flinches, wince, winces, hop on it, when i hop, hurts to hop, hopping
        (sets|hurts|kills|gets|does) it off, hopping (hurts|kills), on landing,
        every landing, each landing, each footfall, on impact, when jumping, in jumping,
        every footstrike, push on it, sore to lean, tender to touch, tender to press, lights
        up, jumps when, killing me to touch, through the roof when, presses it, pressed it,
        prod, wince when, sore to prod, sore to land, every time my right foot lands, foot
        lands, gets me every footfall, every footfall, each step, each stride, on every
        landing, came off the table, jumped a mile, jumped when, kills when, lean a knee on
        it, lean on it, steps on it, barks on, sore spot, sore place, super sore, stone
        bruise, hurts on every, when it lands, worse with each run, earlier every run, hurts
        in one, sharper each run, jumps when i tap, sore when i tap, sharp, earlier each
        time, begins earlier, pinpoint pain, sharp spot, tender point, tender spot,
        pinpoint, not all along, put one finger on it, hurts in one exact, right on the
        bone, bone pain when i hop
    """,
    "bony_place": """
        {shin}, {bone}, {foot}, {heel}, {toe}, hip bone, hipbone, pelvis, rib, ribs, sacrum,
        fibula, tibia, femur, knee cap, kneecap, collarbone, ankle bone, ankle, thigh bone,
        outside of my foot, top of the foot, long bone, wing of my pelvis, behind my pinky, pinky
        toe, second toe, medial shin, metatarsal, 2nd metatarsal, second metatarsal
    """,
    "muscle_knot": """
        knot, knots, trigger point, in the muscle, of the muscle, muscle belly, in my calf, in my
        quad, in my hamstring, in the calf, blister, callus, verruca, corn, mosquito, bite,
        chafed, chafes, chafing, rubs, rubbing, rubbed raw, sunburn, splinter, thorn, sting, stung
    """,
    "bone_point": """
        {bony_place} ___ {one_small_spot}, {one_small_spot} ___ {bony_place}, {one_small_spot}
        (of|on|in|along|at|down) ___ {bony_place}, penny size sore place on ___ {bony_place}, spot
        on (my|the) {bony_place}, (spot|dot|point) (on|at|of) ___ {bony_place} ___
        (sore|wince|press|tap|yelp), hop test ___ wince, {one_small_spot} ___ __ {bony_place},
        {bony_place} ___ __ {one_small_spot}, pinpoint (pain|ache|tenderness|soreness) ___
        {bony_place}, {hurting} right on the bone, bone pain when i (hop|land|jump), bump on
        (my|the|) {shin} ___ touch, {bony_place} ___ right on the bone, sharp spot on ___
        {bony_place}, tender point on ___ {bony_place}
    """,
    "heel_squeeze": """
        (squeeze|pinch|squeezing|pinching) ___ {heel}, (when|if|whenever) (i|you|he|she|we) press
        ___ {heel}, {heel} ___ (squeeze|pinch|squeezed|pinched|pinching|squeezing) __
        (both|two|the sides|sides|it|together), (squeeze|pinch|squeezing) (it|the heel|the
        bone|the two) ___ (two|both) sides, (squeeze|pinch|pinching) the two sides
    """,
    "stress_fracture_thought": "stress fracture, stress reaction, stress fractures",
    "sleepless_pain": """
        (wakes|waking|woke|woken|wake) (me|him|her|us|up) ___
        (most|every|each|all|again|night|nights), (wakes|waking|woke|woken|wake) (me|him|her)
        (up|) (at|with|by|from|around|about|in), keeps (me|him|her) (awake|up), keeping
        (me|him|her) (awake|up), {cannot} sleep (cos|because|for|with|due|from|on), up at
        (2|3|4|two|three|four|half), has me up, have me up, awake with (it|the|my), awake at
        (2|3|4|two|three|four), (im|hes|shes) awake, gets less sleep, walking the landing, wakes
        me, (keeps|keeping) (him|her|me) up, still up at (two|three|four), wake up with it,
        (i|he|she) (wake|wakes|woke) up with, {number} most nights, i dont sleep
    """,
    "rest_ache": """
        (at|in the) night, at nights, in bed, lying down, lying still, lie down, lying there, when
        i lie, lying in bed, at rest,
        (while|whilst|when|even|just|im|ache|aches|aching|hurts|sore| pain|throbs|throbbing)
        resting, resting (or|and|in bed|at night), doing nothing, even when im not, sat still,
        sitting still, just sitting, on the couch, on the sofa, in the chair, in the car, behind
        the wheel, day and night, night and day, never lets go, even at rest, even sitting, when
        im sitting, worse in bed, worse lying, than running, when i get into bed, from about
        midnight, even when im sitting, in sleeping, when i rest, in the chair and, in the bed,
        going to bed, after going to bed, when i sit, sit on the couch, the knee doesnt quit,
        lying flat, flat on my back, sat on, in the evening and night, keeps him up, keeps her up,
        keeps me up, three most nights, up at three, wake up with it, i wake up with, ache at 4,
        when im doing nothing
    """,
    "nights_on_end": """
        every night, most nights, each night, night after night, {from_8} nights, {from_8} days,
        nights running, nights in a row, nights on the bounce, nights on the trot, most of them,
        {lasting_weeks}, a week now, over a week, for a week, all week, of weeks, {from_6} nights,
        weeks, since the first, near every night, nights now, going on two weeks, this last week
        and, every night this, for {from_2} weeks, since the first of, nightly, most nights going
    """,
    "night_harmless": """
        {doms}, cramp, cramps, cramped, restless, restless legs, crawly, fidget, (only|just|on) the
        first night, last night only, roll onto it, rolled on it, lying on it, lie on it, lie on
        that side, lying on that side, only on that side, when i lie on that, roll over on it, the
        only night, {improving}, late night, snoring, none at rest, none at night, no night pain,
        sleep fine, sleeping fine, slept fine, fine in bed, fine at night, sleeping the night,
        nothing at night, never in bed, nothing once im in bed, denies, asked me the stress fracture
        questions, no pain at night, never at rest, only on the side, a bruise, bruised, fell on
    """,
    "doms": """
        doms, first time squats, leg day, raced yesterday, marathon yesterday, marathon today,
        yesterdays race, hard session yesterday, day after, morning after
    """,
    "worse_trend": """
        (worse|sorer|louder|sharper|more painful|more sore) (every|each)
        (week|run|time|outing|session|day), (worse|louder|sorer) (week|week by|week on|run)
        (week|by week|on week|by run|on run), worse by the week, worse with (every|each)
        run, worse and worse, (getting| gets| got| getting steadily| gettin| steadily|
        progressively| slowly| is getting| gradually) (a lot|much|) (worse|sorer|louder),
        ({pain}|it|niggle|twinge|throb|throbbing) (is|s|has been|keeps|has|just keeps|was|)
        (getting|got|gets|growing) (a lot|much|) stronger, ({pain}|it|niggle|its|itll be)
        (gets|is|getting|) stronger (every|each) (week|run|time|outing|session|day),
        (sooner|earlier) (every|each|and) (run|time|week|sooner|earlier|session|day),
        (starts| starting| start| begins| comes on| hurts| coming on| kicks in| bites|
        beginning) (sooner|earlier), starting sooner, increasing (weekly|every week|each
        week|only|day by day|daily), going up every week, (climbing|creeping up|rising)
        every week, still climbing, and climbing, keeps climbing,
        (its|it|has|have|is|been|things|keeps|all|steadily|slowly|only|rapidly|just|ive|then)
        (gone|going) downhill, (gone|going|goes)
        (steadily|slowly|fast|rapidly|right|well|all|) downhill
        (every|each|since|fast|rapidly|by the|week|over the|this week|for {number}|ever|with
        every), steadily climbing, more each week, worse (than|foot than) (it was|last
        week|last month|a fortnight ago|when|i began|before), worse no better, worse not
        better, no better if anything worse, (was|used to be) a (2|3|4|two|three|four) ___
        now __ (6|7|8|9|six|seven|eight|nine), from a niggle to, niggle to, from
        (after|niggle|a niggle|end) ___ to (during|walking|limping|the start|hobbling), more
        sore than when, (every|each) (week|run|time|outing) (crosser| worse| sorer| louder|
        sooner| earlier| harder| a bit sooner| is starting before), each week pain,
        (starting|starts) before previous, was (2|3|1|two|three|one) now (its|it is|it)
        (5|6|7|8|9|five|six|seven|eight), one the next week ___ seven, rather than fading
        its climbed, its climbed, louder every week, worse than when, crosser than the last,
        sorer than last, hurts longer after, it starts already by, is increasing, increasing
        weekly, pain is increasing, used to be minutes, a worse foot than,
        (3|2|1|4|three|two|four|one) (out of 10| out of ten| in october| in september| in
        august| in july| a month ago| a fortnight ago| two weeks ago) ___
        (5|6|7|8|9|five|six|seven|eight|nine), (2|3|4|two|three|four) then (4|5|6|five|six)
        then (6|7|8|seven|eight) out of, {pain} (in|on|at|of|around|down|behind)
        (my|the|his|her|both|) (left|right|) {msk_part} (is|s|has been|keeps|has|just
        keeps|was|) (getting|got|gets|growing) (a lot|much|) stronger
    """,
    "shrinking_distance": """
        mile {number} (then|now|and) (mile|its mile) {number}, (then|now) (its|it is|at|)
        (the|from the|my) (first|front|warm) (step|mile|door|up|lap|road|k|metre), now
        (from|in) the (first|start|driveway|off|front), now (its|it is|in) every run, now __
        (walking|the stairs|stairs|in daily|on the stairs|day to day), now hurts (walking|to
        walk), now even (walking|the stairs), (now|then) (it) (hurts|aches) walking,
        (now|and now) walking __ (hurts|too|crooked), hurts (walking|to walk) now, (during
        and now|and now it is basically|and then it was during), hobbling (after|round|to)
        ___ (run|bus|shop|shops|market|castle), limp through the, limping (after|on) every
        run, (now|keep|keeps|im|always|started|left|end up|ended up|been|and|start) limping
        after (my|the|a|every|each|)
        (run|runs|running|race|races|session|sessions|training|jog|parkrun|game|match|5k|10k),
        from the driveway, now sore carrying, (now|this week) ___ (walking the dog| round
        tesco| to the shop| to the shops| to the station| down the stairs| coming down the
        stairs| in the office| grocery store| in the car park| to market| to the paper shop|
        the front door| round the house| in the house| from the first road| from the first
        step), nags me round, hirple home, walking the dog too, carries on into the evening,
        already by the warming, starts already, now hurts walking, gone from after, from
        after runs to during, walking crooked, walking on the (outside|toes|side) of,
        walking on my toes, first ___ then ___ now, first just ___ next ___ now, (used
        to|only|started|start|starts|was|began|begin|first) ___ (mile|miles|km|k|at)
        {from_3} ___ (now|then) ___ (mile|km|k|at|from) (the|{up_to_4}), {from_6}
        (miles|mile|km|k|) then {number} (then|now|and now|then now|now its) {up_to_4}, mile
        {from_3} (then|now|and) ___ mile {up_to_4}, (from|was) mile {from_3} ___ (to|now)
        ___ mile {up_to_4}, at mile {from_3} ___ now ___ mile {up_to_4}, hold me to {from_3}
        miles then {number} now, mile {number} then mile {number} now the, (km|k|miles) then
        {number} now {up_to_4}, then {number} now {up_to_4}
    """,
    "not_pain_worse": """
        hills get worse, worse weather, hill sessions, sessions get, plan gets, workouts
        get, {improving}, worse (when|if|whenever|cos|because) (i|im)
        (sit|sitting|stop|skip|idle), (will|would|does|can|could)
        (rest|resting|ice|icing|stretching|rolling|massage|taping) (stop|keep|prevent),
        (weather|wind|traffic|sleep|my pace|times|my time|handwriting) ___
        (worse|slower), (wind|traffic|sleep) is, worse at, worse pace, pacing, getting worse
        pr, downhill than, than uphill, going uphill, going downhill
        (that|which|where|when|hurts), (run|running|walk|walking|hills|up and|when
        im|and|uphill or|was|if im) going downhill
    """,
}
