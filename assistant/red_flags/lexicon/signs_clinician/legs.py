"""Signs of level clinician. Legs that hurt on exertion, and stiffness."""

CONCEPTS: dict[str, str] = {
    # Exertional legs
    "tight_bursting": """
        (shin| shins| calf| calves| lower leg| lower legs| legs| forearm| forearms| front of my
        shins| leg| front of the shins| both calves| both shins| front of my legs| feet) ___ (rock
        hard| rock solid| solid| like rock| like rocks| like wood| like concrete| like stone| like
        stones| burst| bursting| pump| pumped| pumps| balloon| balloons| balloon up| ballooned|
        bricks| like bricks| drum| drums| like drums| split| splitting| sausages| so tight| too
        tight| tight| tighten| tightens| tightening| tightness| swell| swells| swell up| swelling|
        full| hard| blown up| bulge| bulges| explode| exploding| rolling pin| massive hard| cramp
        up| burn| burns| snare drum| vice), (tight|tightness|bursting|pressure|burst tight)
        (in|on|of|down) ___ (shin|shins|calf|calves|lower leg|lower legs|forearm|forearms|legs),
        (tight|burst tight) (lower legs|shins|calves|forearms), compartment syndrome, cecs,
        exertional compartment, (shins|shin|calves|legs|lower legs|both legs|forearms|front of
        (my|her|his|the|both) legs|fronts of her legs|legs in front) ___ (swell up solid| like
        balloons| blow up| become hard| become stone| turns to concrete| concrete| filling up|
        fill up| fills up| so pumped| pumped up| stone| hard like wood| solid| pumping them up|
        tight as a| go tight| bursting| like sausages), bike pump, bicycle pump, fill up at,
        filling up at, swell tight, blow up like, legs get so pumped
    """,
    "set_point": """
        {compartment_pattern}, every time, every session, each session, every single run, every
        run, each run, every trail run, every practice, every match, at mile {number}, mile
        {number}, always mile, always lap, always at, always level, same point, same spot, same
        mark, same place, same distance, same bench, same gate, same lamp post, same bend, lap
        {number}, by the second lap, by lap, at {number}, {number} mark, the {number} mark, by the
        {number}, after {number} (minutes|mins|min|yards|metres|meters|m|km|miles|metre), at
        {number} (minutes|mins|min|yards|metres|meters|km|k|miles|metre|lap), around {number}
        (minutes|mins), {number} (minutes|mins|min) (into|in), (at|by) exactly, at about {number},
        near the same, in every round, about {number} (yards|metres|minutes|mins), only running,
        only when running, a mile in, right about mile {number}, around {number} miles, at minute
        {number}, minute {number}, eight minute mark, {number} minute mark, hour mark, at {number}
        to the dot, to the dot, the hour mark, every long run, each time after {number}, around
        the {number}, into any run, at every, any run, church hill, at the second bend, second
        bench, second bend, same shop, same distance after, same place daily, every rep, bridge
        calf, at the church, lamp posts, after {number}, {number} meters, half a block, at the
        third mailbox, by the third, the third rep, past {number}, always about, near temple,
        third rep every session, going up to, walking up to, up hills, going uphill, uphill,
        coming up from, halfway up
    """,
    "stops_it": """
        {eases_on_stop}, gone (in|within|after|by) (a|an|about|{number}) ___
        (minutes|mins|min|minute|hour), off in (ten|{number}), (ease| eases| eased| easing|
        settle| settles| fine| gone| normal| ok| grand| disappears| go| goes| goes off| lifted|
        lifts| lets go| quits| goes away| totally normal| all good| nothing| im fine| theyre fine|
        theyre ok| its gone| its fine| better) (when|if|once|after|within|in|about)
        (i|you|he|she|they|a|an|{number}|the|ten|twenty|about|we) ___ (stop| stopped| stops|
        stand| standing| stands| rest| sit| walk| minutes| mins| min| minute| lean| break| slow|
        hour), {number} (minutes|mins|min) (later|after) ___
        (fine|gone|normal|ok|grand|giggling|nothing|good), (stand|stood|standing|sit|sits|sat)
        (still|down|) ___ (minutes|mins|min|normal|fine|gone|grand|goes|quits|lets go|lifted),
        (within|in) (a quarter of an hour| half an hour| ten minutes| twenty minutes| fifteen
        minutes| {number} minutes| {number} mins| minutes| three minutes| few minutes), quarter
        hour and, then a ___ sit and fine, by half time theyre, ease when i stand, gone when i
        stop, to normal in, again ok, eases off standing, settles standing, stop shake out gone,
        gone by the time, fine by the time, melts off, draining as soon, i rest it goes,
        (could|can) start again, off i go again, off again, then off, its like nothing happened,
        like nothing happened, youd never know, rest it is perfect, {number} minutes rest,
        {number} min totally normal, stop {number} min, totally normal, gone completely, could
        play, eases (half|an|a|{number}) ___ after, i sit ___ gone, sit and fine, stop gone, i
        stop it quits, and poof, drains, theyre grand, fine after, giggling again, by half time,
        lets go completely, it disappears, disappears until, goes when i stop for, is the cure, it
        lets go, it lifted, come back normal, come it back normal, (goes|gone)
        (a|the|within|couple|about|in) ___ (minutes|minute|stop|rest|break), gone about {number}
        minutes, minutes later im fine, grand again, totally fine, pinks up
    """,
    "limb_cramp": """
        (calf| calves| buttock| bum| bum cheek| butt cheek| butt| glute| thigh| foot| leg| legs|
        hamstring) ___ (cramp| cramps| cramping| cramped| grips| gripping| seizes| seizing| seize|
        burns| burn| burning| squeezes| squeeze| tightening| tightens| aches| ache| pain| goes
        dead| dead| heavy| locks| goes tight| knots),
        (cramp|cramping|cramps|burning|tightness|tightening|pain|ache|burn) (in|of) ___
        (calf|calves|buttock|bum|bum cheek|butt|foot|thigh|glute), (calf| calves| cheek| bum
        cheek| butt cheek| thigh| arch of the foot| foot| backside) ___ (grips| gripping| goes on
        me| complains| winds up| lock| locks| burns| gets a grip| going at| squeezes up|
        squeezing| like a vice), burn in the cheek, cheek of my backside, cramp ___ (calf|arch of
        the foot|calves)
    """,
    # An artery that kinks at full effort alone, as in cyclists.
    "limb_gives_out": """
        (thigh|quad|leg|buttock|glute|bum) ___ (dead|weak|powerless|no power|loses power|heavy|numb|
        goes to (lead|jelly)), (dead|weak|powerless|heavy) (thigh|leg|quad|buttock)
    """,
    "full_effort": """
        (full|maximal|max|maximum|all out) (effort|gas|power|sprint|sprints|pace), flat out, all
        out, at threshold, above threshold, hard efforts only, only (when|if) i (sprint|go hard|push
        hard)
    """,
    "one_side_told": """
        {side_told}, (on|in|only) (the|my|) (left|right), (left|right)
        (thigh|quad|buttock|glute|leg) only, one (thigh|side|leg) only, just one side
    """,
    "rest_is_fine": """
        fine (at rest|resting|walking|on easy|easy|sitting|otherwise|within|after),
        (gone|goes|eases| recovers|normal) ___ (minutes|stop|rest|easy), nothing at rest
    """,
    "walking_stop": """
        (stand|stood|standing|stop|stopped|stops) (still|)
        (for|a|{number}|two|three|till|until|and|to|near|at) ___ (minutes| mins| min| minute|
        goes| gone| quits| lifts| lifted| lets| ok| fine| normal| talk| passes| eases| off),
        {number} (minutes|mins|min) and (its|it is|it) (gone|goes|off|ok|fine), {number}
        (minutes|mins|min) standing, settles standing, eases (if|when) i (lean|stand|stop), goes
        when i stand, both ease when, gone when i stop, i stop it quits, (stop|stand) (and|then)
        it (goes|quits|lifts|eases|passes|comes back), stand and look ___ minute,
        (stand|standing|stood|sit|stop|stopping) ___ (minute| minutes| mins| min| off i go| gone|
        goes| cure| lets go| come back| lifted| quits| grand| disappears), (until|till) i stand
        still, goes when i stop, off again, off i go, stop gone, when i stand still it goes, two
        minute breather, standing at the top
    """,
    "cramp_in_bed": """
        woke ___ cramp, woken by cramp, woke me ___ cramp, cramp ___ in bed, cramp ___ woke
    """,
    "vessel_risk": """
        smoker, smoked, ex smoker, smokes, smoking, off the smokes, {diabetic_known}, im
        {older_age}, poor circulation, bad circulation, narrowed arteries, pad, peripheral
        arterial, popliteal, entrapment, claudication, no hair on, hair gone, lost the hair, feet
        hair, hair loss, high cholesterol, statin, statins, forty a day, twenty a day, a day since
        i was, off the fags, fag, fags, for a fag, shiny legs, hairs fallen off, hair has fallen,
        bad arteries, metformin, used to smoke, cigarettes, no hair, foot pale, foot pales, pale
        ish, feels cold to, foot cold, foot feels cold, foot goes pale, {older_age} and,
        {older_age} smoked, {older_age} diabetic, {older_age} ex, twenty years smoked
    """,
    "foot_pales": """
        (foot|toes|feet) ___ (white|pale|cold|numb and cold|blanched|blanches|grey|blue) ___ (when
        i run| on hills| on runs| hill reps| after intervals| when i stop| in reps| in the reps|
        on hill| in fast| when running| every run| reps| repetitions| on the hills| uphill|
        intervals| comes back), (foot|toes) (goes|go|become|becomes|turns|turn|gets|feels|went)
        (white|pale|cold|blanched|grey) (and|) (numb|cold|pale|white|), foot
        (become|becomes|goes|went|gone|turns|turned|gets) (white|cold|pale) and
        (cold|white|numb|pale), foot goes pale in, (foot|toes) (goes|go) white
    """,
    # Stiffness that is more than a run
    "long_morning": """
        (stiff| stiffness| seized| rusty| rusted| puffy| plank| swollen| creaky| tin man| locked
        up| wooden) ___ (every morning| each morning| of a morning| in the mornings| mornings| in
        the morning| every am| on waking| when i wake| first thing), (every morning| each morning|
        of a morning| in the mornings| mornings| morning) ___ (stiff| stiffness| seized| rusty|
        rusted| plank| tin man| puffy| creaky| swollen| hour| board), morning stiffness,
        (stiff|rusty|rusted|plank|seized|stiff as a board|hinges) ___ (till| until| for an hour|
        for over an hour| for two hours| for hours| an hour), stand up straight of a morning, (tin
        man| board| plank| un pretzel| rusted| rusty| full of sand| granny| sideways) ___
        (every|till|until|morning|mornings|hour), (hour|hours|minutes) ___ every morning, every
        morning ___ (hour|hours|tight|un pretzel|fingers|tin man|back|shuffle|fist), first hour of
        a morning, mornings are the worst, (fist|hands|fingers|knuckles|rings) ___ every morning,
        for the first hour, morning ___ (fist wont close|tin man|plank)
    """,
    "short_morning": """
        (a|one|two|three|four|five|ten|couple of|few|2|3|4|5|10)
        (minute|minutes|mins|min|steps) (then|and|away|its|it), (for|about|around|after)
        (a|) (couple of|few|two|three|five|ten|fifteen|2|3|5|10|15) (minutes|mins|min), quarter of
        an hour, quarter hour
    """,
    "tendon_morning": """
        {achilles}, {heel}, heel cord, plantar, arch, back of (my|the|his|her)
        (ankle|heel|foot|leg),
        sole, soles
    """,
    "hour_long": """
        an hour, over an hour, for an hour, hour every, two hours, 45 minutes, 40 minutes, 90
        minutes, till lunch, until lunch, till midday, till noon, till ten, till about ten, till
        eleven, until ten, until eleven, until noon, half the morning, all morning, second coffee,
        hot shower, {number} minutes to loosen, first hour, (two|three|four|couple of|2|3|4) hours,
        an hour to, seventy five minutes, one to two hours, hour and a half, hour hour and, by
        lunch, till my second, an hour or so, hour b4, takes an hour, the first hour, sixty minutes,
        60 minutes, 75 minutes
    """,
    "moving_helps": """
        (running|moving|a run|movement|exercise|walking|a jog|jogging) ___ (helps| loosens| eases|
        loosen| feels wonderful| sorts it| relief| better| makes it better| fixes),
        (better|looser|loosens|eases|relief|fine|loosens off|loosen) (once|when|after|with|in|as)
        (i|ive|a|im|running|moving|movement|i get) ___
        (going|moving|run|running|moved|jog|move|exercise), (worse|misery|bad) (with|after|when)
        (rest|resting|sitting|sat|lying|i rest|i sit), worse resting, better running, relief in
        running, lying in makes it worse, sitting makes it worse, only thing that helps,
        wakes me at 4, running when its best, runnings when its best, never bad once im
        running, running loosens, evening run i am free, in running, rest days are worse, worse
        than running days, get up and walk ___ better, running helps tbh, fine once ive run, walk
        the hallway, couch is bad, pacing the landing, pace the landing
    """,
    "spine_stiff": """
        (back| spine| hips| bum| buttock| neck| lower back| low back| sacroiliac| si joint) ___
        (stiff|stiffness|plank|locked|board|pain|hurts|ache|aches|sore),
        (stiff|plank|board|sore|painful|aching) (back|spine|lower back|low back|neck), both sides
        of my bum, back pain, stiff as a board, stiff as a plank, back pain in sleeping, buttock
        pain that swaps, swaps sides, alternates sides, lower back, butt hurts, my butt, lower
        back and bum, whole lower back, low back, switches to the other, (back|bum|butt) (one
        side|sides), un pretzel
    """,
    "joints_several": """
        (hands| knees| fingers| knuckles| joints| wrists| toes| feet| heels| fingers and toes|
        hands and knees) ___ (puffy| swollen| stiff| creaky| rusty| rusted| swelling| pebbles|
        wont close| sore), (swollen|puffy|stiff|sore|creaky)
        (hands|knuckles|joints|fingers|wrists|toes), fist wont close, several joints, cant make a
        fist, cant do up my, both hands, joints (are|all|feel) __ (stiff|swollen|sore|puffy)
    """,
    "sausage_digit": """
        sausage (toe|finger|toes|fingers|digit), (toe|finger|toes) ___ (sausage|hot
        dog|cocktail|weenie|chipolata|frankfurter), dactylitis, three fat toes, fat toes, fat toe,
        toe ___ like a (little|wee|small|cocktail) (hot dog|sausage|weenie|chipolata), toe looks
        like a, little hot dog
    """,
    "autoimmune_known": """
        {inflammatory}, psoriasis, psoriatic, scaly, scaly patches, scaly elbow, crohns, colitis,
        uveitis, iritis, ankylosing, hla b27, rheumatoid, lupus, spondylitis, fused spine,
        inflamed eye, ulcerative, reactive arthritis, gout in several, eye went red and sore, red
        eye, scaly thing, scaly elbow thing, fused spine thing
    """,
    "both_ends_sore": """
        both (achilles|heels|heel|ankles|knees|hands|feet), bottoms of both heels, both my heels,
        balls of both feet, heels and, {spine_stiff}, {joints_several}, takes an hour, stiff,
        lower back, deep back massage, heel on the other side, sore heels, heel pain, heel ___
        sore, bum ___ sore, back ___ (stiff|sore|hurts|pain|hour), knees ___ sore
    """,
}
