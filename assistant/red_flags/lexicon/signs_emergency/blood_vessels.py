"""Signs of level emergency. Sepsis, and the great artery."""

CONCEPTS: dict[str, str] = {
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
        (skin|skins) gone like marble, like marble, blue net, (legs|leg|skin|arms|feet|knees)
        (look|looks|gone|going|is|are|all) (all|) (marbled|marbly)
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
        a wee|weed), not passing urine, not peed, passed nothing, not been for a wee, hes not peed,
        (havent|hasnt|have not|has not) been for a wee since
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
    "stabbing_through": """
        (stabbing|stab|knife|pain|agony) ___ (straight|right|) (through to|through into)
        (my|the|his|her|) (back|spine|front)
    """,
    "through_to_back": """
        (straight|right|going|goes|through|thru) ___ (to|into) {whose} (back|spine|stomach|front),
        through to (my|the|his|her) (back|spine|front), into my back, chest into my back, goes right
        through, right through to, from chest going through, straight through, interscapular,
        between (my|his|her|the) (shoulder blades|shoulders), go to back, into the belly, go in the
        belly, (gone|going|goes|went) through from (my|his|her|the|) (belly|tummy|stomach|chest) to
        (my|his|her|the|) back
    """,
    "back_belly_pain": """
        ({back}|{belly}|flank|loin|back and belly|belly and back|stomach and back) ___
        ({pain}|agony|bits|murder|bad), ({pain}|agony|savage pain|awful pain|unreal pain) ___
        ({back}|{belly}|flank|loin|belly and back|shoulders), bad back, (back|backs) been
        murder, back is
        cut, knot by my bra, stomach and back together, in the loin, (back|backs) gone on me
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
        toes are cold, (arm|arms) gone weak, white as a sheet, legs like jelly, leg ___
        weak, arm ___
        lower, dripping sweat, im soaked, white and pacing, passing out, cold sweating, fainted in
        the
    """,
}
