"""Signs of level emergency that are met more seldom: current, glands, belly, an artificial hip."""

CONCEPTS: dict[str, str] = {
    # Lightning and current.
    "lightning_hit": """
        (struck|hit|zapped|thrown|floored|knocked over|knocked down) __ by (a bolt of|) lightning,
        (zapped|shocked|jolted) __ (when|as) lightning, lightning (just|has|) (hit|struck|got|
        zapped|caught) (me|us|him|her|them|my (mate|friend|dad|mum|son|daughter|wife|husband|
        brother|sister|partner))
    """,
    "lightning_near": """
        lightning (just|has|) (hit|struck|strike) ___ (by|beside|next to|near|behind|in front of)
        (me|us|him|her|them)
    """,
    "storm_talk": """
        chance, chances, odds, risk, scared, worried, fear, afraid, what if, if (i|we|you|it|
        lightning), avoid, avoiding, get struck, getting struck, getting hit, being struck, being
        hit, get hit, safe, like (i|id|ive|being|a bolt|getting|lightning), as if, felt like,
        feels like, likely
    """,
    "current_through": """
        electrocuted, (shock|zap|zapped|jolt|belt|shocked|jolted|thrown|current) __
        (off|from|by|through) (a|an|the|my|some|that) (_|) (fence|lamp post|lamppost|lamp|cable|
        cables|socket|wire|wires|power line|live rail|third rail|pylon|mains|plug|charger|treadmill|
        gate|street light)
    """,
    "current_sign": """
        {heart} ___ (skipping|skips|funny|odd|uneven|missing), thrown (back|off|across|down),
        knocked (me|him|her) (off|down|over), (burn|burns|burnt) (mark|marks|on|where|skin|hand|
        hands|finger|fingers|patch)
    """,
    "hearing_gone": "deaf, ears ringing, ringing in my ears, {cannot} hear, dazed, shaky",
    # A body that makes no cortisol of its own, and can't take its tablets.
    "cortisol_needed": """
        addisons, addison, adrenal insufficiency, adrenal failure, adrenals (dont|failed|gone),
        hypopituitarism, steroid (card|dependent), (long term|longterm|daily|permanent|lifelong)
        (oral|) (steroids|steroid|prednisolone|prednisone|hydrocortisone|dexamethasone),
        (on|take|taking|takes|been on) (_|) (_|) (prednisolone|prednisone|hydrocortisone|steroids|
        steroid tablets|dexamethasone) (for (years|months|life|my)|long term|every day|daily|since),
        (years|months) (of|on) (steroids|prednisolone|prednisone|hydrocortisone)
    """,
    "tablets_lost": """
        {cannot} keep ___ down, d v, (diarrhoea|the runs) and (vomiting|sickness|being sick),
        norovirus, stopped (taking|) (my|the|his|her) (steroids|tablets|hydrocortisone|prednisolone)
        (suddenly|cold|dead|overnight|yesterday)
    """,
    "steroid_gel": "steroid (cream|gel|spray|inhaler|drops|injection|jab), anabolic, on gear",
    # A belly that is rigid.
    "belly_rigid": """
        {belly} ___ (rock hard|hard as|rigid|like a board|board like|boardlike|solid as|like wood),
        (rigid|rock hard|board like) {belly}
    """,
    "belly_agony": """
        {firmly_cannot} (stand up|stand straight|stand upright|walk|straighten|move|lie), doubled
        (over|up), bent double, curled up, worse when i (move|cough|walk|breathe)
    """,
    # An artificial hip that has come out.
    "hip_artificial": """
        hip (replacement|replaced|resurfacing), (new|artificial|metal|fake|replaced|replacement)
        hip, (had|got) (a|my|the|his|her) hip (done|replaced), hip done, (hip|thr) (op|operation)
    """,
    "hip_gave": """
        clunk, clunked, popped, pop, felt it (go|pop|slip|shift|move|clunk), slipped out, came out,
        gave way, crack
    """,
    "hip_useless": """
        {firmly_cannot} (stand|move|walk|put|lift|get up|bear), {leg} ___ (short|shorter|turned|
        rotated|twisted), shorter leg, agony
    """,
    # A joint that is infected, and shaking chills.
    "joint_rigors": """
        {rigors}, (shivering|shivers|shivery) and (shaking|shaky), shaking and (shivering|shivery),
        (the|have|got|ive) (the|) shakes, shaking (chills|all night|with cold|with fever)
    """,
    # Sickle cells: an effort that fells the legs, and a chest that hurts.
    "sickle": """
        sickle (cell|cells|trait|disease|carrier|anaemia|anemia), carry sickle, sicklecell
    """,
    "legs_felled": """
        legs (just|suddenly|have|) (_|) (jelly|turned to jelly|gave out|gave way|buckled|went|gone|
        wont|dont|stopped|quit|locked|seized), legs ___ (wont|wouldnt|dont|didnt|stopped)
        (move|moving|work|working|hold), {firmly_cannot} (stand|stand up|get up|walk), collapsed,
        dropped, went down, (legs|thighs|muscles) ___ (weaker|swollen|agony|so weak), weak all over
    """,
    "fever_or_breath": "{fever}, {breathless}, {wheeze}, cough",
    # Muscle breakdown, and kidneys that stop.
    "pee_stopping": """
        (hardly|barely) (peed|pee|weed|wee|any (pee|wee|urine)), (havent|hasnt) really (peed|weed),
        peed (once|twice) (since|in|all)
    """,
    "pee_left_dark": """
        (what there (is|was)|the little|last bit|last one|last drop|what came out|the bit) ___
        (brown|dark|black|cola|coke|tea|rusty|red|blood)
    """,
    "muscle_cause": """
        ultra, marathon, {number} miler, legs (wrecked|ruined|swollen|trashed|destroyed),
        (arms|legs|thighs|quads) ___ {swollen}, race
    """,
}
