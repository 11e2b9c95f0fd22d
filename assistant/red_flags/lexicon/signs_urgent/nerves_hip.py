"""Signs of level urgent. Weak nerves, and bone stress at the hip."""

CONCEPTS: dict[str, str] = {
    # Nerve weakness.
    "foot_wont_lift": """
        (drop|dropped|dragging|floppy) foot, foot drop, footdrop, foot has (just|) dropped,
        (toe|toes|chappal|slipper|shoe)
        ___ (scuffing|scuffs|drags|catches|catch|catching|keeps catching), catch them on the,
        (scuffing|scuffed|dragging|keep scuffing|catching) ___ (toe|toes|foot|front|kerb|shoe),
        {firmly_cannot} (lift|pull|pick|raise|get|tap|hook) __ {one_foot} __
        (up|lift|along|toward|come), {firmly_cannot} (lift|pull|raise) (the|my|his|her)
        (front|foot|toes|toe|front of), {one_foot} ___ (wont|dont|doesnt|will not|not|just
        wont|wouldnt) (lift|pull|come|go|going|rise|leave|hook), (tell|told) the foot to come up,
        {firmly_cannot} (heel walk|walk on my heels|walk on his heels|walk on her heels|lift it to
        walk), toes (wont|dont|dont come|will not) (up|lift|rise|pull), (heel|heels) ___
        (right|left) ___ (drops|falls down|stays glued), stays glued, tripping over (my|his|her|its)
        (own|) (foot|toe|toes|feet), tripped over (my|his|her) own (foot|feet|toe|toes|shadow),
        (foot|toes) not going up, foot goes clap, wont pull up, still cant lift it, (foot|feet) ___
        slapping along, {firmly_cannot} lift it to walk on my heel, (toe|front) end wont lift, foot
        (slaps|slap|flops|drags|droops), my toe drags, {firmly_cannot} pull the foot up, that foot
        to come up, heel just drops, toes wont hook, it wont pull up, goes clap, walk on
        (his|her|my) heels ___ wont, scuffing the front, toes catch, {one_foot} __
        (slapping|slaps|flopping|flops|dragging|drags|droops|floppy|scuffing|scuffs|slappy|goes
        clap), drop foot, {firmly_cannot} (lift|raise|pull) (my|his|her|the) (toes|foot|toe)
        (up|off), foot (keeps|started|is) (slapping|dragging|flopping|catching), dragging
        (my|his|her) (foot|toes), {firmly_cannot} (lift|pull|raise) (the|my|his|her) big toe, foot
        (flaps|flapping|is flapping) ___ (every|each|when|step|walk|since), walking on (my|his|her)
        heels ___ ___ (drops|flops|falls|sinks)
    """,
    "one_foot": "foot, toe, toes, forefoot, trainer, toe end, front of the foot",
    "leg_weaker": """
        {one_leg_side} ___ (weaker|getting weaker|gone weak|going weak|useless|lost power|no
        power|weak), (weaker|getting weaker|gone weak|lost power) ___ {one_leg_side}, weaker ___
        each (day|morning), getting weaker (by|each|every|and), weaker each, (lift|lifted) it ___
        with my hands, {firmly_cannot} push up on the toes, {firmly_cannot} tiptoe on that side, leg
        ___ useless, calf doesnt answer, quad switched off, (sudden|new) weakness in (my|his|her)
        (leg|foot|ankle), knee (lets me down|folds|simply folds), (knee|leg) (gives|gives way|gave
        way|giving out|folds|buckles) ___ numb, (leg|legs) been weaker, leg getting useless, leg ___
        weaker ___ (morning|day), knee lets me down
    """,
    "one_leg_side": "leg, calf, thigh, foot, ankle, quad, side",
    "nerve_story": """
        sciatica, {back}, disc, slipped disc, numb, tingling, pins and needles, crossing legs, cross
        legged, kneeling, squatting, cast
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
    # Tablets for thin bones, under which the thigh bone may crack.
    "bone_drug": """
        alendronic, alendronate, fosamax, risedronate, risedronic, actonel, ibandronate, ibandronic,
        bonviva, zoledronate, zoledronic, aclasta, reclast, denosumab, prolia, bisphosphonate,
        bisphosphonates
    """,
    "thigh_ache": """
        ({thigh}|{groin}|{hip}) ___ ({hip_pain_word}|ached|aches|aching), {hip_pain_word} ___
        ({thigh}|{groin}|{hip})
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
}
