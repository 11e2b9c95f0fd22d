"""Signs of level urgent. A clot in a limb."""

CONCEPTS: dict[str, str] = {
    # "Both legs ached on the plane" makes one that is swollen no less so.
    "both_alike": """
        both (my|his|her|of my|the|) (legs|calves|feet|ankles) (are|is|feel|feels|look|get|got|went|
        swell|swelled|swollen|equally|the same|puffy|tight|sore|hot), (in|on|with) both
        (legs|calves| feet|ankles), each leg, either leg, both the same, both sides the same, both
        of (them|mine)
    """,
    # Clot in a limb.
    "one_calf": """
        calf, calf muscle, lower leg, shank, back of my leg, back of the leg, below the knee, back
        of my knee, behind the knee, behind my knee, calf area, lower limb
    """,
    "one_limb": """
        {one_calf}, leg, thigh, limb, left sock, right sock, one ankle, ankle and calf, calf and
        ankle
    """,
    "dvt_vein": """
        ropey line, (hard|hot|sore|painful) (hard|hot|sore|painful|tender|) (vein|line|cord), veins
        ___ (standing|sticking) out, vein ___ (hard|hot|like a cord)
    """,
    "dvt_dent": """
        sock ___ (leaves|left) ___ (dent|ring|mark), (dent|thumb|print) stays, leaves ___ dent,
        (jeans|sock|boot|leggings) ___ only (go|goes|fit) ___ one, measured ___
        (bigger|more|{number}), {number} v {number}
    """,
    # What fits the other leg still: a swelling that its owner hasn't looked at yet.
    "leg_clothing": """
        sock, socks, jeans, trousers, trouser leg, leggings, tights, calf sleeve, calf sleeves, calf
        guard, calf guards, compression (sock|socks|sleeve|sleeves), stocking, stockings, welly,
        wellies
    """,
    "clothing_outgrown": """
        {leg_clothing} ___ (tight|tighter|snug|snugger|dig in|digs in|digging in|cuts in|cutting
        in), {leg_clothing} ___ (wont|doesnt|does not|cant|will not|hard to|struggle to|struggles
        to) (zip|go|fit|fasten|close|do|get|pull|slide|roll) (up|over|on|past|around|round|),
        (cant|cannot|couldnt|hardly|barely|struggle to|struggling to) (get|pull|roll|drag)
        ___ {leg_clothing} ___ (on|up|over|past), {leg_clothing} ___ (leaves|leave|left|leaving) __
        (deep|deeper|big|clear|red|) (dent|dents|ring|rings|mark|marks|ridge|groove|grooves),
        (boot|boots) ___ (hard|harder|wont|doesnt|cant|will not|struggle|struggles) (to|) (zip|do
        up|go up|fasten|close), (cant|cannot|couldnt) (zip|do|fasten) ___ (boot|boots) ___ up
    """,
    "one_outgrown": """
        (left|right|one) __ {clothing_outgrown}, (one|left|right) leg of ___ {clothing_outgrown},
        {clothing_outgrown} ___ (on|over|round|around|past|onto) ___ (left|right|one|only one|just
        one) (calf|leg|lower leg|thigh|ankle|side), {clothing_outgrown} ___ than the
        (other|left|right), {clothing_outgrown} ___ (left|right) one doesnt, {clothing_outgrown} ___
        the other (one|) (is|fits|goes|zips|doesnt|hardly|barely|isnt), {leg_clothing} only (goes|
        fits|pulls|rolls) (on|up|over) (to|) (the|my|) (one|left|right), (cant|cannot|couldnt|
        hardly|barely) (get|pull|roll|drag) ___ {leg_clothing} (on|up|over|past) (to|) (my|the|his|
        her|) (one|left|right) (calf|leg|lower|thigh|ankle|side)
    """,
    # Why a garment is tight that has nothing to do with the leg.
    "garment_fault": """
        wrong size, too small a size, size too small, a size down, size (small|smaller), shrunk,
        shrank, shrink, in the wash, tumble dried, tumble dryer, brand new, new pair, new
        {leg_clothing}, badly made, odd pair, odd socks, mislabelled, different (brand|size|sizes),
        left and right, bandage, strapping, brace, knee support, muscle mass, more muscle, built up,
        (bigger|more) (quad|quads|muscle|muscles), always been (bigger|thicker), since school
    """,
    "calf_ache": """
        {one_calf} ___ {pain}, {pain} ___ {one_calf}, {one_calf} ___
        (tight|heavy|cramping|grumbling|throbbing), (dragging soreness|dull toothache|nagging
        cramp|deep ache) ___ {one_calf}, tight ___ {one_calf}, calf ___ (grumbling|cramped|dead),
        charley, charley horse for, cramping ___ leg, leg ___ cramping, (toothache|ache|soreness)
        ___ (deep|back) ___ {one_calf}, calf ___ warm, calf hotter than, {one_calf} on my
        (left|right) ___ {pain}
    """,
    "limb_grown": """
        {one_limb} ___ {grown}, {grown} ___ {one_limb}, {one_limb} ___ {dvt_dent}, {dvt_dent},
        {one_limb} ___ (inch|inches|cm) ___ (bigger|fatter|thicker|rounder|more), {number} ___
        (cm|inches) ___ more than the left, (noticeably|visibly) (thicker|fatter|bigger) than the
        other, (full|stuffed|stuffed and heavy) ___ {one_limb}, {one_limb} ___ (sort
        of|feeling|feels|is|so) (full|stuffed|heavy), leg (left|right) (is|are)
        (big|bigger|fat|fatter), {one_calf} ___ ___ (fatter|bigger|thicker|rounder) than
        (the|its|my|his|her) (other|left|right)
    """,
    "calf_swollen": "{one_calf} ___ {swollen}, {swollen} __ {one_calf}",
    "calf_grown": "{one_calf} ___ {grown}, {grown} ___ {one_calf}",
    "limb_warm": """
        {one_limb} ___ {warmed}, {one_limb} ___ {reddened}, {warmed} ___ {one_limb}, {reddened} ___
        {one_limb}
    """,
    "calf_warm": """
        {one_calf} (is|feels|was|looks|gone|also|and|on my left|) (so|really|very|quite|a
        bit|bit|touch|is|) {warmed}, {warmed} {one_calf}, {one_calf} ___ hotter than
    """,
    "limb_throb": """
        throbbing, throbs, throb, pounds, pounding, cramping for, {one_limb} ___ {pain}, {pain} ___
        {one_limb}, {calf_ache}
    """,
    "side_told": """
        {one_side}, left (calf|leg|thigh|lower|arm|side|one), right
        (calf|leg|thigh|lower|arm|side|one), my (left|right), the (left|right), one
        (leg|calf|thigh|lower|side|ankle), just one, that (calf|leg|side), than (its|the)
        (other|twin|pair|left|right), same leg, other leg, one of (my|his|her), one hot, other one,
        (just|only) (the|my|) (left|right), just the one, (calf|leg) on my (left|right), one fat, on
        that side, that side, the one, its twin, its pair, on the left, right one, (my|his|her) calf
        (has been|has|is|was|feels|hurts|aches|throbs|keeps) ___ {pain}, (my|his|her) calf
        (hurts|aches|throbs|is killing)
    """,
    "clot_risk": """
        {long_travel}, {surgery}, {immobile}, {pregnant}, {postnatal}, {pill}, {cancer}, patches,
        hormone patches, {number} hour flight, the plane home, (flight|bus|coach|plane) home,
        {number} hour bus, sleeper bus, sleeper (coach|train), the coach from, off the coach,
        {number} hours (with traffic|door to door|in a|drive), drove back from, (landed|home|back)
        ___ (from|via) (doha|bali|tokyo|tenerife|boston|sydney|dubai), out of hospital, new knee,
        new hip, delivered our baby, gave birth, long journey, boot (came|off), cast off, out of a
        (boot|walking boot|cast), chemo, combined pill, (had|have had|previous|past|history of|mum
        had|mums had|dad had|nan had|had had) __ {clot}, {clot} ___ (in
        (my|his|her|the)|behind|ago|years|in {number}|twice), clots in (her|his|my|the) legs,
        (bus|coach|drive) from, sat {number} hours, {number} hours ___
        (plane|car|coach|bus|traffic), since (sydney|doha|bali|tokyo) to, since
        (tokyo|bali|dubai|doha|sydney), drove ___ hours, {number} hours (drive|flight|train|by),
        back from (tenerife|ibiza|cancun|the states|holiday), on the plane, just flew, got off a
        plane, flew (back|home|in), long haul, in a cast, in plaster, had my (knee|hip) replaced, on
        the combined pill, on hrt, factor v, post op, breast cancer, broke my (ankle|leg), {number}
        weeks after (my|the) (section|surgery|op), discharged from hospital, days in hospital, been
        in hospital, drove ___ ___ in one go, (in|after) (a|my|the|her|)
        (cesarean|caesarean|caesarian|cesarian|csection)
    """,
    "clot_named": """
        (think|thought|sure|wondering|wonder|worried|maybe|could|might|possible|possibly|suspect|
        looks
        like|what if) ___ {clot}, {clot} ___ (maybe|possibly|perhaps|or something), is (it|this)
        (a|) {clot}, signs of a clot in my
    """,
    "arm_clot": """
        {arm} ___ (heavy|{grown}) ___ (purplish|purple|veins|blue), arm ___ {grown} ___ veins, arm
        ___ (heavy|sandbag|come up), arm ___ swollen ___ purplish, (arm|watch strap) ___ veins
        standing out
    """,
    "strain_moment": """
        felt it (go|ping|pop|tweak|pull), felt a (pop|tweak|ping), heard a pop, went pop, kicked
        (in|me|with), tackled, (felt|heard|a|went) snap
    """,
}
