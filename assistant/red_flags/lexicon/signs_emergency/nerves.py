"""Signs of level emergency. Stroke, nerves trapped low in the spine, and weakness that climbs."""

CONCEPTS: dict[str, str] = {
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
        catching, left foot kept catching, (foot|hand) ___ wouldnt hold, hand couldnt find, {arm}
        (went|gone|felt) (all|really|) heavy
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
        (wrong|jumbled|garbled|slushy) words, the wrong word, {cannot} find (the word|my words|the
        words), talking gibberish, {cannot} tell me his name, alphabet soup, came out as
        (rubbish|soup|porridge|gibberish), talk like drunk, talks like drunk, sounds half cut,
        sounded three sheets, too big for the words, talking gibberish, cant get (my|his|her) words
        out, couldnt speak, speaks as though, words like soup, words were slushy, came out as
        rubbish, couldnt find the word, words were right in my head, (voice|speech|words)
        (is|are|was|were|) (all|) (mush|slurry),
        words (are|were) slurred
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
        thunderclap, (gunshot|plank|bat|hammer|explosion|brick|axe) ___ (skull|head), bang
        (in|inside|at the back of|behind) ___ (skull|head), {headache} ___
        (bat|plank|gunshot|bang|one second|instantly|from nowhere), sudden ___ headache, head ___
        like being hit, sudden blinding, blinding headache, zero to ten in, from nowhere ___
        (skull|head), bang __ like being hit, like being hit ___ bat, ({head}|skull) ___ worst pain,
        worst pain ___ ({head}|skull), worst {headache} __ (life|had), worst ___ (headache|head) ___
        (life|had), (sickest|nastiest|fiercest) {headache} (ive|i|she|he|hes|shes) ___ (known|had),
        hit (me|her|him|) (round|over|across|on) (the back of|) (the|my|his|her) head with a
        (plank|bat|brick|hammer|shovel)
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
        words), smile ___ gone wonky, (other|good) (eye|one) (has|is|s|just|suddenly|has just|)
        (gone|went|going) (black|dark|blurry|blind|dim), (lost|losing) the (sight|vision) in the
        (other|good)
    """,
    "stroke_innocent": """
        slept on, sleeping on, (lay|laid) on (it|my|his|her), dead leg, from the cold, cold hands,
        migraine aura, usual aura, my usual migraine, usual migraine, carpal tunnel, dentist numbed,
        rucksack strap, pressed on, lying on it, lying on top, been lying, slept funny, the angle,
        pulling a daft, migraine with aura, aura ive had, aura, zigzags, fizzing, hoarse, bellowing,
        lost my voice, sweat in my eyes, contact lens, goggles (on|too|fogged|steamed|left|marks),
        sleeping on it, novocaine, after the dentist filling, pints, beers, drunk text, (sun
        cream|suncream) in, rinsed, price of
    """,
    # Cauda equina.
    "back_trouble": """
        down both ___ from (my|the|his|her) (lower|low|) back, from the (back|waist) down,
        from (my|the|his|her) (lower|low|)
        back ___ down both,
        {back} ___ ({pain}|gone|went|spasm|bad|trashed|stiff|stiffer|locked|tweaked|paining|
        killing|out|done|sore|klapped|busted|trouble|lumbago|bulge), bad {back}, sciatica, sciatic,
        disc, slipped disc, slip disc, lumbago, herniated, l5, l4, l5 s1, backache, back pain,
        busted back, (back|backs) been, (back|backs) bad, my back
        (is|has|been|bad|sore|in|killing|gone|hurts|aches), sore lower back,
        {pain} ___ (lower
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
        (weird|odd|different), {cannot} feel (myself|when i|me) (wipe|wiping), {cannot} feel
        (it|anything) when i wipe, wipe ___ like its,
        {cannot} feel when (i wee|i pee|im weeing|im peeing|i need|i go), {cannot} feel it when im
        (weeing|peeing), toilet no feeling, {cannot} feel it fill, {cannot} feel the loo, not
        getting any sensation, couldnt have told you where, {cannot} tell when i need,
        (paper|wiping) ___ ___ (somebody elses|someone elses|another persons) (_|)
        (backside|bum|bottom|body)
    """,
    "control_lost": """
        lost control of (my|his|her) (bowels|bowel|bladder|bladder and), lost (bowel|bladder)
        control, no control of (my|his|her) (bowels|bladder), bowels ___ (without feeling|without
        knowing), pooped myself and cant feel
    """,
    "bladder_trouble": """
        {cannot_pee}, {incontinent}, {cannot} (start|begin|get) (a|the|)
        (wee|pee|water|urine|stream), push to get the water, trouble starting a wee, age to get a
        wee started, wees just happen, urine ___ not coming, urine also is not, barely passing
        water, not passing water, {cannot} (really|) tell (if|when|whether) ___
        (finished|peeing|started), (dribbling|leaking|leaks|leak|dribble) ___ (wee|pee|urine|water|a
        bit|out), wet myself, ive wet, made pee without, shorts were soaked ___ pee, passing water
        ___ (hard|slow), nothing would come, stand at the urinal, pee by the clock, {cannot} tell
        whether (shes|hes|im|ive), bladder scan, i leak a bit, leak a bit, dont feel it coming,
        {cannot} (really|) feel it (coming|come), have to look to know, never felt it go, bladder
        ___ (numb|no feeling|not working), lost control of ___ (bladder|wee), keep dribbling, pee
        ___ zero clue, need to pee ___ cant, wee ___ cant feel, cant start a wee,
        (stand|stood|standing|sit|sat|wait|waiting) ___ (ages|forever|minutes|a long time|an age)
        ___ (wee|pee|stream|flow) ___ (starts|start|started|comes|come|begins|going),
        (stood|standing|stand|stands) (there|) (at|over|in) (the|a) (loo|toilet|urinal) ___
        (ages|forever|minutes) ___ wont (start|come), stood at the (loo|toilet|urinal) ages
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
        way|failing|going weak), (both|both of them) ___ (wobblier|more wobbly|weaker|more
        numb|number) (each|every) (day|morning|hour),
        {both_legs} (feel|are|gone|went|have gone) like (cotton
        wool|wool|string|jelly|rubber|sponge)
    """,
    # An artery torn in the neck: hands or a jolt on it, then signs of the hindbrain.
    "neck_worked": """
        (cracked|cracking|cracks|clicked|popped|manipulated|manipulating|adjusted|adjusting|yanked|
        yanking|wrenched|twisted) (my|his|her|their) (_|) neck, neck (was|got|has been|being|been|)
        (cracked|manipulated|adjusted|clicked|yanked|popped), neck
        (manipulation|adjustment|adjustments|thrust), (chiropractor|chiro|osteopath|osteo) ___
        (my|his|her|the) neck, neck ___ (after|since) __ (chiropractor|chiropractic|chiro|osteopath|
        osteo|manipulation|adjustment),
        (a|the|my|yesterdays|todays|that) neck (crack|click|manipulation|adjustment)
    """,
    "neck_jolted": "whiplash, neck (whipped|jerked|snapped) (back|forward|round|sideways)",
    "hindbrain_sure": """
        {cannot} swallow, choking on (my|his|her|) (tea|food|drink|water|spit), swallowing ___
        (hard|odd|funny|wrong|wont), (eyelid|pupil) ___
        (droops|drooping|drooped|droopy|smaller|bigger), {cannot} (walk|stand) (straight|in a
        straight), (half|one side|side|left|right) ___ face ___ {numb}
    """,
    "hindbrain_maybe": """
        dizzy, dizziness, giddy, spinning, vertigo, world is moving, everything moving, woozy,
        seasick, swaying, staggering, unsteady
    """,
    "vertigo_known": """
        bppv, epley, meniere, menieres, labyrinthitis, vestibular, for (the|my) (vertigo|dizziness)
    """,
    # Weakness of both sides that climbs, as after an infection (Guillain-Barré).
    "both_weak": """
        (legs|both legs|feet|both feet|hands|arms) ___
        ({weak}|weaker|wobblier|jelly|string|spaghetti|rubber|noodles|paralysed),
        ({weak}|weaker) ___ (legs|feet|both sides), weakness ___ (legs|feet|hands|arms),
        {cannot} (get|climb|walk|go|make it) (up|down|) (the|my|any|) (stairs|steps),
        {cannot} (get|stand) (up|) (out of|up from|from|off) (a|the|my|) (_|)
        (chair|seat|sofa|bed|floor|bath|loo|toilet), {cannot} (lift|raise) (my|his|her|the|either)
        (feet|legs|arms), {cannot} stand up
    """,
    "both_tingle": """
        ({tingling}|{numb}) ___ (feet|toes|legs|hands|fingers|arms|both),
        (feet|toes|legs|hands|fingers|arms|both) ___ ({tingling}|{numb}), pins and needles
    """,
    "climbs_body": """
        (moving|moved|creeping|crept|climbing|climbed|spreading|spread|working|worked|going|gone|
        rising|travelling) (its way|slowly|) (up|upwards) (my|his|her|the|both|to|into|from|through)
        (_|) ({leg}|{thigh}|{knee}|{arm}|{hand}|body|trunk|{belly}|{chest}), started in ___
        (feet|toes) ___ ({knee}|legs|{thigh}|{hand}|{arm}), ({tingling}|numbness|weakness) __
        (moving|creeping|climbing|spreading|rising|crept|spread) up, (feet|toes) (then|and
        then|to|up to|and now|now|first then|first) (my|his|her|the|)
        (ankles|calves|shins|knees|legs|thighs|hands|fingers|arms), (then|and|now|and now) (in|into|
        to|) (my|his|her|the|both|) (hands|arms) (too|as well|now|are going|have gone|have started)
    """,
    "worse_daily": """
        (weaker|worse|further) (and (weaker|worse)|) (each|every|by the|day by) (day|hour|morning),
        (each|every) day ___ (weaker|worse|further), weaker and weaker, (weaker|worse) than
        yesterday
    """,
    "ill_lately": """
        (since|after|following|from) (i had|having|getting|) (a|the|that|my|his|her|some|this|)
        (bad|nasty|)
        ({covid_flu}|cold|sore throat|jab|flu jab|vaccine|vaccination|booster|infection|diarrhoea|
        campylobacter|d v),
        (days|weeks|week|fortnight) (after|since|post|on from) (a|the|my|his|her|some|)
        ({covid_flu}|cold|jab|flu jab|vaccine|vaccination|booster|diarrhoea),
        ({covid_flu}|cold|jab|vaccine|vaccination|booster|diarrhoea) ___ ({number}|a|couple of|few)
        (days|weeks|week|fortnight) (ago|back), ({covid_flu}|cold|jab|vaccine|booster) (last|earlier
        this) (week|month)
    """,
    "growing_stronger": """
        (better|stronger) (each|every|by the) day,
        {doms}, (stronger|better) (now|again|today)
    """,
}
