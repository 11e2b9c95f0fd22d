"""Signs of level emergency. Collapse, and people who do not answer."""

CONCEPTS: dict[str, str] = {
    # Collapse.
    "blacked_out": """
        passed out, blacked out, fainted, swooned, (went|was) out like a light
        (on|in|during|at|after|mid), dropped like a stone (on|in|during|at|after|mid), collapsed on
        the (road|track|grass|ground|pavement|treadmill|course|trail|line), keeled over, keeled
        into, keeled, lost consciousness, loss of consciousness, out cold, sparked out, zonked out,
        flaked out, conked out, syncope, blackout, lights went out, lights kind of went out, went
        lights out, everything went black, (came|come) (to|round) (on (the|my)|wedged|in the
        (road|ambulance|mud|grass)), woke up (wedged|on (the|track|a)|in (a|the)
        (ditch|mud|grass|road|gutter|ambulance|hedge)|(with|w) (my
        coach|people|a|everyone|everybody) ___ over), woke on (the|track|a), (wake|woke|waking) up
        on the (kitchen|bathroom|hall|bedroom|gym|changing room) (floor|tiles|lino), nodded off
        standing up, wake up on the (floor|ground|track), out cold for, next thing ___
        (looking|lying|ground|floor|grass|sky|in the), dont recall (the falling|falling|stopping),
        didnt remember falling, found me (lying|on), not in his senses, not in her senses, gave way
        and next, theres a bit missing, eyes went black, faded to black, found myself on, fainting
        on, after fainting, passing out, blacking out, gone for a few seconds, woke up on, came
        round on, hit the tarmac, came over faint and, ({somebody}|i|and|suddenly|just) collapsed
        (at|on|in|during|while|mid|after|near|and|when|{number}|just|before|around|twice|
        yesterday|today), collapsed at (mile|{number}|km|parkrun|the
        (finish|end|race|track|start|water|side)|work|training|home), lights out and, went lights
        out, (was|were|went|been) out for ({number}|a few|few|several|maybe|about|like|a couple
        of|a) __ (seconds|secs|sec|minute), out for a few seconds, (he|she|they) (was|were) out for
        {a_while}, no memory of (falling|stopping|hitting|going down), dont remember
        (stopping|falling|slowing|going down|hitting|the fall|how i (got|ended|fell|went)),
        (woke|came|next|found|suddenly) ___ (looking|staring) (up|) at (the|)
        (sky|clouds|grass|ceiling), lost (about|) {number} (seconds|secs), fainting on, gone for a
        (few|couple of) seconds, (my|his|her) body (switch|switched|switches) off, (he|she)
        (just|sort of|kind of|) switched off, lights out (few|for a few|a few) (secs|seconds), lost
        (about|) (a minute|few seconds) on the, next thing (i knew|i know|) ___ (holding (my head|me
        up)|(standing|leaning|bending) over me|slapping my (face|cheek)|shaking me), (do
        not|dont|cant|cannot) remember (anything|) (in|) between
    """,
    "woke_on_ground": """
        keeled over, woke up on the
        (ground|floor|pavement|grass|road|track|treadmill|path|trail), came to on the, came
        round on the, woke on the (ground|track|grass|road), came to with, came round with
        people, lost consciousness, i blacked out, he blacked out, she blacked out, found me
        (lying|on), next thing im looking, (next|woke|came|suddenly) ___ looking at
        (grass|clouds|sky), (passed out|blacked out|fainted|flaked out) (on|in) the (_|)
        (path|pavement|towpath|road|street|verge|kerb|track|trail|platform|tram|bus|stairs|grass),
        found (myself|himself|herself|him|her|me) ___ (on|in) the
        (ground|floor|pavement|path|road|verge|grass|track|kerb|hedge|ditch) __ {no_idea_how}
    """,
    "no_idea_how": """
        no idea (how|why), (dont|didnt|doesnt) know (how|why), not sure how, (cant|couldnt|dont|
        didnt|doesnt) (remember|recall) (how|getting|falling|going|why|a thing|anything), no memory
        of, without knowing how
    """,
    "no_memory_since": """
        (doesnt|dont|didnt|cant|cannot|couldnt) (remember|recall) (it|falling|going down|anything|
        a thing|the finish|the last), (he|she|they|i) (doesnt|dont|didnt|cant|couldnt) remember, no
        (he|she|they|i) (doesnt|dont|didnt|cant|couldnt) remember, no memory of (it|the), not a clue
        what happened
    """,
    # Whoever it was, there was a bike as well: "my mate on the bike keeled over".
    "person_keeled": """
        ({somebody}|{child}|child|coach|captain|cyclist|marshal|pacer|student|player|toddler|baby|
        patient|trainer|leader|stranger|person|people|member|racer|walker|spectator|pensioner) ___
        keeled, (i|ive|id|we|who) __ keeled
    """,
    "went_down": """
        ({somebody}|boys) ___ (crumpled|folded|keeled|collapsed), ({somebody}|i) ___ dropped (at
        mile|at {number}|at the (_|) (_|) (mark|finish|line|end|flag|top)|while|mid|in the|on
        the|during|flat|like|to the (ground|floor)), ({somebody}|one of (mine|my|our|ours))
        ___ (went|going) (down|over) (like|on the|in the|at the), {somebody} ___ literally dropped,
        literally dropped in, went down like, suddenly fell, fell flat, suddenly dropped, apparently
        dropped, flat on (his|her) face
    """,
    "not_with_us": """
        didnt hear us, didnt answer, dont answer, not answering, eyes shut, eyes were shut, gone
        maybe, back with us, was out for, out for a (bit|while|moment), didnt know,
        remembers, i was gone, was gone for, senses, out for (about|around|maybe|like|) {number}
        (seconds|secs|minutes|mins)
    """,
    "near_miss": """
        (nearly|almost|about to|going to|gonna|thought i might|thought id|thought i was going
        to|close to|near to) (fainted|fainting|faint|passed out|passing out|pass out|blacked
        out|black out|blacking out|collapsed|collapsing|collapse|keeled over)
    """,
    "faint_cause_innocent": """
        sight of blood, hot bath, asleep, wide awake, winding me up, {blacked_out} ___
        (jab|vaccine|vaccination|blood test|injection|anaesthetic|blood draw), (at|during|having)
        ___ (jab|vaccine|blood test|injection|blood draw) and {blacked_out}, (out|collapsed) ___
        (on|in|onto|into) (the|my|a|his|her) {soft_seat}, (passed|conked|zonked|crashed) out ___ ___
        (and|then) slept, took blood, nurse took,
        {blacked_out} (when|while|as) (they|he|she|the nurse|the doctor|the phlebotomist)
        (took|were taking|was taking|drew|were drawing|was drawing) (my|his|her|some|our) blood
        (for|at|off|from|last|this|on|in|yesterday|today), fell asleep, {blacked_out} in the nurses
        office, at our blood draw, needles do it, {blacked_out} (giving|donating) blood
    """,
    "alarming_heart": """
        {racing_heart}, {chest_pain}, {family_sudden_death}, uncle ___ died, brother died,
        heart __ (gallops|galloped|galloping|gallop), heart ___ bag of
        (ferrets|worms|cats|snakes|spanners)
    """,
    "near_blackout": """
        nearly blacked out, nearly passed out, almost blacked out, almost passed out, nearly
        collapsed, nearly fainted, almost fainted, narrowed to, would have been on the floor, id
        have been on the floor, grabbed the fence, tunnel vision, greyed out,
        edges (_|) (_|) (_|) (go|went|going|gone|goes) (dark|black|grey|gray),
        (light|vision|sight|everything) (becomes|became|become|went|goes|got) (small|narrow)
        like (in|down|through|) a (tube|tunnel|pipe), like looking (down|through) a
        (tube|tunnel|pipe)
    """,
    # Nobody home.
    "wont_wake": """
        (he|she|they|mate|husband|wife|dad|mum|friend|runner|him|her|roommate|partner) (wont|will
        not|isnt|not|is not|cannot) (wake|wake up|waking up|come round|be woken),
        (hes|shes) not waking up (after|since|from|at all|properly), {cannot} (wake|rouse)
        (him|her|them), {cannot} (wake|rouse) (my|our|the|a) {somebody}, not responding to
        (me|us|anything), isnt responding to (me|us|anything), he isnt responding, she isnt
        responding, completely unresponsive, is unresponsive, gone unresponsive, found unresponsive,
        {cannot} get a peep, gone grey and limp, grey and limp, blue and limp, limp and blue,
        (cannot|cant) rouse my training partner, {cannot} (wake|rouse) my (training|running)
        (partner|buddy)
    """,
    "blue_innocent": """
        blueberry, blueberries, slush, slushy, lipstick, face paint, smurf, dyed, blue tongue, berry
        bar
    """,
    "lips_blue": """
        face __ (blue|bluey|bluish|blueish|slate|dusky),
        (lips|lip|mouth|nails|fingernails|tongue) __
        (blue|bluey|bluish|blueish|purple|slate|mauve|navy|dusky), (blue|grey|bluish|dusky)
        face, (blue|purple|grey|bluish|mauve|dusky) (lips|mouth|fingernails|round the
        mouth), lips ___ (blue|grey|purple), hes gone blue, shes gone blue, hes going blue,
        shes going blue, proper blue
    """,
    "not_responding": """
        unresponsive, not responding, isnt responding, wont respond, zero response, dont answer me,
        didnt answer, {cannot} (wake|rouse|wake up) ({somebody}|{whose}), {cannot} (wake|be
        woken|be roused), {cannot}
        rouse, wont wake, wont wake up, wont wake properly, (wont|doesnt|isnt) open (his|her|their)
        eyes, nothing when (i|we) (shake|pinch|pinched|shook|shout), ({cannot}|cant) get
        (him|her|them|a peep|any sense|a word) (up|out|round), tried shaking,
        (shaken|shook|slapped|shouted) ___ (nothing|nada|zero), nobody home, nobodys home, rag doll,
        out cold, not moving, isnt moving, not blinking, isnt blinking, not moving only, become
        still, knuckles on, gone limp, eyes half open, doesnt move, he dont answer, cant get a peep,
        wont lift (his|her) head, jaw hanging, unconscious, eyes r open, just lying there, and wont
        answer, no reaction
    """,
    "floppy_body": """
        floppy, rag doll, lifeless, goes limp, (is|gone|goes|went|wet) limp, slumped, flat out by
    """,
    "blue_lips": """
        (lips|lip|mouth|face|hes|shes|gone|went|nails|fingernails|finger nails|tongue|him|her) __
        (blue|bluey|bluish|blueish|purple|slate|mauve|dusky|navy),
        (blue|purple|grey|dusky|mauve|bluish) (lips|mouth|nails|face|round), lips __
        (grey|gray|funny blue|purple), dreadful purple, colour of slate, going blue, gone blue,
        proper blue, turning blue, blue nails, lips are blue, lips gone blue, lips turning blue,
        lips have gone blue
    """,
    "no_pulse": """
        no pulse, {cannot} (find|feel|get) (a|any|the|his|her) (pulse|heartbeat|heart beat),
        {cannot} find anything in (his|her) neck, no heartbeat, heart stopped, heart has stopped, no
        carotid, without a pulse
    """,
    # A watch may miss a pulse; nobody lies on the ground for that.
    "found_down": """
        (on|to) the (ground|floor|pavement|verge|grass|track|path|road), collapsed, unconscious,
        {cannot} (find|feel) (a|any|the|his|her) (pulse|heartbeat), checked (his|her|their) (_|)
        (neck|wrist|pulse), {cannot} find anything in (his|her) neck, keeled over, dropped
    """,
    "watch_word": """
        (watch|garmin|strap|sensor|hrm|monitor|app|fitbit|coros|polar|armband|chest
        belt|strava) ___ (pulse|heart rate|heartbeat|reading|unresponsive|not
        responding|froze), (pulse|heart rate|heartbeat|reading) ___
        (watch|garmin|strap|sensor|hrm|monitor|app|fitbit|coros|polar|armband|chest
        belt|strava), (unresponsive|not responding) ___
        (watch|garmin|strap|sensor|hrm|monitor|app|fitbit|coros|polar|armband|chest
        belt|strava), wrist sensor,
        (watch|garmin|strap|sensor|hrm|monitor|app|fitbit|coros|polar|armband) __
        (no|zero|without a) (pulse|heart rate|heartbeat|beats)
    """,
    "not_breathing": """
        not breathing, isnt breathing, stopped breathing, no breath, breath is not coming, hardly
        breathing, barely breathing, no breathing, breaths ___ (every|apart|now and), breathes
        every, agonal, gasp every, gasping every, gulping like, {whose} (chest|tummy|stomach|belly)
        ___ (not|isnt|dont|doesnt|aint) (moving|move|going up|going|rising), {cannot} see (his|her)
        (tummy|chest), snoring (noise|noises|super slow|slow|pig), weird snoring, only gasping, ages
        between breaths, doesnt fog, a gasp every, goes ages between, gulp now and, breathes every
        now, (gasp|gasps|gulp|gulps|snore|breath) ___ (now and again|now and then|every so
        often|every ten|every few|now and), come far apart, stomach not going up, breaths far apart,
        no rise and fall, breathing (once every|super slow|very slow|so slow), no breath on my
        cheek, breathing like once, gurgling then quiet, shes not blinking, hes not blinking
    """,
}
