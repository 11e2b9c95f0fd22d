"""Signs of level urgent. What a runner answers of a part named a message before: "yes it is"."""

CONCEPTS: dict[str, str] = {
    # "It" is bigger, warm or red: the part stands in another message.
    "it_bigger": """
        (it is|its|it|thats|it looks|it feels|it was|looks|a bit|bit|yes|yeah|definitely|slightly)
        __ (bigger|fatter|thicker|puffier|rounder|larger|more swollen) than (the|its|my|his|her)
        (other|left|right|twin), (it is|its|it looks|yes|yeah) __ (swollen|puffy|swelled up|puffed
        up)
    """,
    "it_warm": """
        (it is|its|it|it feels|feels|yes|yeah|quite|is) __ (hot|warm|burning) (yes|yeah|too|to|as
        well|now|when|and|also|there), (hot|warm|hotter) (as well|too|yes|yeah|to touch|to the
        touch), (it is|its|it feels|it was) __ (hot|warm|burning|hotter)
    """,
    "it_spreads": """
        (red|hot|redness|pink) ___ (down|up) to (my|the|his|her) (foot|ankle|toes|knee|shin|calf|
        thigh|hand|elbow|wrist), (line|streak|red) ___ (running|going|tracking|creeping) (up|down)
        (to|towards) (my|the) (knee|groin|ankle|thigh|elbow), (red|pink) (line|streak|lines|streaks)
        ___ up (past|above|beyond|my|the|his|her) (my|the|his|her|) (ankle|shin|calf|knee|thigh|
        groin|wrist|elbow)
    """,
    "fever_number_bare": """
        {fever_number} (just now|now|since you ask|on the thermometer|this morning|tonight|when i
        checked|i think|yes), (its|it is|i am|im|thermometer says|says) {fever_number}, bit shivery,
        shivery, hot and cold, (yes|yeah) (a|got a|bit of a) (temp|temperature|fever)
    """,
    "one_leg_part": """
        (left|right|my|one) (calf|lower leg|leg|thigh), (calf|leg) (sore|hurts|aches|is|tight)
        ___ (one side|left|right), (the|my) calf, (left|right) one, one leg, behind the knee
    """,
    "joint_swollen": """
        {septic_place} (is|s|has|just|all|) (_|) (swollen|puffy|swelled|blown up|ballooned|huge|
        fat), swollen {septic_place}
    """,
    "hop_failed": """
        (tried|tryed|attempted) (hopping|to hop|a hop|the hop) ___ (no chance|no way|nope|cant|
        impossible|agony|too painful|too sore), hopping ___ (no chance|no way|nope|impossible|not a
        chance), {firmly_cannot} hop (on (it|that|this|my)|at all|any more|anymore|without|no|nope|
        now|either), hop test ___ (no chance|failed|nope)
    """,
    # The calf that went bang, the knee that filled.
    "popped_bare": "popped, a pop, it popped, went pop, heard it pop, felt it pop, yes a pop",
    "at_once_told": """
        straight (after|away|off) (the|that|yes|yeah|afterwards|), (right|just) after the (tackle|
        twist|fall|landing|jump), within (the|an|half an) hour, {fast_onset}
    """,
    "bang_told": """
        (since|after|with) (the|a|that) (_|) (bang|snap|pop|crack), (heard|felt) (a|the) (_|) (bang|
        snap|pop|crack), (go|went|gone|goes) (off|) (like a|with a) (_|) (bang|snap|pop|crack|shot|
        gunshot|whip)
    """,
    "behind_ankle": """
        (behind|back of) (my|the|his|her) (ankle|heel|lower leg), achilles, badminton, squash, five
        a side, tennis, (left|right|calf|heel)
    """,
    "not_pushing_off": """
        {cannot_tiptoe}, not been able to push off, {firmly_cannot} (push off|go on tiptoe|tiptoe),
        {firmly_cannot} (go|get|stand|come) up on (that|those|this)
        (toe|toes|foot|side)
    """,
    "ham_went": """
        ({hamstring}|{thigh}|quad|calf) (go|going|went|gave|goes) (with a|bang|pop|snap)
    """,
    "gone_black": """
        (is|has gone|went|all|gone|turned) (black|purple|black and blue) (this morning|today|now|
        all|down|from|and)
    """,
    "limb_like_other": """
        (bigger|fatter|thicker|puffier|larger|rounder|warmer|hotter) than (the|its|my|his|her)
        (other|left|right), (only|just) that (one|side|leg|calf) __ (swollen|puffy|warm|hot|tight
        and warm|warm and tight|sore and warm|warm and sore)
    """,
    "travel_or_pill": """
        {long_travel}, {pill}, (on|take|taking) the pill, pill (yes|yeah|yep), (yes|yeah) (the|on
        the|) pill, flew (back|home|in), (in|off) the (boot|cast|plaster), {surgery}
    """,
    "size_of": """
        (size|shape) of (a|an) (_|) (grapefruit|melon|football|balloon|orange|coconut|egg|apple|
        tennis ball|cricket ball|softball), (like|as) a (grapefruit|melon|football|balloon)
    """,
    "teeth_in_skin": """
        broke the skin, broken the skin, drew blood, teeth marks, tooth marks, bite marks,
        (two|four|puncture|little|teeth|tooth) (holes|punctures), punctured
    """,
    "bite_otherwise": """
        tripped, fell, fallen, lead, leash, claw, claws, scratch, scratched, played, playing, thorn,
        brambles, barbed wire
    """,
    "only_one_leg": """
        (only|just|mostly) (my|the|her) (left|right) (leg|calf|ankle|foot|one), (only|just) one
        (ankle|leg|calf|foot)
    """,
    "skin_opened": "cut, graze, grazed, blister, scratch, bite, wound, scar, bramble, splinter",
}
