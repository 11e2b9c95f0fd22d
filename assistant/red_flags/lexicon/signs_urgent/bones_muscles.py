"""Signs of level urgent. Weight on the leg: bones, tendons, muscles."""

CONCEPTS: dict[str, str] = {
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
        unable to (walk|stand|weight bear), (crawling|crawl|crawls|shuffling|shuffle|going|getting)
        to the (loo|toilet|bathroom|kitchen|bedroom|door) on (my|his|her)
        (bum|backside|bottom|knees|hands and knees), (foot|leg|ankle) wont have it
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
    "moves_fine": """
        just sprinted, walks fine, (walking|walks) (fine|normally|normal) (now|again|today|since),
        hopping no bother, taking weight fine now, healed and discharged
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
        ___ (bra|teapot|key|doorknob|pot|that side|door), {firmly_cannot} grip (a|the|my|his|her)
        (mug|cup|pen|glass|phone|fork)
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
        (foot|foots) gone slappy, foot is not lifting me, not lifting me, (heel|bad heel)
        goes down like,
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
        hollow, crater in my, hole i could, theres a (dip|dent|gap|hollow) (there|above|in)
    """,
    "leg_wont_lift": """
        {firmly_cannot} (lift|raise|kick|straighten|get) (my|the|his|her|that|it|out|leg|a|my heel)
        ___ (straight|leg|out|bed|mattress|sofa|up|jeep), {firmly_cannot} kick, wont lift itself,
        does not obey, {firmly_cannot} sit, (sit|sitting|perch|perched) on (the|) one (cheek|side),
        wont sit on, {firmly_cannot} drive, {firmly_cannot} bend forward, straight leg raise, knee
        caves, (tell|told|telling|ask|asking) (the|my|his|her) leg to (lift|straighten|rise)
    """,
    "needs_support": """
        {firmly_cannot} ___ without ___ (wall|help|holding|support), (holding|hold)
        (the|walls|onto|on) ___ (wall|walls|banister|furniture), (with|need) (my|a|)
        (friends|mates|mate|friend) (support|shoulder), on crutches, crutches, with a stick, short
        step, walking like a pirate, (carry|carried|carrying) me, wont take a step, little steps,
        limp holding, walks stiff legged, walk stiff legged, walking is possible only, holding
        walls, mates shoulder, awful short step, without the wall, crutches borrowed
    """,
}
