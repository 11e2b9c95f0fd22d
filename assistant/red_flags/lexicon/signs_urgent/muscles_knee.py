"""Signs of level urgent. Muscle breakdown, and a knee that locks or fills."""

CONCEPTS: dict[str, str] = {
    # Muscle breakdown.
    "urine": """
        pee, wee, wees, urine, peeing, whizz, weeing, what im passing, my water, toilet
        water, toilet
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
        (tea|cola|coke|coffee), (colour|color) of (a|) (cup|mug|pint) of
        (builders|strong|black|cold|) (tea|coffee|coke|cola|stout|guinness)
    """,
    "drink": """
        cola, coca cola, coke, tea, iced tea, tetley, coffee, iced coffee, root beer, stout,
        guinness, rum, bundy, gravy, dr pepper, thums up, black coffee, molasses, coca
    """,
    "dark_pee": """
        {urine} ___ {cola_colour}, {cola_colour} ___ {urine}, {urine} ___ looks __ {drink}, {urine}
        ___ like __ {drink},
        (wees|wee|pee|urine) (s|is|was|looks|)
        (a|) (bit|little|touch|) (rusty|coppery)
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
        (bend|straighten|unlock), {firmly_cannot} get (my|the) knee to (bend|straighten|unlock),
        (fixed|stuck) at an angle, {firmly_cannot} get it flat
    """,
    "stuck_hours": """
        since, still, hours, days, now, all day, this morning, yesterday, today, breakfast, bedtime,
        teatime, two days, ages, hour ago, an hour, minutes
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
    "born_bleeder": """
        haemophilia, hemophilia, haemophiliac, hemophiliac, von willebrand, von willebrands,
        willebrands, bleeding disorder, factor (8|9|viii|ix|eight|nine) (deficiency|deficient)
    """,
    "fills_up": "filling (up|out|with), fills up, tight and (hot|warm|sore), stiff and (hot|warm)",
    "banged": """
        banged, bumped, bashed, smacked, whacked, hit, knocked, clattered, since (the|my|)
        (run|race|session|match|fall)
    """,
}
