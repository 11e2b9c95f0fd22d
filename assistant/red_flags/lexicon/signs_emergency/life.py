"""Signs of level emergency. Life itself, and too many tablets."""

CONCEPTS: dict[str, str] = {
    # Life itself.
    "wants_to_die": """
        {suicidal}, want to end it (all|now|since|tonight|today), dont see (a|any|the) reason to
        (live|be alive|stay alive|wake up (tomorrow|again|any more|anymore|at all)), wish i
        (wouldnt|didnt|dont) wake up, rather die than live, planning to jump (off|from|in
        front|since), taken all (my|the|his|her) (tablets|pills|meds), rather not be (alive|here),
        want to stop existing, stop existing, finish my life, tired of (being alive|living|life),
        sick of (being alive|living), dont plan on being (around|here), not plan on being around,
        not planning on coming back, not (wanting|want) to come (home|back), wont need a plan where,
        (everyone|everybody|they|theyd|theyll|family|kids|wife|husband|world|people|all|you|youd|
        mum|dad|dog|partner) ___ be (better|happier) (off|) without me, be (better|happier) off
        without me, be (better|happier) (off|) if i (wasnt|was gone|was
        dead|werent|died|disappeared|were|didnt exist|wasn|vanished|never), better with another mum,
        better with a different mum, better if i was gone, if i was gone (tomorrow|forever|for
        good|theyd|they|nobody|no one|everyone|who), be doing everyone a favour, whats even the
        point of me, what im the point of me, no point carrying on, no point (being here|in
        anything|anymore|going on), only a burden, im a burden, a burden (in|to|on)
        (everyone|everybody|them|him|her|people|others|you|life|all|society|any|anyone|my
        (family|kids|wife|husband|mum|dad|parents|partner|friends|mates|children|daughter|son|girls|
        boys)|the (family|kids|world|house)|this (family|world|life|house)), gutted to have woken,
        pray to sleep and not, (just|and|to|sleep|could|simply|rather|id) not wake up,
        (just|and|to|could|simply|rather) not get up (again|ever|any more|anymore), dont see why i
        should wake, hope i dont wake, want that it stops, look for the way to not be, the way to
        not be, cant keep myself safe, keep myself safe, (im|i am|feel|hes|shes|he is|she is) not
        safe (tonight|now|alone|on my own), dont trust myself (tonight|alone|right now|any
        more|anymore|with (the|my|these) (pills|tablets|meds|knife|knives|car)|not to
        (do|hurt|end)|here|on my own|at night|near|around), hurt myself again, hurting myself, wont
        have to put up with me, letters to people for after, letter to my sister, written one
        letter, nothing left to feel, nothing left to (get up|wake up|live|carry on|go on) for,
        (nobody|no one|noone) would (even|) (notice|clock|miss|care)
        (me|if (i|im) (was|wasnt|died|disappeared|vanished|didnt come|never came|went|were|gone)|im
        gone), dont see me still being here, still being here when, (anyone|anybody|wonder if they)
        would (even|) notice if i (was|wasnt|died|disappeared|vanished|didnt come|never
        came|went|were), not be here much longer, how to tell them sorry, what stay for, for what i
        stay, decided to finish (it all|everything|with life|things), have decided to finish my
        life, dont intend to see, not going to see the (spring|summer|winter|new year), put
        (my|the|his|her) papers in order, given away (his|her) (medals|dog|watch),
        (cant|dont|cannot|couldnt|doesnt|didnt) see (the|any|a) point (in|of) (waking up
        (tomorrow|any more|anymore|again|at all|in the morning)|being alive|staying alive|living
        (any|anymore|like))
    """,
    "suicide_drill": """
        suicides, burpees, on this treadmill, on this turbo, in this gym, grinning, this boring
        plan, being the treadmill
    """,
    "over_the_rail": """
        outside of the (rail|railing|railings|parapet|barrier|fence), (wrong|far|other) side
        of the (rail|railing|railings|parapet|barrier),
        (climb|climbed|climbing|swing|swung|leg|legs|sit|sat|sitting|lean|leaning|leaned)
        (over|on|out over) (to|) the (outside|rail|railing|railings|parapet|ledge|barrier)
    """,
    "high_place": """
        viaduct, bridge, flyover, overpass, cliff, cliffs, multi storey, roof, tower, dam, platform
    """,
    # Harm to one's own body as a habit: the limb, and why. A cut from shaving has no such why.
    # A last message, and then nobody answers.
    "goodbye_sent": """
        (message|messages|text|texts|texted|whatsapp|note|letter|email|voicemail|posted|post|said|
        saying|says|wrote|sent) ___ (goodbye|sorry for everything|thanks for everything|thank you
        for everything|look after my|take care of my), look after my (medals|dog|cat|kids|children|
        mum|dad|wife)
    """,
    "blames_nobody": """
        tell ___ __ (wasnt|isnt|not|never|nothing to do with) (their|your|her|his|anyones|anybodys)
        fault, (none|nothing) of (this|it) (is|was) (their|your|anyones|anybodys) fault, (nobody|no
        one|noone) (is|was|else is|else was|should) (to|) (blame|blamed|blame themselves)
    """,
    "last_words": """
        last (one|message|post|question|chat|run|time) (from|for|with) (me|you|us|everyone), last
        (one|message|post|question) ill, this is the last, (wont|not) be (needing|asking|writing|
        bothering), youve (all|) been (so|very|) (kind|good|lovely), (thanks|thank you) for
        everything, (im|i am|so) sorry for everything, (wont|not going to) be (here|around)
    """,
    "blame_innocent": """
        the (rain|weather|wind|heat|bus|train|traffic|start|result|results|relay|baton|penalty|
        score|draw|mud|hill), (missed|lost|late|came|finished|beaten|bonked|cramped|blew up)
    """,
    "answers_nobody": """
        (isnt|not|wont|hasnt been|doesnt|stopped) (picking|pick) up, (not|isnt|wont|wouldnt|stopped)
        (answer|answering|reply|replying) (_|)
        (calls|phone|door|messages|texts|us|me|anyone|to|now), {cannot} (reach|find|get hold of)
        (him|her|them), (his|her|the) phone is off, phone goes (to| straight), nobody (knows|has)
        ___ (where|seen) (he|she|him|her)
    """,
    "cuts_found": """
        (cut|cuts|scratches|burns|slashes|marks) (all|) (up|down|along|over|across|inside|on) (her|
        his|their|my) (_|) (thigh|thighs|wrist|wrists|arm|arms|forearm|forearms|tummy)
    """,
    "tired_of_waking": """
        (doesnt|dont|didnt|not) want to (wake up|be here|live|be alive), (wishes|wish)
        (she|he|they|i) (wouldnt|didnt|wont|wasnt) (wake|here|alive), tired of (living|being alive)
    """,
    "harms_limb": """
        (cut|cuts|cutting|punch|punches|punching|punched|hit|hits|hitting|scratch|scratches|
        scratching|scratched|bruise|bruises|bruising|slap|slapping|slice|slicing|stab|stabbing|
        carve|carving) (my|her|his|their) (_|)
        ({arm}|{leg}|{thigh}|{shin}|wrist|wrists|skin|hips), (burn|burns|burning|burnt|burned)
        (my|her|his|their) (_|) ({arm}|thigh|thighs|wrist|wrists|skin), (cut|cuts|cutting|punch|
        punches|punching|scratch|scratching|scratched) (my|her|his|their) {belly},
        (cut|cuts|cutting|burn|burning|slice|scratch|scratching|punch) ___
        (tops|top|inside|insides|backs) of (my|her|his) ({arm}|{leg}|{thigh}|wrists),
        (till|until|til) (my|her|his) ({foot}|{toe}|{knee}|{leg}|hands) (bleed|bleeds|bled)
    """,
    "harm_reason": """
        deserve, deserves, deserved, punish, punishes, punishing, punishment, hate
        (my|her|his) (body|legs|self|stomach|thighs), hate myself, (it|that|only thing that)
        (helps|calms|works), takes the edge off, makes (me|it) (feel|) better, feel better after,
        (till|until|til) (it|they|i|she|he) (bleed|bleeds|bled|bruise|bruises|bruised|swell|swells),
        (until|till|til) (theyre|its|they are|it is) (bleeding|bruised|black and blue|raw),
        (when|whenever|if|everytime|every time|each time|because|cos|after) ___
        (miss|misses|missed|skip|skipped|skips|missing) (a|my|any|out on|her|his|the|) __
        (session|sessions|run|runs|workout|pace|paces|target|targets|split|splits|time|goal|pb|
        training|mileage|day), (when|whenever|if|every time|each time|because|cos) ___ (dont|didnt|
        doesnt|cant|not) (hit|make|reach|run|hold|finish|manage) ___
        (pace|target|targets|splits|times|time|goal|miles|session|distance|enough),
        (after|when i have|every) ___ bad (run|runs|race|races|session|sessions|day|days),
        (when|because|after|every time) ___ (ate|eat|eaten|overeat|overate|binge|binged|gained
        weight|put on weight|too slow|so slow|am slow|not good enough|let everyone down)
    """,
    "harm_wanted": """
        deserve (it|this|that|the pain|pain|to hurt|to suffer|to be hurt), deserved it, punish
        (myself|me|my body), punishing myself, as (a|) punishment, hate myself, hate my body, urge
        to (hurt|cut|hit|burn), stop hurting myself
    """,
    # A muscle that is worked on, an itch, a fall: none of it is harm that is sought.
    "harm_innocent": """
        {hands_on_ask}, cramp, cramps, cramping, knot, knots, tight, tightness, shave, shaving,
        shaved, razor, waxing, branch, branches, bramble, brambles, thorns, gorse, rock, rocks,
        barbed, wire, fence, stile, kerb, fell, fallen, tripped, trip, slipped, crash, crashed,
        accident, accidentally, by mistake, table, desk, bed frame, door, pedal, chainring, oven,
        kettle, exhaust, barbecue, bbq, iron, stove, sunburn, sun, lactic, hills, hill, stairs, gym,
        weights, squats, squat, lunges, leg day, deadlifts, itch, itchy, itches, itching, eczema,
        psoriasis, bites, mozzie, midges, mosquito, rash, hives, heat rash, blister, blisters,
        shoes, trainers, shorts, strap, straps, lycra, seam, waistband, chafe, chafing, dry skin,
        ice, bath, in my sleep, warm up, wake them up, sprint, sprints, reps, on my way
    """,
    "harm_again": """
        (cutting|burning|self harm|self harming|selfharming|hurting) again, (started|back to|gone
        back to|been) cutting (again|myself), relapsed ___ (cutting|self harm), (cut|burned|burnt)
        again (last night|tonight|today|this week|yesterday)
    """,
    "harm_mood": """
        {dark_mood}, (running|run|runs|it|gym) (used to|usually|always|normally|no longer|doesnt)
        (help|helped|helps|stop|stopped|keep|kept|work|worked), urge, urges, relapse, relapsed,
        scars, scar, long sleeves, hide (it|them|my), hiding it, ashamed, (nobody|no one) knows,
        self harm, razor, blade, blades, {number} (days|weeks|months) clean, bad run, bad runs,
        without running, cant run, since (i stopped|the injury|i got injured|my injury)
    """,
    # In the gym, "cutting" is eating less.
    "cutting_weight": """
        weight, calories, kcal, calorie, deficit, carbs, protein, bulk, bulking, diet, lean, body
        fat
    """,
    # A place to die that thoughts go back to.
    "rail_or_road": """
        train line, train lines, railway line, railway lines, train track, train tracks, railway
        tracks, rail line, level crossing, railway bridge, viaduct, bridge, multi storey, cliff,
        cliffs, platform edge, edge of the platform, motorway bridge, flyover, overpass, oncoming
        lorries, the lorries, the trains
    """,
    "dwells_on": """
        (keep|keeps|kept|cant stop|always) (thinking|looking|staring|going back|ending up|being
        drawn|coming back), thinking (about|of) ___ (line|lines|track|tracks|crossing|trains|
        lorries|edge) ___ (a lot|all the time|constantly|too much|more and more|every day|every run|
        every night), (is|are|keeps|was) calling (me|my name|to me), (pulls|draws|pulling|drawing)
        me, drawn to, (looking|staring) at (the|that|this) {rail_or_road}
        (when|whenever|every time|each time) i (go|run|walk|drive|cycle|cross) (past|over|by|it),
        (stood|standing|stand|stopped|sat) ___ {rail_or_road} ___ (a long time|long
        time|ages|an hour|too long|so long|half an hour), thinking how easy
    """,
    "dwelt_innocent": """
        {rail_reason}, {msk_part}, photo, photos, view, views, sunrise, sunset, watching, watch,
        cheering, cheer, spectating, support, waiting, waited, queue, queuing, delayed, cancelled,
        late, commute, tickets, race, marathon, 10k, half, 5k, parkrun, ultra, course, route map,
        path, trail, disused, old railway, greenway, cycle, climb, climbs, gradient, elevation, hill
        reps, reps, wind, windy, cross, crossing it, stitch, breath, strava, segment, birds, boats,
        shoes, plan, scenery, playlist
    """,
    "nearly_ended": """
        (nearly|almost|could have|couldve|wanted to|want to) ___ (run|ran|step|stepped|jump|jumped|
        walk|walked|throw myself|threw myself|swerve|swerved) ___ (front of|under) (a|the|an|) __
        (lorry|lorries|truck|trucks|bus|train|car|cars|traffic|tram|hgv|van), (nearly|almost|could
        have|couldve|wanted to|want to) ___ (run|ran|step|stepped|walk|walked|swerve|swerved) ___
        into (the|) (traffic|oncoming|path of)
    """,
    "on_purpose": """
        on purpose, deliberately, intentionally, i meant to, meant it, no accident, not an accident,
        wasnt an accident, wouldnt have minded, wouldnt mind, let it happen
    """,
    "tempted_to_end": """
        (tempted|urge|urges|thinking about|thinking of|thought about|thoughts of|imagining|imagine|
        picture|picturing|feel like|felt like|keep wanting) ___ (run|running|step|stepping|jump|
        jumping|walk|walking|throwing myself|swerving) (out|off|) (in front of|under) (a|the|an|) __
        (lorry|lorries|truck|trucks|bus|train|trains|car|cars|traffic|tram|hgv|van), (tempted|urge|
        urges|imagining|imagine|picture|picturing|feel like|felt like|keep wanting) ___ (run|
        running|step|stepping|walk|walking|swerving) (out|off|) into (the|) (traffic|oncoming)
    """,
    "vehicle_place": """
        (lorry|bus|train|car|truck|tram|van) (bridge|lane|stop|station|park|window|shelter|wash|
        tunnel), overtake, pacing, warm up
    """,
    "hoarded_tablets": """
        (saving|saved|stockpiling|stockpiled|hoarding|hoarded|stashing|stashed|squirrelling) (up|
        away) (all|) (my|the|his|her) (painkillers|pain killers|pain meds|pills|tablets|meds|
        codeine|paracetamol|tramadol|morphine|sleeping tablets|sleeping pills|cocodamol|co codamol),
        (stockpiling|stockpiled|hoarding|hoarded) (all|) (my|the|his|her|)
        (painkillers|pills|tablets|meds|codeine|paracetamol|tramadol|morphine|sleeping tablets)
    """,
    "hoarded_for": """
        for (after|race|my race|the race|the marathon|the ultra|my marathon|my ultra|the flight|
        the trip|the journey|recovery|emergencies|mile|the long run|sunday|saturday|the weekend|
        when it hurts|bad days|flare ups), travel, trip, abroad, pharmacy, cupboard, first aid kit,
        sale, offer
    """,
    # Too many tablets.
    "sweet_tablets": """
        glucose, dextro, dextrose, salt tablets, (handful|packet|bag) of (_|)
        (sweets|chews|gels|haribo|haribos|sweeties|electrolytes), jelly babies, jelly baby, energy
        gels, percy pigs, dioralyte, salt tabs
    """,
    "many_tablets": """
        {from_8} (paracetamol|panadol|ibuprofen|nurofen|tylenol|tylenols|acetaminophen|co
        codamol|cocodamol|tablets|pills|caps|painkillers|naproxen|aspirin|codeine|of those
        tabs|tabs), ({tablets}|{paracetamol}|{nsaid}) ___ {from_8} (tablets|times|caps|of
        them|today|since|in), ive had {from_8}, {from_8} of those tabs, {from_8} of those tablets,
        {from_8} tablets, taken {from_8}, like {from_8} {tablets}, {from_8} odd since, twenty odd,
        taken eleven tablets, {from_8} caps, had {from_8} today, had like {from_8}, {from_8} today,
        {from_8} {tablets}, probably {from_8} caps, had {from_8} of
    """,
    "took_handful": """
        (swallowed|took|taken|necked|tipped|chomping|popped|had|ate|eaten|taking|chomped) ___
        (handful|fistful|loads|a load|lots|whole packet|whole box|whole pack|whole strip|all of|too
        many|by the handful|a lot more), handful of
        (tablets|pills|painkillers|nurofen|paracetamol|aspirin|ibuprofen), fistful, by the handful,
        lost count, dunno how many, dont know how many, {overdose}, overdosed on, took a lot more of
        my, a lot more of my painkillers, took loads of, together which includes, {somebody} od, a
        load of his painkillers, cant say how many are gone
    """,
    "tablets_taken": """
        tablets, tablet, pills, painkillers, painkiller, caps, capsules, tabs, {paracetamol},
        {nsaid}, {opioid}, panadol, dolo, efferalgan, doliprane, combiflam, crocin, myprodol,
        panado, patches, acetaminophen, sleeping tablets, muscle relaxants, extra strength, cold and
        flu, nyquil, medicine box, extra strengths
    """,
    "child_took": """
        (toddler|two year old|baby|little one) ___ (race bag|bottle
        open|tablets|strip|naproxen|ibuprofen|pills|paracetamol),
        (daughter|son|kid|child|grandson|granddaughter|nephew|niece|boy|girl|{number} year old) ___
        (ate|eaten|swallowed|got into|been in|got hold of|had) ___ (race
        bag|tablets|strip|naproxen|ibuprofen|pills|paracetamol|medicine), (got in|got into|been
        in|had) my race bag, toddler got, strip is open, holes popped, ate my
        (naproxen|ibuprofen|tablets|paracetamol), ibuprofen bottle open
    """,
    "dose_time": """
        {number} at {number}, {number} at (noon|midnight|teatime|bedtime|lunch|breakfast), {number}
        just now
    """,
    "double_dosed": """
        {number} extra (strength|strengths) ___ (times|every), all the same stuff, the same stuff,
        every (four|three|two|{number}) hours ___ (on top|plus), plus ___ sachets, {number} g
        (paracetamol|of paracetamol) every, {number}g (paracetamol|of paracetamol) every, two two
        tablets, nine times since, {from_6} times since yesterday, {from_6} times a day, {dose_time}
        {dose_time} {dose_time} {dose_time} {dose_time}, {from_6} at {number} {from_6} at {number},
        {from_6} at noon {from_6} at, same medicine twice, not know that ___ same, {number} extra
        strengths every {number} (hours|hrs), {number} extra (strength|strengths) every {number},
        {paracetamol} (every|each) (hour|half hour|couple of hours|two hours|2 hours|hour or so|hour
        or two)
    """,
    "overdose_plain": """
        overdosed, i overdosed, took an overdose, taken an overdose, od on
        (painkillers|tablets|paracetamol|pills|ibuprofen), oded, accidental overdose, accidently
        overdosed
    """,
    "drugged_drowsy": """
        {drowsy}, so sleepy, nodding, nodding mid, dribbling, slurring, slurred, {cannot} stay
        awake, keep dropping off, {cannot} keep my eyes open, cant lift his lids, ages between
        breaths, prop her, keep propping, woolly, so so sleepy, slow breathing, breathing slow,
        pupils like, keep him awake
    """,
    "sedative_taken": """
        {opioid}, morphine, tramadol, oxycodone, oxy, sleeping tablets, patches, pain patches,
        fentanyl, co codamol, muscle relaxants, slow release
    """,
    "rail_reason": """
        to get to, to stretch, for a (photo|selfie|stretch), short cut, shortcut
    """,
}
