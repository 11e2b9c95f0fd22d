"""Signs of the emergency conditions: phrases made of the other lexicons' concepts."""

CONCEPTS: dict[str, str] = {
    # Small words that many signs share.
    "whose": """
        my, his, her, the, their, your, one, both, both my, one of my, our, this, that, a, an, some,
        me
    """,
    "somebody": """
        he, she, they, him, her, them, hes, shes, theyre, bloke, guy, man, woman, lady, chap, fella,
        lad, girl, boy, kid, runner, client, mate, husband, wife, dad, mum, father, mother, brother,
        sister, son, daughter, uncle, aunty, friend, buddy, partner, neighbour, gent, somebody,
        someone, teammate, roommate, flatmate, athlete, papa, mom, pal, hubby, nan, gran, grandad,
        cousin, roomie, housemate, boyfriend, girlfriend, fellow, gentleman, volunteer
    """,
    "minutes_or_hours": "minutes, minute, hours, hour, mins, secs, seconds, second, sec",
    "a_while": """
        {number} {minutes_or_hours}, half an hour, an hour, few seconds, couple of minutes, a
        minute, hour and a half, most of an hour, quarter of an hour, all day, all afternoon,
        {number} {number} {minutes_or_hours}, ages
    """,
    "grey_face": """
        (grey|gray|white|pale|ashen|waxy) as, {pale} and {sweaty}, {pale} {sweaty}, gone
        (grey|white|pale), went (white|grey|pale|ghastly), go grey, goes grey, greyed out, waxy,
        ashen, dreadful colour, funny colour, colour of (paper|putty|ash|candle), pasty, looks like
        a candle, bit grey, (hes|shes|is|looks|im|and|now) (grey|ashen|waxy|very pale|so pale|white
        and), drained of colour, face has gone like, gone like candle wax
    """,
    "cold_sweat": """
        cold sweat, cold sweating, {sweaty}, dripping, im dripping, sweat dripping, sweat down,
        wringing wet, wet with sweat, sopping wet, sweat like, covered in sweat, sweating buckets,
        im soaked, and soaked, pouring off
    """,
    "racing_heart": """
        {heart} ___ racing, racing heart, {heart} ___ pounding, {heart} ___ hammering, heart
        pounding, {heart} ___ thumping, palpitations, {heart} ___
        (flutter|fluttering|flutters|flippy|flipping), {heart} ___ {fast_pulse_number}, {heart} ___
        (mad|mental|crazy|nuts|thudding|banging), hammering heart, pulse {fast_pulse_number},
        {heart} ___ all over the (place|shop), {heart} ___ fast, fluttery heart, pounding heart,
        {fast_pulse_number} (lying|at rest|sitting|sat)
    """,
    # Chest pain.
    "chest_place": """
        {chest}, heart area, behind {whose} ribs, between {whose} breasts, across {whose} front,
        middle of {whose} (ribs|chest), round {whose} ribs, top half of me, under {whose} (sports
        bra|bra), over {whose} heart, middle of me, behind {whose} breastbone, centre of {whose}
        chest
    """,
    "chest_misery": """
        {pain}, {pressure}, burn, burny, burns, fist, grip, gripping, clench, clenched, squeezes,
        heartburn, stab, tearing, vice like, vicelike, weighing, heaviness, crushes, leaned on,
        leaning on, sitting on, sat on, parked on, standing on, kneeling on, hugging, choking, hot
        ache, dull ache, something pressing, squashed, squash, tugging, pushing out, wet coat
    """,
    "chest_pain": """
        {chest_place} __ {chest_misery}, {chest_misery} ___ {chest_place}, {chest_place} ___
        {pressure}, parked ___ (on|in|across) {whose} {chest},
        (sitting|standing|kneeling|leaning|sat|stood) on {whose} {chest}, heavy across, tight
        across, crushing reflux, crushing heartburn, {chest_place} ___
        (heavy|tight|squeezed|crushed|squeezing|killing), angina, thumping ache, tight thing, tight
        chest, chest tightness, tightness across the chest, chest squeezes, chest squeezing,
        squeezing across the front, burny band, pressing feeling middle front, sits right under the
        throat, press me very strong, round the top half of me, {chest} feels heavy, heaviness in
        {whose} chest, heart area
    """,
    "chest_pressure": """
        {chest} __ (pressure|heavy|tight|tightness|squeezing|squeezed|crushing|crushed|
        squeezes|heaviness), (pressure|tightness|heaviness|squeezing|crushing|squeeze|weight|band)
        ___ {chest}, tight chest, heavy chest, {chest} feels (heavy|tight|crushed),
        (parked|sitting|standing|sat|kneeling|leaning) ___ on {whose} {chest}
    """,
    "chest_hurts": """
        (my|his|her) chest (hurts|is hurting|aches|is sore|is killing|really hurts|is burning),
        chest pain, chest pains, pain in (my|his|her|the) chest, pain in the centre of my chest
    """,
    "chest_crushing": """
        (elephant|weight|vice|vise|belt|band|fist|brick|anvil|crushing|clamp|ton|breeze block|heavy
        weight|grip) ___ {chest_place}, {chest_place} ___
        (vice|vise|vicelike|crushing|clamp|elephant|fist|crushed|belt), vice round {whose}
        (chest|ribs), crushing feeling (in|behind|across), crushing pressure (in|on|round|across)
    """,
    "chest_held": """
        hand ___ to {whose} {chest}, hand on {whose} {chest},
        (holding|clutching|clutched|holds|grabbing|grabs) {whose} {chest_place}, (he|she|hes|shes)
        ___ (rubbing|rubs) (his|her) {chest_place}
    """,
    "indigestion": "indigestion, heartburn, reflux, wind, gas, trapped wind, acid, curry, burpy",
    "spreads_from_chest": """
        (into|up|down|to|in|through|and) {whose} (left|right|inner|upper|) {jaw},
        (into|up|down|to|in|through) {whose} (left|right|inner|upper|inside of my|) {arm},
        (into|to|in) {whose} (left|right|) {shoulder}, (into|up to|up into|to) {whose} {neck}, {arm}
        __ (heavy|achy|aching|numb|tingly|tingling|feeble|hurts), {jaw} __
        (ache|aching|ached|achy|sore|numb|hurts|pain), (sore|achy|numb|aching) {jaw}, toothache,
        {hand} __ (heavy|tingly|numb|paining|paining), achy left arm, sore left arm, left arm achy,
        (numb|heavy|tingly|aching|achy|painful) (left|) arm, left (hand|arm) __ paining, up into my
        throat, both elbows, down one arm, down the arm, down my arm, (jaw|teeth) and {arm}, down
        (the|) left arm, down (his|her) arm, (chest|ribs|breastbone) and (jaw|arm|neck), (in|into)
        (chest|arm) and jaw, inside of the left arm, inside of my left arm, {arm} gone heavy, hands
        gone heavy, down into his hand, down into my hand
    """,
    "effort_moment": """
        {just_now_run}, {exertion}, stairs, upstairs, climbing, climbs, uphill, hill, lamp post,
        ran, walking, walk, go quick, run for the bus, after the finish, trotting, every rep, km
        {number}
    """,
    "stop_moment": """
        when i (stop|walk|rest|sit|lean|slow|stand), when (he|she) (stops|walks|rests|sits), if i
        (stop|walk|stand), once i (stop|walk|slow|stand), as soon as i (stop|walk), after i
        (stop|sit), stand still, within a minute of, of walking, by walking, when i lean, in two
        minutes
    """,
    "easing": """
        goes, gone, eases, lifts, stops, settles, off, disappears, loosens, departs, lets go, eased
    """,
    "eases_when_stopping": """
        {eases_on_stop}, {easing} ___ {stop_moment}, {stop_moment} ___ {easing}, its off in, had to
        (stop|walk|sit), it lifts, eases off, off again within, gone when i
    """,
    "comes_back": """
        {keeps}, every time, again, back on (both|every|each), been back, its back, third
        (time|week), last {from_2} runs, every (hill|rep|climb|lap|mile|session|run|training),
        lately, each time, on hills, only on climbs, only comes, comes on, this week, for weeks,
        fortnight, when i push, only when
    """,
    "chest_pain_on_effort": "{chest_pain} ___ {effort_moment}, {effort_moment} ___ {chest_pain}",
    "recurs": """
        been back, its back, back on both, back on every, keeps coming back, every time, every run,
        every hill, each time, last {from_2} runs, every rep, every lap, third (time|week), set off
        again and its back, again today
    """,
    "weekday": """
        monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays, tuesdays,
        wednesdays, thursdays, fridays, saturdays, sundays, tues, weds, thurs
    """,
    "chest_gone": """
        gone now, fine now, ok now, okay now, isnt there now, until now, away until, nothing now,
        gone {number} days, not now, never now
    """,
    "chest_current": """
        every run, each run, every hill, every time, every rep, right now, this morning, today,
        tonight, this afternoon, this evening, still, keeps, as i type, just now, currently, at the
        moment, an hour ago, minutes ago
    """,
    "chest_pain_today": """
        ({chest_pain}|{chest_pressure}|{chest_hurts}) ___ {chest_current}, {chest_current} ___
        ({chest_pain}|{chest_pressure}|{chest_hurts}), {chest} is still ({pain}|{pressure})
    """,
    "chest_settled": """
        never since, not since, nothing since, zero since, nowt since, none since, hasnt
        been back, has not been back, hasnt come back, didnt come back, did not come again,
        not come again, not felt it since, not a peep, not paid a visit, been fine, totally
        fine, days ago, days back, a week ago, weeks ago, fortnight ago, last
        (thursday|friday|saturday|sunday|monday|tuesday|wednesday|week), the one time, just
        the once, the once, just once, once only, never had it again, ok since, ok now,
        month ago, trained normally since, before last, times since, gone {number} days,
        days gone, sundays ago, weeks yesterday, felt it since, one time thing, zero bother,
        until now, away until, weeks back, sundays run, mondays run, saturdays run, the
        other day, last month, last weekend, mondays tempo, last
        (tues|weds|wed|thurs|fri|sat|sun|mon), only time, {chest_pain} ___ on {weekday}, on
        {weekday} ___ {chest_pain}, (had|got|felt|came) ___ on {weekday}, on {weekday} ___
        (tempo|run|jog|hill|downhill), on the downhill on {weekday}, {weekday} tempo felt,
        never been back, no repeat, a one off, just that once, it was the one time, not one
        mention, never come back
    """,
    "chest_strain": """
        press ups, pressups, push ups, bench, bench press, bench pressed, chest press, tight
        pecs, sore pecs, pecs are, pecs sore, when i press, when i poke, to press, to touch,
        poke it, cough, coughing, coughs, bruised, landed on, fell on, elbow to, elbowed,
        benching, dumbbell, dumbbells, chafing, chafe, strap, sports bra rubs, stitch,
        sneeze, lifting, pull ups, dips, nipple, nipples, phlegm, turn over, push a door,
        heavy door, poke the, poke them, when pressed, only when i press, vest, loosened,
        bar sat, pump class, my ribs hurt, sore to touch, moving my arm, chest infection, to
        the touch, rolls over, rolled over, got a cold, have a cold, had a cold
    """,
    # Collapse.
    "blacked_out": """
        passed out, blacked out, fainted, collapsed on the
        (road|track|grass|ground|pavement|treadmill|course|trail|line), keeled over, keeled into,
        keeled, lost consciousness, loss of consciousness, out cold, sparked out, zonked out, flaked
        out, conked out, syncope, blackout, lights went out, lights kind of went out, went lights
        out, everything went black, (came|come) (to|round) (on (the|my)|wedged|in the
        (road|ambulance|mud|grass)), woke up (wedged|on (the|track|a)|in (a|the)
        (ditch|mud|grass|road|gutter|ambulance|hedge)|(with|w) (my
        coach|people|a|everyone|everybody) ___ over), woke on (the|track|a), wake up on the
        (floor|ground|track), out cold for, next thing ___ (looking|lying|ground|floor|grass|sky|in
        the), dont recall (the falling|falling|stopping), didnt remember falling, found me
        (lying|on), not in his senses, not in her senses, gave way and next, theres a bit missing,
        eyes went black, faded to black, found myself on, fainting on, after fainting, passing out,
        blacking out, gone for a few seconds, woke up on, came round on, hit the tarmac, came over
        faint and, ({somebody}|i|and|suddenly|just) collapsed
        (at|on|in|during|while|mid|after|near|and|when|{number}|just|before|around|twice|
        yesterday|today),
        collapsed at (mile|{number}|km|parkrun|the
        (finish|end|race|track|start|water|side)|work|training|home), lights out and, went lights
        out, (was|were|went|been) out for ({number}|a few|few|several|maybe|about|like|a couple
        of|a) __ (seconds|secs|sec|minute), out for a few seconds, (he|she|they) (was|were) out for
        {a_while}, no memory of (falling|stopping|hitting|going down), dont remember
        (stopping|falling|slowing|going down|hitting|the fall|how i (got|ended|fell|went)),
        (woke|came|next|found|suddenly) ___ (looking|staring) (up|) at (the|)
        (sky|clouds|grass|ceiling), lost (about|) {number} (seconds|secs), fainting on, gone for a
        (few|couple of) seconds, (my|his|her) body (switch|switched|switches) off, (he|she)
        (just|sort of|kind of|) switched off, lights out (few|for a few|a few) (secs|seconds), lost
        (about|) (a minute|few seconds) on the
    """,
    "woke_on_ground": """
        keeled over, woke up on the
        (ground|floor|pavement|grass|road|track|treadmill|path|trail), came to on the, came
        round on the, woke on the (ground|track|grass|road), came to with, came round with
        people, lost consciousness, i blacked out, he blacked out, she blacked out, found me
        (lying|on), next thing im looking, (next|woke|came|suddenly) ___ looking at
        (grass|clouds|sky)
    """,
    "went_down": """
        ({somebody}|boys) ___ (crumpled|folded|keeled|collapsed), ({somebody}|i) ___ dropped (at
        mile|at {number}|while|mid|in the|on the|during|flat|like|to the (ground|floor)), {somebody}
        ___ (went|going) (down|over) (like|on the|in the|at the), {somebody} ___ literally dropped,
        literally dropped in, went down like, suddenly fell, fell flat, suddenly dropped, apparently
        dropped, flat on (his|her) face
    """,
    "not_with_us": """
        didnt hear us, didnt answer, dont answer, not answering, eyes shut, eyes were shut, gone
        maybe, back with us, didnt know, remembers, i was gone, was gone for, senses
    """,
    "near_miss": """
        (nearly|almost|about to|going to|gonna|thought i might|thought id|thought i was going
        to|close to|near to) (fainted|fainting|faint|passed out|passing out|pass out|blacked
        out|black out|blacking out|collapsed|collapsing|collapse|keeled over)
    """,
    "faint_cause_innocent": """
        blood test, sight of blood, jab, vaccine, vaccination, donating blood, asleep, hot
        bath, drunk, beers, pints, wide awake, winding me up, injection, anaesthetic, blood
        draw, (out|collapsed) ___ (on|in|onto|into) (the|my|a|his|her) {soft_seat}, took
        blood, nurse took, blood donor, donate blood, gave blood, giving blood, donor
    """,
    "alarming_heart": """
        {racing_heart}, {chest_pain}, {family_sudden_death}, uncle ___ died, brother died
    """,
    "near_blackout": """
        nearly blacked out, nearly passed out, almost blacked out, almost passed out, nearly
        collapsed, nearly fainted, almost fainted, narrowed to, would have been on the floor, id
        have been on the floor, grabbed the fence, tunnel vision, greyed out
    """,
    # Nobody home.
    "wake_innocent": """
        for parkrun, alarm, alarms, for the race, for work, for school, lie in, snooze, teenager
    """,
    "wont_wake": """
        (he|she|they|mate|husband|wife|dad|mum|friend|runner|him|her|roommate|partner) (wont|will
        not|isnt|cannot) (wake|wake up|waking up|come round|be woken), {cannot} (wake|rouse)
        (him|her|them), {cannot} (wake|rouse) (my|our|the|a) {somebody}, not responding to
        (me|us|anything), isnt responding to (me|us|anything), he isnt responding, she isnt
        responding, completely unresponsive, is unresponsive, gone unresponsive, found unresponsive,
        {cannot} get a peep, gone grey and limp, grey and limp, blue and limp, limp and blue,
        (cannot|cant) rouse my training partner, {cannot} (wake|rouse) my (training|running)
        (partner|buddy)
    """,
    "blue_innocent": """
        blueberry, blueberries, slush, slushy, lipstick, ice lolly, gatorade, powerade, berry
        bar, face paint, smurf, gel, raspberry, dyed, electrolyte, dye
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
        didnt answer, {cannot} (wake|rouse|wake up) ({somebody}|{whose}), {cannot} wake, {cannot}
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
    # Breathing.
    "cannot_breathe": """
        {cannot} breathe, {cannot} breath, {cannot} get (any|enough|my|a|air|one)
        (air|breath|in|full), {cannot} get air (in|), air (just|) wont go in, {cannot} catch
        (my|his|her|a) breath, {cannot} catch air, {cannot} get my breath, gasping, gasping for,
        fighting for (air|breath), struggling to breathe, struggling for (air|breath), suffocating,
        like (to|) drown, lying down i drown, dying for air, pulling air, sucking in at, air hunger,
        breath is not coming, cant get one in, choking on air, {cannot} get a breath, nothing going
        in, breathing through a straw, breathing thru a straw, {cannot} breathe at rest, too tired
        to breathe, half breaths, sip at the air
    """,
    "air_gone": """
        (cant|cannot|can not|struggling to|really struggling to|cant even|unable to|hard to)
        breathe, cant get my breath, {cannot} get any air, air ___ wont go in, fighting to breathe,
        fighting for breath, gasping for air, gasping for breath, struggling for breath, hardly
        breathe, barely breathe, can barely get air, too breathless to
    """,
    "breath_innocent": """
        nose, nostrils, sinus, laughing, buff, sports bra, blocked, bunged up, snot, pollen
        mask, face mask, stink, snorkel, swimming lesson, breaststroke, front crawl, every
        fourth, stitch, film, movie
    """,
    "lying_or_sitting": """
        lying (here|down|still|on|in|flat), just lying, sat (still|down|here|on|in), sitting
        (here|down|still|on), at rest, resting, in bed, on the sofa, on the settee, doing nothing,
        just sat
    """,
    "short_breath": """
        {cannot_breathe}, breathless, short of breath, shortness of breath, short of breathe, out of
        breath, panting, gasping, winded, sucking air, breathlessness, short of puff, fighting for
        breath, struggling to breathe, pant
    """,
    "cannot_talk_for_breath": """
        {cannot} (finish|say|get through|complete) ___ (sentence|words), {cannot} count to,
        (two|three|2|3|few|couple of) words ___ (stop|breath|gulp|gasp|rest), too breathless to
        (talk|speak), stop every few words, one word (per|a|at a) (breath|time), do one word, only
        nod, answers (me|us) in nods, talkings not working, stopped wanting to talk, say a whole
        sentence, {cannot} (talk|speak) for (breath|gasping|puffing), between words, txting
        (cos|because) i cant talk, typing (cos|because) i cant (talk|speak), more than {number}
        words
    """,
    "breath_at_rest": """
        {at_rest}, sat (in|on|up|down|with|here), sitting, lying flat, lie flat, lie down, sat bolt
        upright, bolt upright, in (my|the|his|her) (armchair|car|bed|sleeping bag), on the
        (sofa|bed|kerb|bench), walking to the (loo|kitchen|toilet|bathroom), stairs, tying laces,
        feeding, socks on, making the bed, at my desk, armchair, sleeping bag, indoors
    """,
    "still_not_settled": """
        {from_12} (minutes|mins) (after|later|ago), {number} (hours|hour) (after|later|ago), half
        (an|) hour (after|later|ago|), an hour (after|later|ago|), half an hr ago, {from_12}
        minutes, since this morning, since one hour, one hour, all night, all day, since this
        afternoon, since this evening, from last one hour, hours now, minutes now, stopped half an
        hour ago, like half an hr ago, by {number} i, since {number} this evening
    """,
    "chest_sucking_in": """
        (sucking|pulling|dent|dragging|going|drawing) (in|at) ___ (neck|ribs|throat), ribs going in,
        skin sucking in, shoulders (go|going|heaving) up, dent at, sucking in, tracheal tug,
        nostrils flaring, cant lie flat, cannot lie flat, cant lie down
    """,
    "noisy_breath": """
        stridor, squeaking every, squeaking when, throat squeals, squeals each, whistly noise,
        whistle with every, whistling noise, making a whistly, each breath bubbles, bubbling,
        bubbles, gurgly lungs, gurgly, rattly, broken accordion, wheezing __ (hard|bad|badly),
        crackly, frothy, froth
    """,
    "wheezing": """
        {wheeze}, {noisy_breath}, whistly, whistling, whistle, asthma, squeaking, puffer, inhaler
    """,
    "asthma_not_settling": """
        asthma attack ___ __ not (easing|settling|stopping|getting better), asthma ___ wont settle,
        still wheezing (bad|badly|hard), wheezing ___ not easing
    """,
    "inhaler_failing": """
        {inhaler_word} ___ (isnt|not|hasnt|didnt|doesnt|did|no)
        (working|work|help|helping|helped|touched|touching|effect|nothing|doing), {inhaler_word} ___
        (ran out|empty|forgot|run out|is in|nothing|no effect|hasnt touched), forgot {whose}
        {inhaler_word}, no {inhaler_word}, without {whose} {inhaler_word}, {from_6} puffs,
        {inhaler_word} ___ {from_6} times, {inhaler_word} like {from_6} or so times, {from_6} or so
        times, {inhaler_word} ___ {from_6} or so times, {inhaler_word} {from_6} times, had {from_6}
        puffs, {inhaler_word} hasnt, {inhaler_word} didnt, {inhaler_word} did nothing,
        {inhaler_word} not, {from_6} puffs of
    """,
    "inhaler_word": """
        inhaler, inhalers, puffer, reliever, ventolin, salbutamol, albuterol, asthalin, blue puffer,
        pump, blue one, albut erol, the blue
    """,
    "low_oxygen": """
        (sats|oxygen|saturation|o2|spo2|oximeter) ___
        (70|75|76|77|78|79|80|81|82|83|84|85|86|87|88|89|90|91)
    """,
    "oxygen_innocent": """
        (normal|fine|ok|okay|expected|usual) (up here|at altitude|for altitude|at this
        height|this high)
    """,
    "froth": """
        froth, frothy, pinkish froth, pink froth, bubbling up, white froth, bubbly spit, foamy spit
    """,
    "choking": """
        choking, clutching (his|her|my|their) (throat|neck), no noise coming out, making no sound,
        inhaled (a|some) (chunk|bit|piece), went down the wrong way and, something stuck in
        (his|her|my) throat
    """,
    "swim_or_height": """
        lake, swim, swimming, sea, wetsuit, swimrun, altitude, camp, leh, 4900m, sky race, ladakh
    """,
    "needled": "{needling}, had needles, needles in",
    "sharp_one_side": """
        one side ___ filling, isnt filling, sharp on one side, one side feels, one side feels like,
        filling
    """,
    # Clot on the lung.
    "coughed_blood": """
        (coughed|coughing|cough|hacked|hacking|brought) (up|out|) ___ (blood|bloody),
        (coughed|coughing|cough|hacked|hacking) (up|out|into) ___ (red|rusty),
        (coughed|coughing|cough|hacked|hacking) (up|out|) ___ ketchup, blood ___
        (when|in|after) ___ (cough|coughed|coughing|phlegm|spit|hanky|sputum), coughing up
        blood, haemoptysis, hemoptysis, rusty (spit|bits|phlegm|sputum), red streaks ___
        (hanky|cough|tissue), coughed a clot, bloody phlegm, bloody sputum, blood in
        (my|his|her) (phlegm|spit|sputum|spittle), pink froth, pinkish froth, coughed ___
        (actual blood|blood), red ___ when i coughed, bright red ___ cough, coughed after
        ___ blood, red streaks in, rusty bits when i
    """,
    "blood_from_elsewhere": """
        nosebleed, nose bleed, nose bled, bit my tongue, bit my lip, bitten tongue, bitten
        lip, bleeding gum, mouth ulcer, taste of blood, tastes of blood, taste blood, tasted
        blood, metallic, dentist, tooth, cut my lip, split my lip
    """,
    "breathing_in": """
        breathe in, breathing in, breathes in, in breath, each breath, every breath, deep breath,
        full breath, i inhale, he inhales, she inhales, i inspire, i yawn, i laugh, each time i
        yawn, i breathe, she breathes, he breathes, breath in, breathe deep, breathing deep, the
        breath in, inhale, inhaling, when breathe, deep breaths
    """,
    "jab_feeling": """
        {pain}, sharp, catch, stab, stabs, stabbing, knife, jab, needle, fork, stitch, catches,
        stuck, spear, ache, skewer
    """,
    "sharp_on_breathing": """
        {jab_feeling} ___ {breathing_in}, {breathing_in} ___ {jab_feeling}, hurts to breathe, sharp
        breath, only sip at the air, a catch on the
    """,
    "puffed_easily": """
        {short_breath}, {cannot_breathe}, puffed ___ (stairs|laces|bed|landing), winded on, puffing
        just, panting, short of puff, cant fill (my|his|her) lungs, {cannot} seem to fill, fill my
        lungs, {cannot} get to the top of a yawn, get (his|her|my) wind, breath is going, short air,
        sip at the air, puffed walking, out of puff, sort of panting, winded, full breath, puffed
        crossing, short breath, nothing going in
    """,
    "stab_on_breathing": """
        (sharp|stabbing|stab|knife|spear|needle|fork) ___ {breathing_in}, {breathing_in} ___
        (sharp|stabbing|stab|knife|spear|needle|fork)
    """,
    "rib_innocent": """
        bruised, broken rib, cracked rib, landed on, fell on, elbowed, slowing down, slow
        down, side stitch, when i press, to press, slept funny, seat belt, hurdle, pulled
        muscle, intercostal
    """,
    "lung_clot_sign": """
        {puffed_easily}, {sharp_on_breathing}, {coughed_blood}, {racing_heart}, {near_faint},
        {chest_pain}, fainted, nearly fainted, feel i will fall, stab when, oxygen 89, {low_oxygen},
        under (my|the|left|right) __ shoulder blade, pain in the ribs, ribs ache, stops on the
        landing, heart hammering
    """,
    "sign_lung_strong": """
        {sharp_on_breathing}, {coughed_blood}, {low_oxygen}, (panting|breathless|puffed|out of
        breath) ___ (on the stairs|upstairs|tying|making the bed)
    """,
    "leg_clot_sign": """
        ({calf}|{leg}|{thigh}) ___ {swollen}, {swollen} ___ ({calf}|{leg}|{thigh}), calf ___
        (bigger|fat|puffy|warm|hot|blue), (hot|puffy|swollen|fat) (left|right|) calf, sore and
        puffy, sore and swollen, one leg ___ bigger, sock leaves a deep, one sock leaves, behind the
        knee ___ puffy, one calf, {leg} ___ (tree trunk|bigger), swelling from the knee, clot in
        (my|his|her|) leg, leg scan was positive, leg ___ swelling
    """,
    "calf_ache_leg": """
        {calf} __ {pain}, {pain} __ {calf}, calf ___ (tight|hard|tender), tight calf, hard calf,
        back of my leg ___ (tight|sore|aches), behind the knee ___ (sore|aches)
    """,
    "lung_sign_sure": """
        {sharp_on_breathing}, {coughed_blood}, {low_oxygen}, {chest_pain}, suddenly ___
        {short_breath}, {short_breath} ___ (stairs|suddenly|all of a sudden|at rest|doing
        nothing|tying|making the bed|since), fill my lungs
    """,
    "lung_clot_risk": """
        {long_travel}, {surgery}, {immobile}, {pregnant}, {postnatal}, {pill}, {cancer}, {clot},
        {clot_disorder}, section, weeks old, weeks since my, acl, hour bus, hours by bus, by flight,
        bus, coach from, coach trip, hour coach, {number} hours by, in the car from, drove {number},
        knee scope, new hip, gallbladder out, boot came off, on the patch, stuck in the car, after
        having him, after having her, {number}h bus, {number}h in the car
    """,
    # Stroke.
    "suddenly_one_side": """
        (one|left|right|whole left|whole right) side __ {numb}, (one|left|right) side __ {weak},
        half ({whose}|of) __ (face|body|mouth) __ ({numb}|asleep|melting|laughs|dropped|fell), half
        my face, half of her face, half of his face, one half of his face, one side of {whose}
        (face|mouth|smile), {arm} (has|) (went|gone|is) (dead|weak|numb|useless), dead (left|right|)
        arm, (left|right) ({arm}|{hand}) ___ (weak|dead|numb|useless|wont|dont obey|dropping|keeps
        dropping|couldnt|hanging|stupid), {cannot} (lift|raise|move|use) {whose} (left|right|)
        {arm}, (left|right) leg ___ (dead|weak|numb|wont|dragging|catching), whole (left|right)
        side, arm like it belonged, belonged to someone else, arm just hanging, one arm just, one
        hand wouldnt, that hand wouldnt, sinks when i hold, hand wont make, hand dont obey, hand
        keeps dropping, dragging the toe, half of everything, right only ___ face, right foot kept
        catching, left foot kept catching, (foot|hand) ___ wouldnt hold, hand couldnt find
    """,
    "face_droops": """
        {face_droop}, smile ___ (wonky|lopsided|crooked|one side), (dribbled|dribbling) ___
        corner of {whose} mouth, corner of {whose} mouth, half (my|his|her) face asleep,
        half of (my|his|her) face, half my face
        (is|was|has|went|gone|feels|felt|wont|isnt|doesnt|droops|drooped|dropped|numb|asleep|fell),
        nasolabial flattening, (left|right|one) side of (my|his|her) (face|mouth) ___
        (hanging|melting|drooping|dropped|droopy|sagging|slid|asleep), (mouth|face|smile)
        ___ (drooping|droopy|dropped) ___ (one side|left|right), (his|her|papas|dads|mums)
        (mouth|face) is (hanging|drooping|sagging|droopy), mouth feels numb that side, smile
        (came out|is|was|went) (lopsided|crooked|wonky), mouth is hanging
    """,
    "speech_lost": """
        {slurred}, speech ___ (odd|funny|wrong|mush|slurry|thick|slow), words ___
        (wrong|soup|mush|slushy|thick|rubbish|jumbled|porridge|garbled|gibberish|scrambled),
        (wrong|jumbled|garbled|slushy) words, the wrong word, {cannot} find the word, {cannot} tell
        me his name, alphabet soup, came out as (rubbish|soup|porridge|gibberish), talk like drunk,
        talks like drunk, sounds half cut, sounded three sheets, too big for the words, talking
        gibberish, cant get (my|his|her) words out, couldnt speak, speaks as though, words like
        soup, words were slushy, came out as rubbish, couldnt find the word, words were right in my
        head
    """,
    "sight_lost": """
        {vision_loss}, half (my|his|her) vision, half of my (sight|vision), (blind|curtain|shutter)
        ___ (eye|sight|vision), curtain came down, (left|right) half of everything, seeing two, see
        two, seeing (two|double), two of everything, two of me, everything is two, two two, only the
        left halves, only see half, {cannot} see (on|to) (one|the|my) (side|left|right), one eye __
        (gone|went|blind|black), loss of vision, lost half my
    """,
    "balance_lost": """
        fell (left|right) twice, falling to the (left|right), walking on a boat, floor tipped, keep
        falling to, {cannot} walk straight, holding the wall to walk, drifting (left|right), walking
        into the door frame, veering (left|right), walking into the left, floor tipped like
    """,
    "thunderclap": """
        thunderclap, (gunshot|bang|plank|bat|hammer|explosion|brick|axe) ___ (skull|head),
        {headache} ___ (bat|plank|gunshot|bang|one second|instantly|from nowhere), sudden ___
        headache, head ___ like being hit, sudden blinding, blinding headache, zero to ten in, from
        nowhere ___ (skull|head), bang __ like being hit, like being hit ___ bat, ({head}|skull) ___
        worst pain, worst pain ___ ({head}|skull), worst {headache} __ (life|had), worst ___
        (headache|head) ___ (life|had)
    """,
    "stroke_plain": """
        slurred speech, slurring (my|his|her) (words|speech), speech (is|was|has gone|went|all)
        (slurred|jumbled|garbled), words (came|coming|come|are coming|were coming) out
        (jumbled|wrong|garbled|scrambled|all wrong|in the wrong|as rubbish|like soup),
        (whole|entire|all my) (left|right) side ___ (numb|weak|dead|heavy|asleep), (one|left|right)
        side of (my|his|her) (body|face) ___ (numb|weak|dead|dropped|drooping), {arm} went dead on
        one side, (lost|losing|loss of) ___ (vision|sight) in (one|my|his|her), blind in
        (one|my|his|her) eye, {cannot} see out of (my|his|her|one), had a mini stroke, a mini
        stroke, having a stroke, left half of everything, {cannot} find the word, getting the wrong
        word, keep saying the wrong word, suddenly {cannot} (speak|get my words out|talk|find my
        words), smile ___ gone wonky
    """,
    "stroke_innocent": """
        slept on, sleeping on, lay on, laid on, dead leg, from the cold, cold hands,
        migraine aura, usual aura, my usual migraine, usual migraine, carpal tunnel, dentist
        numbed, rucksack strap, pressed on, lying on it, lying on top, been lying, slept
        funny, the angle, pulling a daft, migraine with aura, aura ive had, aura, zigzags,
        fizzing, hoarse, bellowing, lost my voice, sweat in my eyes, contact lens, goggles,
        sleeping on it, novocaine, after the dentist filling, pints, beers, drunk text,
        shift work, sun cream, suncream, rinsed, hip drop, laughing, cider, wine, price of,
        phone camera
    """,
    # Cauda equina.
    "back_trouble": """
        {back} ___ ({pain}|gone|went|spasm|bad|trashed|stiff|stiffer|locked|tweaked|paining|
        killing|out|done|sore|klapped|busted|trouble|lumbago|bulge), bad {back}, sciatica, sciatic,
        disc, slipped disc, slip disc, lumbago, herniated, l5, l4, l5 s1, backache, back pain,
        busted back, backs been, backs bad, my backs, sore lower back, {pain} ___ (lower
        back|back|spine), prolapsed, back went, back is, lumbar
    """,
    "bum_numb": """
        {buttock} ___ ({numb}|asleep|cardboard|sleeping|rubbery|no sensation|dentist), ({numb}|no
        feeling|no sensation|lost feeling) ___ {buttock}, seat feels weird, sitting on a pillow,
        could sit on a
    """,
    "saddle_numb": """
        ({saddle}|privates|(my|his|her|lady|man|boy|girl|private|the) bits|tackle|intimate
        parts|inner thighs|undercarriage|nether regions) ___
        ({numb}|asleep|cardboard|sleeping|rubbery|{tingling}|no sensation|feel weird|feels
        weird|feel odd|feels odd), ({numb}|dull|no sensation|no feeling|lose feeling|dead
        patch|no more feeling|lost feeling|loss of feeling|{tingling}) ___
        ({saddle}|privates|(my|his|her|lady|man|boy|girl|private|the) bits|tackle|intimate
        parts|inner thighs|undercarriage|nether regions), saddle numbness, saddle numb,
        saddle anaesthesia, saddle anesthesia, numb between (my|his|her)
        (legs|thighs|cheeks|bum), no feeling when i sit, things downstairs ___ feel, dull
        between the legs, dead patch under, no feeling where we, round the back passage
    """,
    "cannot_feel_wipe": """
        {cannot} feel (the|) (loo roll|toilet roll|paper|tissue|toilet paper), wiping feels, wipe
        ___ (somebody else|someone else|weird|odd|different|cant feel|numb), paper feels
        (weird|odd|different), {cannot} feel (myself|when i|me) (wipe|wiping), wipe ___ like its,
        {cannot} feel when (i wee|i pee|im weeing|im peeing|i need|i go), {cannot} feel it when im
        (weeing|peeing), toilet no feeling, {cannot} feel it fill, {cannot} feel the loo, not
        getting any sensation, couldnt have told you where, {cannot} tell when i need
    """,
    "control_lost": """
        lost control of (my|his|her) (bowels|bowel|bladder|bladder and), lost (bowel|bladder)
        control, no control of (my|his|her) (bowels|bladder), bowels ___ (without feeling|without
        knowing), pooped myself and cant feel
    """,
    "runny_gut": """
        trots, runny, diarrhoea, squits, the runs, stomach bug, norovirus, curry, gels gave me,
        imodium, food poisoning
    """,
    "bladder_trouble": """
        {cannot_pee}, {incontinent}, {cannot} (start|begin|get) (a|the|)
        (wee|pee|water|urine|stream), push to get the water, trouble starting a wee, age to get a
        wee started, wees just happen, urine ___ not coming, urine also is not, barely passing
        water, not passing water, {cannot} (really|) tell (if|when|whether) ___
        (finished|peeing|started), (dribbling|leaking|leaks|leak|dribble) ___ (wee|pee|urine|water|a
        bit|out), wet myself, ive wet, made pee without, shorts were soaked ___ pee, passing water
        ___ (hard|slow), nothing would come, stand at the urinal, pee by the clock, {cannot} tell
        whether (shes|hes|im|ive), bladder scan, i leak a bit, leak a bit, dont feel it coming, have
        to look to know, never felt it go, bladder ___ (numb|no feeling|not working), lost control
        of ___ (bladder|wee), keep dribbling, pee ___ zero clue, need to pee ___ cant, wee ___ cant
        feel, cant start a wee
    """,
    "bowel_trouble": """
        (messed|soiled|pooed|pooped|shat|crapped|dirtied) (my|his|her|myself|himself|herself) __
        (pants|shorts|self|bed|), pooed myself, soiling ___ (knew nothing|underthings|pants), number
        two came out, latrine is coming without, lost control of (my|his|her) (bowels|bowel),
        (bowels|poo|stool) ___ (without knowing|without feeling|by itself), messed my shorts, poo
        ___ cant feel
    """,
    "sex_numb": """
        erection ___ (problem|problems|trouble|gone|lost|since), {cannot} get it up, man thing ___
        not, orgasms ___ numb, no erection, lost erections, cant get hard, erectile
    """,
    "both_legs_bad": """
        ({weak}|{numb}|{tingling}|sciatica|shooting) ___ {both_legs}, both thighs ___ (weak|numb),
        legs ___ (giving way|give way|wont hold|buckling|buckle) ___ both, sciatica ___ (both|other
        leg|left too|right as well|swapped|flipped to both), legs keep giving way, started in the
        (left|right) (too|as well), down (both|the right as well|the left as well), in both legs,
        both feel like wading, flipped to both sides, swapped to both, mine swapped, come down the
        right as well, both legs weak, {both_legs} __ ({weak}|{numb}|{tingling}|buzzing|giving
        way|failing|going weak)
    """,
    "saddle_innocent": """
        off the bike and, saddle sore, chafing, chafe, chafed, trots, since having kids,
        stress incontinence, pelvic floor, when i jump, jumping, trampoline, when i sneeze,
        sneeze, cushion, bleachers, hard bench, hard seat, long drive, wooden
    """,
    # Compartment syndrome.
    "limb_part": """
        {calf}, {shin}, {leg}, {thigh}, {arm}, forearm, front of my leg, leg, lower leg, shins,
        hamstring
    """,
    "hard_limb": """
        {limb_part} ___ ({rock_hard}|tight as a
        drum|hard|rigid|solid|shiny|glass|woody|timber|stone|concrete|brick|marble worktop|drum
        tight|like stone|like wood|bulging|bulged|tense|going to
        burst|burst|bursting|overpumped|double size|risen like|like iron), ({rock_hard}|rigid|hard
        as|solid|tense|tight as a drum|bulging|hard like|woody|shiny) ___ {limb_part}, skin (is|)
        (like glass|tight as a drum|shiny), skin tight, swollen drum tight, hard as a bat, like a
        marble worktop, hard like wood, its like TIGHT tight, stone only, turned to a brick, bulged
        out tight, fingers fit under it, burst out, wants to burst, calf stands out hard, shiny,
        throbbing solid, is like wood, shins risen, rigid, hard as wood, its bursting, tense as
        timber, swelling hard as, ballooned round it
    """,
    "tight_cast": """
        (cast|plaster|strapping|wrap|bandage|sleeve|wrapped|boot) ___
        (tight|small|crushing|torment|agony|snug|killing|cutting), (cast|plaster) ___ (on|went on)
        ___ (since|noon|yesterday|last night), tight (cast|plaster|wrap|strapping|bandage), wrapped
        my leg tight, plaster on, plaster went on, put plaster on, my cast
    """,
    "hard_and_agony": """
        (shin|calf|thigh|forearm|leg|lower leg) ___ (rock hard|hard as|solid|like wood|tense|like
        stone|rigid|like concrete|tight as a drum|drum tight|burst) ___ (agony|getting worse|worse
        every|scream|screaming|unbearable|wont ease|worse and worse|hours after|excruciating|even
        lying), leg so tight ___ burst, bulging tight, pain unbearable even lying, pain unbearable,
        pain ___ worse than the injury, {cannot} bear to move my toes, cast went on, pain ___ since
        ___ (cast|plaster), painkillers ___ not touching ___ (numb|foot|leg|shin|calf),
        (shin|calf|leg) ___ swelling fast ___ (kick|screaming)
    """,
    "compartment_named": "compartment syndrome, compartment syndrom",
    "compartment_other": """
        urine, pee, wee, bedsheet, toe joint, both thighs, quads, doms, base of big toe, big toe
        joint
    """,
    "pain_beyond": """
        {severe_pain}, agony, unbearable, screaming, scream, screams, worse every hour, not touching
        it, hasnt dented, isnt touching, not touching the sides, painkillers not touching, did
        nothing, doing nothing, not touching, lying dead still, even lying still, lying still, no
        position, in any position, worse even still, torment, throbbing insane, crying, in tears,
        without tears, without shouting, wont let go, will not let go, {from_8} 10, {from_8} out of,
        keeps ramping, keeps climbing, sweating from pain, make me cry, makes me cry, makes me
        scream, see stars, yelp, not tolerable, worse since i stopped, got worse since, doesnt ease
        when i stop, pain more more, pain a 12, pain dont stop, cant have the sheet, out of
        proportion, doesnt settle, begging, insane, through the roof, way worse than the injury,
        worse than the injury, climbs every hour, cried, peeling it off hurts, cant rest it on
        anything
    """,
    "toes_or_numb": """
        ({toe}|{foot}|{hand}|web) ___ ({numb}|{tingling}|asleep|needles|prickly|wont lift|not
        lifting|wont move|putty|plump|to sleep|sleeping|white and|pale and), {cannot}
        (move|wiggle|wriggle|lift|feel|pull|push|bend|bear to move) ___ ({toe}|{foot}|them up),
        ({numb}|dead|{tingling}) (foot|feet|toes|hand|fingers),
        (bend|bending|moving|move|moved|straightening|stretching|flexes|pushing|open|opening) ___
        (toe|toes|foot|ankle|fingers), toe extension, dead between, first two toes is dead, foot
        sleep, patchy sensation, no feeling, cant feel me tickle, (toes|foot|ankle|fingers)
        (are|if|is) (moved|bent|stretched), floppy, top of it is numb, top of its numb, top of ___
        (numb|sleep)
    """,
    "eases_at_rest": """
        eases when i stop, settles when i stop, goes when i stop, fine after, gone within, eases
        within, then fine, fine when i stop, only when i run, every run, ease off, settles after,
        gone in, lets go when, eases in, eases off, easing
    """,
    # Bones out of place.
    "limb_or_joint": """
        {lower_limb}, {upper_limb}, {hip}, {shoulder}, kneecap, knee cap, wrist, elbow, finger,
        collarbone, shin, round bone, thumb, femur
    """,
    "points": """
        pointing, points, point, facing, faces, looking, turned, rolled, pointed, twisted round
    """,
    "bad_direction": """
        wrong way, backwards, backward, behind, sideways, car park, towards the wall, other ankle,
        the other way, back the wrong
    """,
    "turned_out": """
        {limb_or_joint} ___ {points} ___ (out to the side|out like|right out|outwards|to the
        outside|out), foot to the outside, (leg|it) ___ (shorter|got shorter), inch shorter, leg
        shorter, foots rolled out, foot rolled out, knees turned in
    """,
    "wrong_way": """
        {limb_or_joint} ___ {points} ___ {bad_direction}, toes pointing backwards, toes point behind
        me, foot hanging off, (foot|ankle|leg) ___ hanging off at,
        (ankle|shin|foot|arm|wrist|forearm|elbow|leg|finger) ___ (at a|at an) (right
        angle|angle|funny angle|odd angle|wrong angle|weird angle), makes an angle with, bent where
        it shouldnt, where it shouldnt bend, where theres not meant to be, where there should not
        be, (arm|leg|shin|wrist|elbow|finger|forearm|shinbone) ___ (extra bend|new corner|a
        corner|step in|a bend in it), got a bend in it, step in the shin, ledge halfway,
        (shin|forearm|arm|wrist|elbow) ___ bent like, (is|its|knees|legs|shins) bent sideways,
        upside down fork, back of a fork, (wrist|arm|looks) ___ like a fork, looks like fork, dinner
        fork, (leg|arm|shin|wrist|forearm|finger) ___ (curved|crooked|deformed|misshapen|out of
        shape), slid off to one side, lateral to the tibia, looks deformed, knees turned in,
        (foot|knee|arm) is the wrong way round, wrong way round foot, visible ledge, a corner in me
    """,
    "dislocated": """
        dislocated, dislocation, ({shoulder}|{knee}|kneecap|knee
        cap|{hip}|elbow|finger|thumb|ankle|patella|round bone) ___ (popped out|out of place|out of
        its socket|out of the socket|round the side|still out|wont go back|gone square|in my
        armpit|sitting in my armpit|slid right out|slid out|parked on the outside|sitting on the
        outside), popped out ___ (shoulder|knee|hip), out of the joint, shoulder ___ square, lump in
        my armpit, kneecaps on the outside, kneecap on the outside, shoulder popped out, knee popped
        out, hip popped out, kneecap popped out, kneecap is round
    """,
    "back_in_itself": """
        popped back in, went straight back, went back in, slid back, back in by itself, years
        ago, weeks ago, last year, clunked back in, straight back in, months ago, put it back,
        back in weeks, years later, years back, as a kid, since i was, at fourteen, at school,
        back in straight away, popped it back, slid out and went back, went back, back by
        itself, and back by, back on its own
    """,
    "pretend": """
        fake, zombie, halloween, manikin, dummy, role play, costume, pretend, makeup, make up,
        knobbly, always been, science lesson
    """,
    "limb_snapped": """
        (shin|shinbone|tibia|femur|thigh bone|leg|forearm|collarbone) (has|just|) (snapped|broke
        clean|snapped in two), bone snapped, (crack|snap|snapped) and its (wonky|bent|crooked),
        crack ___ now its wonky, leg is like ___ curved, like curved
    """,
    "bone_showing": """
        (can see|i see|you can see|could see|see through to) (the|my|his|her|) (bone|shinbone),
        (shinbone|collarbone|tibia|bone|shin bone) ___ (poking|out the front|through my skin|through
        the skin|out thru|out through), chicken bone through, open fracture, compound fracture,
        poking out thru, poking out through, bit like a chicken bone, bone ___
        (sticking|poking|showing|coming|out) ___ (skin|thru|sock|cut|wound), bone (is|s|are|)
        (sticking|poking) (out|through) of (my|his|her)
        (shin|leg|ankle|arm|wrist|forearm|thigh|sock)
    """,
    # No blood in a limb.
    "limb_end": """
        {foot}, {toe}, {leg}, {hand}, leg, foot, arm, fingers, shin, {calf}, righty, lefty, {ankle}
    """,
    "limb_cold": """
        {limb_end} ___ (cold|icy|freezing|ice|ice cold|stone cold|cold cold|chilly|colder|like
        ice|like fridge|like a fridge|fridge|cool|cooler|fishmongers|morgue),
        (cold|icy|freezing|stone cold|ice cold|dead cold|cold dead) ___ {limb_end}, marbled and
        icy, cold to the shin, cold as a fish, icy and numb, leg freezing, slab off a, its ice
        cold, its stone cold, and ice cold, and stone cold,
        ({foot}|{toe}|{hand}|foots|righty|lefty) ___ marble
    """,
    "limb_pale": """
        {limb_end} ___ ({pale}|marble|candle wax|candle coloured|colour like ash|blue white|purple
        white|white like|snow white|dead white|no colour|blotched|blotches|purple
        blotches|dusky|gone grey|butchers|lookin gray|blotchy|fishmongers|proper grey|morgue|blue
        grapes|marbled|putty|milk), ({pale}|dead white|snow white|purple|marbled) ___ {limb_end}, no
        colour in it, colour of candle, colour doesnt come back, colour dont come back, purple
        marble, white marble, white as (chalk|paper|snow|a sheet), nails are blue, purple blotches,
        blotchy colour, blotched and chilly, like blue grapes, pale as milk, snow white n dead,
        blotchy blue, gone to the morgue, proper grey, slab off a butchers
    """,
    "limb_dead": """
        {limb_end} ___ ({numb}|no feeling|dead|no sensation|{tingling}|wont move|dont move|not
        move|not moving|dont answer|wont wiggle|dont wiggle|wont work|like wood|wont|died|feels
        borrowed|borrowed|no feeling to), (numb|dead|no feeling|no sensation) ___ {limb_end},
        {cannot} (move|wiggle|feel|lift) ___ ({toe}|{foot}|the floor|the grass|the
        trainer|fingers|toes|it), cant tell, didnt notice, hardly feel the floor, no feeling,
        stopped hurting, wont wiggle, they wont wiggle, snow white n dead, and id not know
    """,
    "limb_pulseless": """
        {cannot} (find|feel|get|pick up) (a|the|any|anything) (pulse|pedal pulse|pulse
        thing|tick|beat on|pulse in|anything behind), no (pulse|beat) (in|on|at|behind) {whose}
        (foot|ankle|wrist|top), no beat on top, pulseless, no pedal pulse, cant find the pulse
    """,
    "cold_weather_limb": """
        winter run, winter, frost, frosty, cold morning, minus, ice bath, in the cold,
        freezing outside, wet feet, river crossing, snow, cold out, every winter, both feet,
        both hands, all my toes, all ten, cold water, dye, sunburn, suncream, sunscreen,
        from the cold, cold bar, cold hands
    """,
    "limb_plain": """
        leg suddenly cold, suddenly cold (leg|foot), leg ___ cold and in agony, cold dead foot, foot
        is (grey|gone grey|blue|going blue), (foot|leg) turned (white|blue|purple|grey) and
        (cold|numb|blotchy), leg turned purple and blotchy, no feeling in (my|the|) foot and ___
        cold, toes wont move and ___ (pale|white|cold|blue), foot ___ white and numb, cold numb
        white, white cold numb, foot ___ (stone|ice) cold ___ (numb|dead|cant feel|no feeling)
    """,
    "limb_agony": """
        {severe_pain}, hurts, kills, agony, aching, aches, in agony, screaming, crying, pain,
        hurting, terrible pain, great shout, hasnt let go, hurting her, hurting him, and it kills,
        calf above is screaming
    """,
    "one_limb_only": """
        other (one|foot|leg|side|ones|foots) ___ (fine|normal|pink|warm|toasty|lovely|toast), left
        one normal, left one toasty, right one normal, right foot, left foot, one foot, one leg,
        left leg, right leg, one cold foot, the one leg, one sock, his partner, its partner, left
        warmed
    """,
    "limb_blocked_cause": """
        tape, taped, kt tape, strapping, strapped, strap, brace, cast, plaster, boot, bandage, af,
        atrial fibrillation, fluttery heart, flutter, irregular, bypass, smoke, smoker, smokes, knee
        went out, sleeve, laced, laces, ankle strap, wrap
    """,
    "warms_up_again": """
        pink up, pinks up, pinked up, goes pink, raynauds, reynauds, raynaud, warm up again,
        warms up, come back when, comes back when, recovers, recover when, warmed up, back
        to normal, fine once, once im in, when i get in, fine after, fine when, pink within,
        pink again, feeling came back, feeling back, comes back, come back normal, sat down
        and its, stand a couple, in reps, repetitions, each rep, after interval, after
        intervals, in intervals, only when running, pink when, both alike, both feet, both
        hands, all ten toes, warm up with, warm up after, warms up with, warmed up with,
        warm up in
    """,
    # Heat stroke.
    "burning_hot": """
        burning up, red hot, boiling to touch, boiling hot, hot to touch, hot to the touch, roasting
        to touch, (skin|body|forehead|brow|neck|head|hes|shes|is|im|he is|she is|skin is) __ (like a
        radiator|like a stove|roasting|baking|boiling|burning|hot as|so hot|fully hot|red
        hot|radiator|stove|tawa|cooking), skin like a (radiator|stove), like touching a radiator,
        bone dry, stopped sweating, stopped sweat, not sweating, isnt sweating, no sweat, not
        sweating a drop, so hot i can feel, burn my hand, cooking to touch, still roasting, boil an
        egg, hot tawa, red as a beetroot, face like beetroot, skin red hot, overheated, hes boiling,
        shes boiling, sat boiling, temp of {hot_core_number}, {hot_core_number} on (the|a)
        thermometer, {hot_core_number_f} fever, fever of {hot_core_number_f}, thermometer ___
        {hot_core_number}, sun stroke, skin dry, skin baking, skin red, hot as a
        (kettle|stove|furnace|oven|radiator|tawa), skin like a radiator, like a radiator
    """,
    "heat_scene": """
        {heat_weather}, {from_12} degrees, hot one, hot day, heat, heatwave, humidity, humid, noon,
        sun, muggy, costume, lion suit, rhino, bear costume, boiling, degrees, shade, wet towels,
        wet cloths, hot race, hot out, scorching, 33 out, wet flannels
    """,
    "over_half_hour": """
        half an hour, an hour, one hour, 1 hour, {from_2} hours, hour now, thirty minutes, forty
        minutes, fifty minutes, (30|35|40|45|50|55|60|70|75|80|90) (minutes|mins), hour after
        cooling
    """,
    "heat_plain": """
        stopped sweating and ___ (hot|boiling|burning), (got|have|has|had|having|think|definitely|is
        this|with|its) (a|) (heatstroke|heat stroke|sun stroke)
    """,
    "temp_very_high": """
        (temp|temperature|thermometer|core) ___ ({hot_core_number}|{hot_core_number_f}),
        {hot_core_number} on ___ thermometer
    """,
    "heat_and_staggering": """
        (weaving|staggering|stumbling|zigzagging|swerving|delirious|wobbling) ___ in the heat,
        {cannot} walk straight ___ degrees, (staggering|weaving) all over the road, delirious at the
        (finish|end), in the heat ___ (staggering|stumbling|delirious|weaving)
    """,
    "heat_not_clearing": """
        {over_half_hour} ___ (shade|wet|cooling|cool|lying|wet towels|flannels|cloths|better|ice),
        (shade|cooling|cooled|wet towels|ice|wet cloths|flannels) ___ {over_half_hour},
        {over_half_hour} ___ (still|no better|not better), still (dizzy|sick|spinning|giddy|being
        sick|vomiting) ___ (hour|hours|{number} minutes) after
    """,
    "muddled": """
        confused, confusion, disoriented, disorientated, delirious, not making sense, isnt making
        sense, makes no sense, making no sense, make no sense, doesnt make sense, {cannot} get sense
        out of, doesnt know where, didnt know where, dont know where i am, not with it, hes out of
        it, shes out of it, really out of it, completely out of it, and out of it, talking rubbish,
        talking nonsense, talking gibberish, talking daft, rambling, hallucinating, seeing things,
        acting (strange|weird|odd|drunk|funny|wasted), incoherent, muddled, bewildered, doesnt
        recognise, didnt recognise, not recognising, doesnt know (what|who|his|her), agitated
    """,
    "out_of_mind": """
        {muddled}, delirious, not making sense, making no sense, makes no sense, make no sense,
        isnt making sense, talking
        (rubbish|nonsense|gibberish|funny|daft|backwards|irrelevant|muddled|to the|to a|to
        his|to her), speaking nonsense, speaking (rubbish|gibberish), saying odd things, saying
        random, being (weird|strange|really vague|vague|rlly|really strange|really weird|so
        weird|snappy), acting (weird|strange|odd|drunk|funny|wasted|wasted), behaving like
        drunk, feel drunk, feels drunk, felt drunk, feel (oddly|strangely) brilliant, keep
        giggling, giggling, lost on my own, doesnt know
        (his|her|where|what|who|me|its|which|it|if|the), doesnt recognise, not recognising,
        didnt know me, dont know (what|where|which) (day|town|i am|im|i was|the), {cannot} tell
        me (her|his|the|what|my|where), {cannot} (remember|recall) (if|my|which|what|the),
        calling (me|him|her|the|us) (by|sister|our|his|her|dad|mum), calls me by, called the
        dog, addressing (me|the), arguing with (the|a), thinks (its|hes|shes|a|it is), thinks it
        is, hallucinat, hallucinated, hallucinating, seeing things, seeing horses, talking to
        (a|the|his|her) (cactus|curtains|dead|lamp|baton|wall|hedge|tree), says hes at, says
        shes at, vacant, glassy, gone quiet and, away with the fairies, took a swing, swung at,
        swinging at, (slapped|punching|pushing|bite|biting|swearing|shouting|fighting) ___
        (medic|coach|everyone|people|volunteers|us|air|me|volunteer|colleague|hand), undressing,
        taking (his|her) (jacket|kit|clothes|shirt|bib) off, take (his|her) (shirt|jacket|bib)
        off, wandering off, walking off the wrong, wrong way, answers wrong, answer wrong, wrong
        answers, {cannot} think (straight|), cant think, mind foggy, mind is like in fog, in a
        fog, my mind foggy, fuzzy headed, foggy, muddled, dazed, losing the thread, cant make
        sense of, keep losing the thread, asked (me|her|him) ___ (times|time), asks the same,
        asking the same, same question, keeps asking, asking for the, called me a name, looking
        through me, wrong name, where we live, gibberish, babbling, rambling, incoherent,
        (thinks|think) ___ (tuesday|christmas|summer|monday), telling wrong, cant recall, not
        able to recall, vague, vacantly, nobody home, hes being odd, sounds drunk, saying daft,
        not himself, not herself, loopy, dead mother, dead father, told a lady to get, stopped
        knowing, cant make sense, ({cannot}|doesnt|dont|didnt|not|no
        idea|unsure|asking|asked|asks|wrong) ___ (what|which) day it is
    """,
    "staggers": """
        staggering, stumbling, weaving, swerving, swaying, all wobbly, legs go like, pinballing,
        walks like, walk like on a ship, walk zigzag, keep falling, keeps falling, fell two times,
        bumping into, walked into, {unsteady}, tilting over, floppy, all floppy, {cannot} stand up
    """,
    # Low sodium.
    "drank_too_much": """
        {drank_lots}, (drank|drunk|drink|sipped|guzzled|glugged|necked|downed|chugged|chugging|
        took|had|hit|finished) ___ (every|at every|each)
        (station|cup|table|stop|aid|bottle|church|town|point|{number}|drink),
        (drank|drunk|downed|had|used|guzzled|necked|glugged|sipped|chugging|chugged) ___
        (litres|gallons|bottles|nonstop|the whole way|all night|constantly|continuously|till it
        sloshed|water nonstop|7l|8l|10l|loads|like a camel|bottle), every cup on, every cup, every
        bottle, every table, every station, at every station, at every table, every drink station,
        {number} litres, ten litres, twelve litres, eight litres, sloshed, hit the fluids, never
        missed a drink, empty bottles, drinking water continuously, drank every {number}, overdrank,
        glugged water, drank loads, {number}l, drank water like, bottle topped up, kilos more heavy,
        took every cup, downed every bottle, drank every, asked me for water, kilos up on
    """,
    "weight_up": """
        put on {number} kg, {number} (kg|kilos|pounds) (up|heavier|more|more heavy), kilos
        up, kilos more, kg up, heavier than, weight up, {number} kilos up, up on the scales,
        pounds heavier
    """,
    "puffy_all_over": """
        (ring|rings|watch|watch strap|bracelet|strap) ___ (wont|stuck|groove|sunk|cutting|last
        hole|tight|dug|dig|budge), (fingers|hands|hand|face|eyelids|ankles) ___
        (sausages|balloons|balloon|puffed|puffy|swollen|swell|rubber gloves|round|like balloons|like
        sausages), bloated, puffy, puffy as a, face like a balloon, fingers like sausages, watch
        wont do up, rings wont come off, swollen about the face, face is round
    """,
    "long_race": """
        {long_event}, marathon, ultra, ironman, hours, walk, triathlon, comrades, {number} miler,
        charity walk, moonwalk, hrs, the fifty, 70k, fifty miler, 24hr, {number}hrs
    """,
    "sodium_named": "hyponatremia, hyponatraemia, water intoxication, low sodium, over hydrated",
    "brain_swelling": """
        {out_of_mind}, {drowsy}, {vomiting}, {headache}, nodding off, keeps nodding, sleepy, sleep,
        head ___ (splitting|bursting|clamp|pounding|thumping|hurts|hurt|pain|hammer), head
        splitting, chucked up, brought up ___, vomming, keep vomming, holding her head, head pain,
        twitchy, so loud my head, slow, muddled, weepy, dozy, half asleep, hosing vomit, cant keep
        soup down, foggy, room is foggy, crying
    """,
    "brain_swelling_strong": """
        {out_of_mind}, {drowsy}, nodding off, keeps nodding, twitchy, dozy, half asleep, sick
        (again|three times|{from_2} times|a third time), puking, been sick ___ times, cant stop
        (puking|being sick), wont stop being sick, keep vomming, cant stop being sick, {vomiting},
        speak slow, answer wrong, weepy, holding her head, so loud my head, cant think, thrown up
        three times, confused who, dont know it, vomit only, i vomit
    """,
    # Anaphylaxis.
    "allergy_trigger": """
        {allergen}, {sting}, sting, stung, wasp, bee, bees, hornet, ants, ant bite, prawn, prawns,
        shrimp, cashew, cashews, peanut, kiwi, nuts, nut, brownie, soy, {nsaid}, penicillin,
        antibiotic, diclofenac, protein bar, granola bar, protein ball, roti, wheat, flapjack,
        energy bar, cereal bar, {number} bar, eaten, ate, allergic reaction, allergy, hive thing,
        red ants, new sports drink, new gel, something i ate
    """,
    "skin_allergic": """
        hives, welts, weals, wheals, urticaria, itchy all over, itching like, lumps (coming up|all
        over), lumps itchy, blotchy (all|everywhere), blotchy all over, itchy (everywhere|bumps),
        rash (all over|to the|spreading|everywhere), whole body ___ rashes, covered in
        (bumps|hives|lumps), skin itchy, skin is all red, red map shapes, itchy in my mouth, palms
        ___ (itching|itchy|prickled), hands ___ (itching|burning), scratching, (swollen|red)
        (bumps|lumps) (all|everywhere), lumps coming up, itchy all, blotchy everywhere, bumps all
        over, come up in, palms and scalp, throat itching, whole body rashes, swollen eyes
    """,
    "airway_swelling": """
        (throat|tongue|lips|lip|face|mouth|eyelids|cheeks|eyes) ___
        (swelling|swollen|swell|closing|closed|tight|tighter|tightening|huge|fat|
        massive|puffed|puffing|puffy|blowing|blown|ballooning|like balloon|like a trout|too
        big|filling my|poking out|shut|slits|itching|closing up|barky|squeezed|tight inside|grape),
        (swollen|swelling|fat|huge|puffy|puffed|massive) ___ (lips|tongue|lip|throat|face|eyelids),
        throat closing, {cannot} swallow, swallow hard, swallowing ___ hard, hard to swallow,
        swallow is like, trouble swallowing, voice ___
        (croaky|gone|hoarse|closed|husky|funny|strange|changed|croak), speaking like hot potato, hot
        potato, lump in (my|his|her) throat, clearing her throat over, throat ___
        (tight|scratchy|closing|grape), drooling, voice is gone, croaky, eyes swollen shut, eyes are
        slits, mouth has become fat, neck gone tight, necks gone tight
    """,
    "airway_plain": """
        throat ___ (closing|closing up|closed up|swelling|swelling up|swollen shut|tightening up),
        tongue ___ (swelling|swollen|swelling up|too big|filling my mouth), (lips|tongue|face) ___
        (swelling|blew|blow|blown|swollen) up ___ (wheezing|wheezy|breathe|breath), face blow up ___
        wheez, anaphylactic, anaphylaxis, lips and tongue ___ swollen, throat ___
        (grape|closing|lump)
    """,
    "throat_innocent": """
        cold, sore throat, tonsillitis, tonsils, glands, glandular, strep, dentist, bitten, bit my
        tongue, ulcer
    """,
    "plain_rash_only": "plain hives",
    "allergic_breath_or_faint": """
        {wheeze}, {short_breath}, wheezy, wheezing, whistle when, whistly, chest whistling, chests
        gone all tight, {near_faint}, going dark, going grey, everything is going dark, worlds going
        dark, world going grey, {unconscious}, {vomiting}, heart ___ (hammering|racing), barky
        cough, breath noise, looking down a tunnel, down a tunnel, light head, head light, room
        leaving me, floppy, quiet and floppy, something awful is coming, cant get his breath, bp is,
        bps, barky, keeled, tummy cramps
    """,
    "pen_used": """
        epipen in the, epipen ___ (thigh|used), used my own epipen, adrenaline auto injector,
        (used|jabbed|jab|stabbed|given|gave|injected) ___ (epipen|epi pen|adrenaline|jext),
        (jabbed|stabbed|gave|given) ___ pen ___ (thigh|leg)
    """,
    # Fits.
    "had_fit": """
        seizure, seizures, convulsion, convulsing, convulsed, convulsions, having fits, started
        fitting, fitting for, fitting on, proper fit, tonic clonic, stuipe, jerking episode, was
        fitting, is fitting, hes fitting, shes fitting, had a proper fit, another seizure,
        epileptic fit, second fit, another fit, third fit, third tonight, had two of them, two
        of them tuesday, had {number} fits, had a fit and (shook|jerked|foamed|wet|bit|was
        shaking|turned blue|went blue), (he|she|hes|shes) (was|is|started) fitting (on|at|in),
        (another|second|first|proper|full|actual|epileptic) fit
    """,
    "fit_said": """
        ({somebody}|i|ive) __ (had|having|has|have|having) a fit
    """,
    "body_jerking": """
        (went|gone|goes|going) __ (stiff|rigid) ___ (and|then|n|as a board), (stiff|rigid)
        (as a board|and|then|n) ___
        (shook|shaking|jerked|juddered|flapped|thrashed|shake|everything), jerking
        (like|on|all|loads|and|at|with), (arms|legs|arms legs|all body|whole body|hands and
        legs|everything|both arms) ___
        (jerking|shaking|shake|thrashing|banging|jolting|jumping|flapping|twitching|in
        time|jerked), (arms|legs|arms legs|all body|whole body|hands and
        legs|everything|both arms) ___ tight and (shaking|jerking|twitching|trembling),
        shaking on the floor, shook (all over|top to toe|from head|head to toe), shaking ___
        (eyes rolled|eyes up|mouth foam), flopping (like|about), on the
        (floor|ground|tarmac|track) ___ (jerking|shaking|flopping|thrashing|twitching),
        jerked loads, then jerked, arms legs head all banging, mad dance on the floor,
        thrashed about, thrashing, twitching all down, twitched all down, beating the bed,
        shaking the headboard, done his shaking thing, whole body shaking, all body shake,
        jerking all over, arched backwards, twitching, bit (his|her|my) tongue and wet, went
        rigid
    """,
    "fit_innocent": """
        cramp i mean, i mean cramp, shouted, giggles, fit of, tantrum, hissy, laughing fit, shoe
        fit, seizure of the calf, calf seizure, seizure in my calf, seizure in the calf
    """,
    "fit_evidence": """
        foam at, foam is, froth, frothing, foaming, eyes (rolled|up|rolling|turned up|white|to the
        ceiling|went up), rolled back, bit (my|his|her) tongue, bitten tongue, chewed (up|) tongue,
        tongue bleeding, bit my cheek, peed (herself|himself|myself), wet (himself|herself|myself),
        soaked shorts, wet leggings, accident in his shorts, came round, come round, snoring, first
        time, never done it, doesnt know me, jaw clenched, teeth clamped, sound of animal, noise
        like a bull, blue round mouth, dont remember nothing, no clue about, its a blank, then its a
        blank, dont know my, never happen before, out of it, foam, doesnt know his, not knowing,
        still sleep, grunting, not becoming conscious, not making eye contact, queer cry
    """,
    # A muscle or an eyelid that twitches by itself is no fit.
    "own_twitch": """
        (my|both my|one)
        ({calf}|{thigh}|{hamstring}|{buttock}|muscle|muscles|eyelid|eye|legs|leg)
        (is|are|keeps|keep|just|been|wont stop|cant stop|has been|have been|s|) ___
        twitching, ({calf}|{thigh}|{hamstring}|{buttock}|muscle|muscles|eyelid)
        (is|are|keeps|keep|just|been|wont stop|cant stop|has been|have been|s|) twitching,
        twitching (in|of) (my|one of my|both my)
        ({calf}|{thigh}|{hamstring}|{foot}|{buttock}|eyelid|eye|legs|leg|muscles|muscle),
        twitching ({calf}|muscle|muscles|eyelid), muscle twitching,
        (legs|leg|feet|foot|toes) twitching (in bed|at night|all night|when i|after
        (speedwork|runs|long runs|running|intervals|hard sessions|training))
    """,
    # Head.
    "head_hit": """
        {head_knock}, ({hit}|smacked|clonked|cracked|clipped|landed|fell|whacked|bumped|came
        off|bang|bash) ___ {whose} (head|forehead|temple|skull|dome|nut|back of the
        head|kop|scalp|noggin|back of my head), (head|forehead|skull|scalp) ___
        (hit|met|cracked|smacked|split|dented|on rock|on the rock|on rocks|bumped|divider|rock|went
        on), forehead first, head first into, headfirst into, on his head, on her head, on my head,
        clashed heads, cracked skulls, bumped forehead, face planted, face plant, ran into the
        goalpost, branch ___ (head|forehead|temple), egg on forehead, knock to the head, low bridge,
        clipped a branch, smacked my head, back of (my|his|her) skull, tree root ___, ate rock,
        scraped temple, got bottled, ran smack into, fell on the rocks, went over backwards, head on
        rock, hockey ball ___ head, blood in my hair, dropped on my head, cracked it on the kerb,
        went over backwards onto a rock, went over on the ice, my head hit, dome
    """,
    "head_danger": """
        knocked out, out cold, was out for, out for a (bit|minute|few), lost consciousness, woke up
        in, (been|being|was) sick ___ (times|twice|again|three|since|in the car), sick three times,
        sick twice, {vomiting}, puked, vomit {number}, {cannot} (remember|recall), dont remember, no
        memory, memory of, lost ___ (minutes|hour|memory), gap (from|in), dont know what happened,
        not able to remember, {muddled}, asked (me|her|us|what) ___ times, keeps asking, same
        question, asked me for the, {drowsy}, want sleep, hard to rouse, {cannot} (rouse|wake),
        seeing (two|double), sees two, see two, vision blurry, blurry, slurring, slurred,
        {speech_lost}, left hand weak, hand ___ (weak|stupid|numb), {weak}, pupil, black dots, one
        pupil, clear (fluid|stuff|water), nostril drips, watery stuff, dripping from my (ear|nose),
        blood (from|coming from|out of) ___ ear, from ear, ear ___ blood, behind one ear, black
        eyes, two black eyes, panda eyes, dent, dented, soft dip, {had_fit}, thrashing, getting
        worse, worse every hour, way worse, every hour more, worse each hour, unsteady, bit wobbly,
        walking into, walk into, mumbles, lost an hour, stay awake, saw stars and lost, stop being
        sick, cant stop being sick, chucking up, its a blank, thats building, and building, more
        big, dripping from, asked her what
    """,
    "fall_or_knock": "{injury}, {head_hit}, {just_now_run}, falling",
    "head_plain": """
        knocked out (when|cold|by|on the|after) ___, {cannot} remember (falling|the
        fall|hitting|landing|tripping), clear (fluid|stuff|liquid) (from|coming|out of) ___
        (nose|ear), (blood|watery stuff|fluid) ___ (from|out of|coming from|dripping from)
        (my|his|her|one|an|the|) ear, came round with people ___ (standing|over|round), woke up with
        people standing over
    """,
    "crash_and_headache": """
        {crash} ___ __ (head hurts|headache|head is pounding), (head hurts|headache) ___ {crash}
    """,
    "clot_medicine": "{thinner}, clot injections, blood thinning",
    # Spine.
    "spine_force": """
        {fall}, {crash}, fell, dived, dive, landed (on|flat|badly|weird), hit (me|by|bottom),
        (car|auto|cyclist|bike|bakkie|quad bike|ute|van) ___
        (hit|clipped|touched|flipped|tikked|me|into), came off, over the bars, knocked, tree came
        down, slab fell, scrum went down, flip off, tumble, off the edge, off ledge, off the ledge,
        off the crag, crag, dropped, otb, thrown, horse, went off the, stairs, headfirst, missed the
        (last|bottom), hurdle took me, accident, trampoline, {head_hit}
    """,
    "spine_pain": """
        ({neck}|{back}|{buttock}|tailbone|nape|spine|waist bone|bones in the middle) ___
        ({pain}|agony|crunch|crunched|clicked|cracked|spike|lightning|broken|hurts|sore|very
        sore|paining|stiff|tender), ({pain}|agony|hot spike|bang on the bone) ___
        ({neck}|{back}|spine), {cannot} (turn|lift|move) (my|his|her) (head|neck|chin), turning my
        head is a no, look straight on, cant look either side, only look straight, ache at one
        particular bone, belt of pain across, broken (neck|back), landed on (my|his|her)
        (neck|back|tailbone|head), back crunch, {cannot} seem to turn, on the nape, midline tender,
        cant turn it, c spine
    """,
    "cord_plain": """
        {cannot} (feel|move) (my|his|her|the|their|either|both) (legs|arms|feet|hands|leg), cant
        move (anything|my body), legs (dont|wont) (work|move|go|hold), pins and needles
        (everywhere|all over|in both|down both|in my arms|in my legs|in my hands),
        (arms|hands|legs|feet) (are|gone|all|going|feel|fizzing|tingling|tingly) __
        (numb|tingling|tingly|fizzing|weak|electric|dead|feeble|asleep|sparks|pins|
        heavy|clumsy|like someone), legs ___ (missing|smoko|plugged|not hers|someone elses|someone
        else), {cannot} feel from my, both hands ___
        (tingly|fizzing|tingling|numb|weak|current|sparks|pins|electric), in both hands, clumsy as,
        {cannot} wiggle a toe, tingling arms, {cannot} (grip|hold) the (phone|kettle|cup), nothing
        else will do, feet have gone dead, wet myself, made pee without, floor is not there, legs
        (numb|weak|tingling|tingly), current is passing, legs (have gone|are|went|gone)
        (numb|paralysed)
    """,
    "neck_stuck": """
        {cannot} turn (my|his|her|the|) (head|neck), broken neck, broke (my|his|her) (neck|back),
        neck ___ broken, back is broken, {cannot} lift my chin, holding (her|his|my) own head
    """,
    "hard_landing": """
        {fall}, {crash}, fell, dived, dive, landed, hit me, hit by, came off, over the bars, tree
        came down, slab fell, scrum went, off the edge, off the ledge, off ledge, crag, headfirst,
        tumble, hurdle took me, flat on (his|her|my) back, off the steeple, thrown, quad bike,
        cleaned up by, trampoline, climbing wall, off the rocks, down the bank, dropped off
    """,
    "cord_signs": """
        ({arm}|{hand}|{leg}|{foot}|arms|hands|legs|feet|fingers|body|everything) ___
        ({tingling}|{numb}|{weak}|fizzing|feeble|asleep|electric|sparks|clumsy|gone
        missing|missing|fizz|not hers|someone elses|arent plugged|wont go|wont grip|wont move|like
        jelly|nettles|current|wont listen|dead|tingly|smoko|dont work|heavy|arent working|wont do
        anything|wont work|to sleep|mittens|not his),
        ({tingling}|{numb}|{weak}|electric|sparks|fizzing|current|tingle|pins and needles) ___
        ({arm}|{hand}|{leg}|{foot}|both arms|down both|fingers), {cannot}
        (feel|move|lift|push|wiggle|grip|hold) ___ ({leg}|{foot}|{hand}|{toe}|arms|legs|fingers|from
        my|the kettle|the phone|either leg|my hand), cant get up, wet myself, made pee without, pee
        without i want, nothing else will, cant move, {cannot} grip, cant feel from, paralysed, legs
        wont, paraesthesia, floor is not there
    """,
    # Bleeding.
    "bleeding_spurt": """
        (spurting|spurts|pumping|squirting|shooting|gushing|pouring|jets) ___ (blood|out of|out
        my|from), blood ___ (spurting|pumping|shooting|pouring|jumps|gushing|running
        off|squirting|comes in), in time with (my|his|her) (pulse|heart), like a water pistol, still
        pouring, its pumping, pumping like, make a fountain, still coming, im bleeding out, hes
        bleeding out, shes bleeding out, cut an artery, welling up faster, still bleeding after,
        blood loss, blood pumping out, gash ___ pouring, bleeding out, gash to the bone
    """,
    "soaking_through": """
        (through|soaked|soaking|soak|drenched|full|red) ___ (towel|towels|dressing|dressings|tea
        towel|tea towels|tshirts|buff|hoodies|bandage|bed sheet|cloth|gloves|t shirts|sock),
        (towel|towels|dressing|dressings|cloth|buff|sheet|sock|tea towel) ___
        (soaked|full|drenched|through|red|squelches|again), towel full, puddle, third towel, tea
        towels, over my gloves, shoe is full, shoes full, my sock squelches, used all our tissues,
        both hoodies, soaked through {number}, through {number} dressings, {number} dressings,
        filled a bowl, filled a cereal bowl, cereal bowl
    """,
    "wont_stop_bleeding": """
        (wont|not|doesnt|hasnt|isnt|cant|never|didnt) (stop|stopping|stopped) bleeding, bleeding ___
        (wont|not|hasnt|doesnt|nonstop) (stop|stopping|stopped), flow is not stopping, blood ___
        nonstop, {bleeding} ___ (nonstop|{a_while} now|for {a_while}|still after), still bleeding,
        (pressed|pressing|pinching|pressure|pressed on it) ___ ({a_while}|minutes|hour), bleed ___
        {from_12} minutes, still bleeding after {a_while}, bleeding hasnt stopped
    """,
    "open_wound": """
        cut, gash, wound, glass, barbed wire, fence, knife, nicked, saw, chain, spike, dog bit,
        gashed, sliced, laceration, ripped open, chunk missing, artery, toe has come off, branch,
        stile, greenhouse, thorn, vein, bottle, thorns
    """,
    "nose_on_thinner": "nosebleed, nose bleed, nose went",
    "vomited_blood": """
        coffee grounds, coffee ground vomit, haematemesis, bowl of fresh blood, something black and
        grainy, came back up ___ ketchup, it was like ketchup, (vomiting|vomited|vomit|threw
        up|throwing up|puking|puked|brought up|bringing up|chucked up) ___ (blood|coffee
        grounds|coffee ground|black and grainy|cafetiere|black grainy|bloody), (threw|throwing|came
        back) up ___ like ketchup, bringing up bright red
    """,
    "passed_blood": """
        (toilet|bowl|loo|portaloo) (is|was|full of|bright|solid|all) __ (bright red|blood|solid
        red|full of blood), bowl is solid, more red than water, blood clots ___ (toilet|loo),
        pouring blood from my (bum|bottom|back passage), pouring ___ back passage, heavy rectal,
        dark jelly lumps, (bits|lumps|clots) like liver, red like paint, like paint with,
        (clots|lumps) ___ (faint|dizzy|swimmy), bowl ___ red ___ clots
    """,
    "pads_soaked": """
        pad (every|an|each) (hour|half an hour|half hour|{number} minutes),
        (soaking|soaked|gone through|going through|bleeding thru|bleeding through) ___
        (pad|pads|super plus|tampon|tampons), {from_3} pads
        (an|every|a|since|soaked|already|today|so
        far|gone|this|per|by|through|down|full|later|tonight|and|in (an|one|the
        last|under|two|three|half|a|{number})), three of the big maternity, a pad in like
    """,
    "faint_from_loss": """
        {near_faint}, {grey_face}, go black when, dizzy when i stand, sparkles, spots in my eyes,
        swimmy, colour of paper, pale, faint, yawning, getting cold, head turns, white and shivery,
        seeing sparkles
    """,
    "belly_blow": """
        (belly|tummy|stomach) ___ (swelled|swelling|swollen|swelling up|drum|tight|rigid), hit ___
        in the belly, belly first, handlebar in the, shoulder tip hurts
    """,
    # Life itself.
    "wants_to_die": """
        {suicidal}, rather not be (alive|here), want to stop existing, stop existing, finish
        my life, tired of (being alive|living|life), sick of (being alive|living), dont plan
        on being (around|here), not plan on being around, not planning on coming back, not
        (wanting|want) to come (home|back), wont need a plan where,
        (everyone|everybody|they|theyd|theyll|family|kids|wife|husband|world|people|all|you|youd|mum|dad|dog|partner)
        ___ be (better|happier) (off|) without me, be (better|happier) off without me, be
        (better|happier) (off|) if i (wasnt|was gone|was
        dead|werent|died|disappeared|were|didnt exist|wasn|vanished|never), better with
        another mum, better with a different mum, better if i was gone, if i was gone
        (tomorrow|forever|for good|theyd|they|nobody|no one|everyone|who), be doing everyone
        a favour, whats even the point of me, what im the point of me, no point carrying on,
        no point (being here|in anything|anymore|going on), only a burden, im a burden, a
        burden (in|to|on)
        (everyone|everybody|them|him|her|people|others|you|life|all|society|any|anyone|my
        (family|kids|wife|husband|mum|dad|parents|partner|friends|mates|children|daughter|son|girls|boys)|the
        (family|kids|world|house)|this (family|world|life|house)), gutted to have woken,
        pray to sleep and not, (just|and|to|sleep|could|simply|rather|id) not wake up,
        (just|and|to|could|simply|rather) not get up (again|ever|any more|anymore), dont see
        why i should wake, hope i dont wake, want that it stops, look for the way to not be,
        the way to not be, cant keep myself safe, keep myself safe, (im|i
        am|feel|hes|shes|he is|she is) not safe (tonight|now|alone|on my own), dont trust
        myself (tonight|alone|right now|any more|anymore|with (the|my|these)
        (pills|tablets|meds|knife|knives|car)|not to (do|hurt|end)|here|on my own|at
        night|near|around), hurt myself again, hurting myself, wont have to put up with me,
        letters to people for after, letter to my sister, written one letter, nothing left
        to feel, (nobody|no one|noone) would (even|) (notice|clock|miss|care) (me|if (i|im)
        (was|wasnt|died|disappeared|vanished|didnt come|never came|went|were|gone)|im gone),
        dont see me still being here, still being here when, (anyone|anybody|wonder if they)
        would (even|) notice if i (was|wasnt|died|disappeared|vanished|didnt come|never
        came|went|were), not be here much longer, how to tell them sorry, what stay for, for
        what i stay, decided to finish (it all|everything|with life|things), have decided to
        finish my life, dont intend to see, not going to see the (spring|summer|winter|new
        year), put (my|the|his|her) papers in order, given away (his|her) (medals|dog|watch)
    """,
    "suicide_drill": """
        suicides, drill, drills, shuttle, shuttles, burpees, on this treadmill, that hill, this
        hill, those hills, with this plan, grinning, on this turbo, in this gym, leaving do, leaving
        drinks, leaving party, this boring plan, being the treadmill, the treadmill ha, hill repeats
    """,
    # Too many tablets.
    "sweet_tablets": """
        glucose, dextro, dextrose, salt tablets, sweets, sweet, chalky, electrolyte, hydration
        tablets, gels, jelly babies, chew, chews, vitamin, salt tabs, haribo, haribos,
        jelly baby, caffeine, magnesium, electrolytes, iron tablets, sweeties, percy pigs,
        dioralyte, hydration
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
        my, a lot more of my painkillers, took loads of, together which includes, {somebody} OD, a
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
        {from_6} at noon
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
    # Sepsis.
    "infection_source": """
        {infection}, blister, (toe|nail|foot|wound|graze|cut|scar|stitches|knee|heel|leg|thigh) ___
        (infected|green|oozing|pus|manky|weepy|smells|smell|rotten|puffy|black|swollen and|stinks),
        infected, cellulitis, waterworks infection, water infection, mastitis, uti, a chest,
        catheter, wisdom tooth, knee washout, was injected, tick bite, turf burn, ingrown toe,
        ingrown, stitches smell, section, tonsil, abscess, wound, pus, gone green, nail was cut,
        nail entered, spikes wound, red line, red road, stripe climbing, red goes up, past the pen,
        biro line, antibiotics, infection thing, graze, manky, {spreading_mark}, wound infected,
        infected wound, going bad, blisters going bad
    """,
    "spreading_mark": """
        red line, red streak, red road, stripe climbing, past the pen line, past the biro, red
        track, streak up
    """,
    "fever_or_chill": """
        {fever}, {rigors}, burning up, roasting then freezing, hot then (ice|) cold, body is fully
        hot, so hot, boiling hot, temp, fever {number}, {hot_core_number}, {fever_number}, 35.4,
        35.6, shaking, feverish, shuddering, drenched, on fire, cant get warm, cold as stone, shes
        burning, 40 fever, high temp
    """,
    "severe_rigors": """
        {rigors}, (shaking|shivering|shivers|shuddering|shook|shake) ___ (so
        hard|uncontrollably|bed|very strong|teeth|jaw hurts|dropped the phone|like mad|so much),
        teeth (clack|chattering|are going|like castanets), bed walked, bed moves, bed walks, beds
        rattling, bed rattling, violent shivers, uncontrollable shaking, shake very strong, shaking
        so, shook so that
    """,
    "mottled_skin": """
        (skin|skins|legs|leg|arms|hands|knees) ___ (mottled|marbled|marble|blotchy|patchy|purple
        lace|corned beef|purply|patterned|blue net|grey blue|purple patches|purple patterned|lace),
        mottled, marbled, purple lace, purple patches, blotchy skin, blue net pattern,
        (lips|hands|fingers) ___ (grey|gray|blue|grey blue), purple blotches, gone grey, im grey,
        skins gone like marble, like marble, blue net
    """,
    "glass_rash": """
        stay put when i roll, rash that doesnt fade, doesnt fade ___ glass, dont fade ___ glass, non
        blanching, (spots|rash|blotches) ___ (stay|stays) ___ (glass|press),
        (spots|rash|blotches|pinprick|dots|patches) ___ (dont|doesnt|wont|do not|that dont|not) __
        (fade|blanch), spots (that|) dont go when i press
    """,
    "gone_septic": "sepsis, septic, blood poisoning, septicaemia, gone septic, is it sepsis",
    "dying_feeling": """
        like dying, what dying is, feel like im dying, feels like dying, going to die, think my
        times up, my times up, feel like death, times up
    """,
    "no_urine": """
        {cannot_pee}, not (peed|weed|been for a wee|passed) (since|in|all|for), hasnt (peed|been for
        a wee|weed), not passing urine, not peed, passed nothing, not been for a wee, hes not peed
    """,
    "fast_breath_or_heart": """
        breathing __ (fast|quick|quickly|like hes), breath is coming very fast, panting,
        {racing_heart}, breathing super fast, heart racing lying, heart pounding, heart thumping,
        heart going, pulse ___ {fast_pulse_number}, breathing fast
    """,
    # Aorta.
    "tearing_pain": """
        (tearing|ripping|rip|ripped|tear|tore|unzipped|unzipping|splitting|rrrip|being
        torn|torn|zip) ___
        ({chest}|{back}|chest|back|between|shoulders|spine|collarbone|throat|shoulder blades|chest
        into|thru my chest|sternum|front to back|from my collarbone|inside),
        (chest|back|spine|shoulder blades|shoulders|collarbone) ___
        (tearing|ripping|ripped|torn|unzipped|unzipping|tear|rip|cut by a sword|rrrip), pulled a zip
        down, sudden chest rip, ripping feeling front, like someone tearing cloth, bedsheet being
        torn, ripping thru, tore from my, stab chest to spine, chest to spine
    """,
    "tearing_plain": """
        (tearing|ripping) (pain|feeling|sensation) ___ (back|chest|shoulder
        blades|tummy|belly|stomach|spine), (tore|ripped|tear) in (my|his|her) chest, something tore
        ___ (chest|back|shoulder blades|collarbone), like something tore, ripped in my chest, zip
        down my back
    """,
    "muscle_tear_word": """
        hamstring, calf, pec, lat, groin, quad, bench, shorts, shirt, pulled muscle, massage
        gun, thigh, leg, knee, glute
    """,
    "stabbing_through": """
        (stabbing|stab|knife|pain|agony) ___ (straight|right|) (through to|through into)
        (my|the|his|her|) (back|spine|front)
    """,
    "through_to_back": """
        (straight|right|going|goes|through|thru) ___ (to|into) {whose} (back|spine|stomach|front),
        through to (my|the|his|her) (back|spine|front), into my back, chest into my back, goes right
        through, right through to, from chest going through, straight through, interscapular,
        between (my|his|her|the) (shoulder blades|shoulders), go to back, into the belly, go in the
        belly
    """,
    "back_belly_pain": """
        ({back}|{belly}|flank|loin|back and belly|belly and back|stomach and back) ___
        ({pain}|agony|bits|murder|bad), ({pain}|agony|savage pain|awful pain|unreal pain) ___
        ({back}|{belly}|flank|loin|belly and back|shoulders), bad back, backs been murder, back is
        cut, knot by my bra, stomach and back together, in the loin, backs gone on me
    """,
    "sudden_hit": """
        {sudden}, in one second, one second, in one go, all in a moment, in a moment, in one moment,
        one instant, abrupt, explode, like a knife, like an axe, came like, full blast, arrived in
        one, max at onset, from nowhere, straight away top, out of the blue, suddenly, top of the
        scale, lightning crack, like a skewer, lightning, came on in one go, from lunchtime
    """,
    "pulsing_belly": """
        (belly|tummy|stomach|lump over my belly button) ___
        (pulsing|pulsating|thumping|kicks|beat|beating|heartbeat), pulsating ___ (belly|tummy|lump),
        heart beating in my belly, feel my tummy beat, kicks like a second heart, pulsing ___
        (belly|tummy), heartbeat in my (belly|tummy|stomach), throbbing lump in my belly, feels like
        a heartbeat, heartbeat in it, heartbeat in my, tummy pulsing, belly thumping, belly thumping
        like
    """,
    "aorta_risk": """
        aneurysm, aneurism, marfan, marfans, dilated aorta, aorta, bulges they scan, bulge theyre
        watching, tissue thing, {fluoroquinolone}, ciprofloxacin, cipro, fingers that bend, known
        aneurysm, aortic, theyre watching, abdominal aneurysm, abdominal aneurism
    """,
    "shock_signs": """
        {cold_sweat}, {grey_face}, {near_faint}, fainted, nearly went over, felt myself going, slid
        down the wall, clammy, grey, went woozy, {unconscious}, legs ___ (cold|soft|jelly|weak),
        toes are cold, arms gone weak, white as a sheet, legs like jelly, leg ___ weak, arm ___
        lower, dripping sweat, im soaked, white and pacing, passing out, cold sweating, fainted in
        the
    """,
    # Cold.
    "cold_exposure": """
        {cold_weather}, cold, wet, sleet, snow, sea, river, bog, tarn, wet kit, soaked, wet through,
        freezing rain, lake, swim run, swimrun, mountain, moor, fell, winter, hail, sea swim, wind,
        khardung, tent, in the wet, hut, pennine
    """,
    "stopped_shivering": """
        (stopped|quit|no longer|past|isnt|not) (shivering|shaking|rattling), shivering ___
        (stopped|gone|sorted), (shaking|shivering) ___ (thats stopped|has stopped|stopped|now he
        isnt|now she isnt|now hes not|im not now), shakes have gone, the shakes have gone, too cold
        to shake, no shaking at all, not shiver, shivering ___ stopped, now he isnt, shes stopped
        shaking, hes stopped shivering, stopped rattling, was shaking ___ (isnt|stopped), not cold
        any more, stopped shaking, was shivering ___ thats stopped, shivering ___ stopped now
    """,
    "fumbling": """
        {cannot} (do|zip|work|hold|use|button|fumble) ___
        (zip|hands|fingers|laces|buttons|cup|spoon|soup|jacket|map|his zip|her zip), hands ___
        (useless|wood|dont work|wont work|on strike|wont), fumbling, fumbles, keeps dropping, drops
        everything, dropping (her|his|my) (tea|cup), hands wont, hands are useless, {cannot} work my
        fingers, one shoe, cant zip, drops everything i hand
    """,
    "fading_away": """
        {drowsy}, {out_of_mind}, {speech_lost}, {staggers}, mumbling, mumbles, slurring, slurred,
        slurry, keeps sitting down, sit down for a nap, keeps falling asleep, curl up, curled up,
        sleep, sleepy, dead sleepy, wants to (sleep|take|lie), falling asleep, going asleep, dropped
        off, off to bed, speech is slow, very slow, eyes close, only groans, talks like hes, words
        ___ mush, random stuff, gone quiet, quiet and contrary, lying down, telling it is not cold,
        opening the buttons, drunk, mauve, like porridge, porridge, teeth are in sideways, hard to
        wake, cant remember which, cant talk straight, confused, talks like, slurry in the, he ll
        sit down, hell sit down a while, cant get him to say
    """,
    "cold_and_failing": """
        (slurring|slurred|mumbling|confused|stumbling|talking daft|half asleep|sleepy|drowsy|not
        making sense|drunk) ___ (freezing|soaked|wet through|ice cold|soaked
        through|fell|snow|sleet|so cold|bivvy|mountain), (freezing|soaked|so cold|ice cold|wet
        through|bivvy|frozen|cold hes|cold shes) ___
        (slurring|slurred|mumbling|confused|sleepy|drowsy|half asleep|stumbling|not making
        sense|talking daft|drunk), (hands useless|cant do zips) ___
        (drowsy|sleepy|confused|slurring), hypothermic, hypothermia from, got hypothermia, has
        hypothermia, have hypothermia, think its hypothermia, blue lips ___
        (freezing|swim|shivering), wont stop shaking and talking
    """,
    "normal_temperature": """
        36.4, 36.5, 36.6, 36.7, 36.8, 36.9, 37.0, 37, 37.1, 37.2, 37.3, 37.4, 36
    """,
    "core_cold": """
        {cold_core_number} on the (ear|thermometer), {cold_core_number} after, core temp
        {cold_core_number}, core of {cold_core_number}, temp of {cold_core_number},
        (thermometer|tympanic|core) ___ {cold_core_number}
    """,
    "core_gadget": """
        garmin, on (my|the|his|her) watch, skin sensor, core sensor, wrist sensor, skin
        temp, skin temperature
    """,
    "skin_like_fridge": """
        skin like (wax|a fridge), (body|belly|tummy|skin|face|hands) ___ (like fridge|cold as
        marble|fridge shelf|ice cold|skimmed milk|cold as|like wax|waxy), ice cold
        (belly|body|skin), lips ___ (mauve|purple|blue), white skin, grey blue, blue round, lips
        purple
    """,
    # Low sugar.
    "diabetes_word": """
        {diabetic}, insulin, novorapid, gliclazide, glimepiride, libre, dexcom, cgm, jabs for his
        sugar, jabs for her sugar, insulin pump, sugar patient, having sugar, type one, type 1, t1d,
        diabetic bracelet, sulfonylurea, type 1s
    """,
    "low_reading": """
        1.0, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2.0, 2.1, 2.2, 2.3, 2.4, 2.5, 2.6, 2.7,
        2.8, 2.9
    """,
    "sugar_low": """
        hypo, low blood sugar, sugar crashed, blood sugar crashed, {low_reading},
        (cgm|dexcom|meter|libre|sensor|strip) ___ (low|lo|{low_glucose_number_us}|screaming), says
        (low|lo|{low_glucose_number_us}), read low, reads low, arrow down, arrow straight down,
        number says {low_glucose_number_us}, sugar ___ {low_glucose_number_us}, gone low, going low,
        sugars low, an arrow down
    """,
    "hypo_word": """
        hypo, hypos, low blood sugar, blood sugar crashed, glucagon, blood sugar is low, sugars
        crashed, {number} mg dl, mg dl, meters gone {low_reading}
    """,
    "hypo_failing": """
        {cannot} get sense, slurring, slurred, {cannot} swallow, {muddled}, confused, drowsy,
        glucagon not working, not working, unconscious, passed out, shaky ___ {number} mg, gels
        still, fitting, {body_jerking}, not coming up, lips buzzing, screen keeps doubling, still
        {low_reading}, unresponsive, {low_reading} {low_reading}
    """,
    "sugar_not_rising": """
        still {low_reading}, not coming up, not rising, wont come up, not going up, gels ___ still,
        {low_reading} {low_reading}, then {low_glucose_number_us}, {low_glucose_number_us} then,
        gone {low_reading}, {from_2} gels, two gels, juice twice, jelly babies ___ more, toast and
        jam, minutes ___ {low_reading}, and dropping, drank my juice, glucagon, red kit, dropping,
        {number} tabs, a juice, ate sugar, still
    """,
    "sugar_brain": """
        {out_of_mind}, {drowsy}, {staggers}, {speech_lost}, {unconscious}, {had_fit},
        {body_jerking}, slurring, {cannot} swallow, wont (take|drink|eat) (the|her|his|any), bats my
        hand away, spits out, falls out (his|her) mouth, dribbling, drooling, letting them fall,
        coughed it back, refuse sugar, refuses sugar, spaced out, sweaty n, staring, legs keep
        giving way, vision going, screen keeps doubling, cant read, hand wont, wobbly, vague, nasty,
        aggressive, shouting, cussing, sleeping deeply, not opening her mouth, lips buzzing, limp,
        only groans, shaky, hands shake, eyes blur, wet with sweat, sweating, thumbs dont, cant
        open, told me to get lost, being strange, slumped, fighting me, not opening, sopping wet,
        spits, staring at, cant swallow it, drooling a bit
    """,
    "wont_take_sugar": """
        {cannot} swallow, dribbling, spits out, spitting out, falls out (his|her) mouth, fall out
        (his|her) mouth, wont (take|drink|eat|have) (the|her|his|any|it), refuse sugar, refuses
        sugar, refusing sugar, sleeping deeply, not opening (her|his) mouth, drooling, bats my hand
        away, hes sopping wet, vision going, thumbs dont, wont do the typing
    """,
    "ketones_high": """
        {ketones} ___ {number}, ketones, ketone, dka, ketoacidosis, (breath|smells) ___ (pear
        drops|nail varnish|acetone|fruity), pear drops, nail varnish, pump came off, skipped his
        insulin, skipped her insulin, skipped my insulin
    """,
    "dka_signs": """
        {vomiting}, {drowsy}, been sick, sick ___ times, sick like, thrown up, breathing ___
        (deep|quick|fast|bellows|panting), breathing deep, tummy hurts, tummy cramps, panting,
        breathing like, deep and fast, chucking up, pump came off, skipped his insulin, breathing
        rlly deep, keep water down
    """,
    "doms_word": """
        doms, deadlifts, deadlift, leg day, squats, marathon yesterday, descents, jelly
    """,
    "posture_talk": """
        gait, insole, bunion, bunions, hammer toe, video, photo, always has, always have, in
        the film, coach says, years ago, scans clear, went straight back, went back in,
        popped back
    """,
    "cosy_again": """
        hot chocolate, hot choc, right as rain, sorted me, warm car, after the tea, after a
        tea, warm again
    """,
    "strict_rest": """
        in bed, in the bed, bolt upright, lying flat, lie flat, sleeping bag, armchair, tying laces,
        making the bed, at my desk, {at_rest}
    """,
    "throat_held": """
        clutching (his|her) (throat|neck), no noise coming out, making no sound
    """,
    "head_soft": """
        pillow, leaf, balloon, foam, nothing since, months ago, headboard
    """,
    "joyful": """
        excitement, excited, running bug, finish line, sea dip, sea swim, after the swim, cocoa
    """,
}
