"""Signs of level emergency. Limbs: tight muscle compartments, bones out of place, no blood."""

CONCEPTS: dict[str, str] = {
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
        marble worktop, hard like wood, its like tight tight, stone only, turned to a brick, bulged
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
        shorter, foots rolled out, foot rolled out, (knee|knees) turned in
    """,
    "wrong_way": """
        {limb_or_joint} ___ {points} ___ {bad_direction}, toes pointing backwards, toes point behind
        me, foot hanging off, (foot|ankle|leg) ___ hanging off at,
        (ankle|shin|foot|arm|wrist|forearm|elbow|leg|finger) ___ (at a|at an) (right
        angle|angle|funny angle|odd angle|wrong angle|weird angle), makes an angle with, bent where
        it shouldnt, where it shouldnt bend, where theres not meant to be, where there should not
        be, (arm|leg|shin|wrist|elbow|finger|forearm|shinbone) ___ (extra bend|new corner|a
        corner|step in|a bend in it), got a bend in it, step in the shin, ledge halfway,
        (shin|forearm|arm|wrist|elbow) ___ bent like,
        (is|its|knee|knees|leg|legs|shin|shins) bent sideways,
        (leg|ankle|foot|arm|wrist|shin|finger|forearm) is bent (the|) wrong way, upside down fork,
        back of a fork, (wrist|arm|looks) ___ like a fork, looks like fork, dinner
        fork, (leg|arm|shin|wrist|forearm|finger) ___ (curved|crooked|deformed|misshapen|out of
        shape), slid off to one side, lateral to the tibia, looks deformed, (knee|knees) turned in,
        (foot|knee|arm) is the wrong way round, wrong way round foot, visible ledge, a corner in me
    """,
    "dislocated": """
        dislocated, dislocation, ({shoulder}|{knee}|kneecap|knee
        cap|{hip}|elbow|finger|thumb|ankle|patella|round bone) ___ (popped out|out of place|out of
        its socket|out of the socket|round the side|still out|wont go back|gone square|in my
        armpit|sitting in my armpit|slid right out|slid out|parked on the outside|sitting on the
        outside), popped out ___ (shoulder|knee|hip), out of the joint, shoulder ___ square, lump in
        my armpit, kneecaps on the outside, kneecap on the outside, shoulder popped out, knee popped
        out, hip popped out, kneecap popped out, kneecap is round, (shoulder|kneecap|elbow|thumb)
        came (right|) out (when|as|while) ___ ___ ___ (hanging|squared off|dangling),
        (shoulder|kneecap|elbow|thumb) came (right|) out (on|in) (the|a)
        (fall|tackle|crash|scrum|landing|tumble|dive) ___ (still|hanging|squared|dangling),
        (shoulder|kneecap|elbow) (came|has come) (right|) out and (it|) wont
    """,
    "back_in_itself": """
        (popped|went|slid|clunked) (straight|) back (in|by), (popped|went|slid|clunked) straight
        back, slid back, out ___ and went back, (went|back) (in|) (by|on) (itself|its own), back on
        its own, back by
        itself, put it back, popped it back, back in (straight away|by itself), years ago, months
        ago, years later, years back, at fourteen, since i was
    """,
    "pretend": "fake, manikin, role play, makeup, make up, knobbly",
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
        winter run, winter, frost, frosty, minus, ice bath, in the cold,
        cold (weather|snap|morning|mornings|day|days|run|runs|wind|rain|conditions),
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
        pink up, pinks up, pinked up, goes pink, raynauds, reynauds, raynaud, come back when, comes
        back when, recovers, recover when, back to normal, fine once, once im in, when i get in,
        fine after, pink within, pink again, feeling came back, feeling back, come back normal, sat
        down and its, stand a couple, in reps, repetitions, each rep, after interval, after
        intervals, in intervals, only when running, pink when, both alike, all ten toes, gloves
        sort, gloves sorts, pair of gloves, with cold till, with the cold till, since i was a
        (boy|girl|kid|child)
    """,
}
